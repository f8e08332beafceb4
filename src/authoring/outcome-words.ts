import type { Policy, Rule } from '../policy/policy.ts';

/** What a rule does, in a few plain words: `hide`, `a person decides`, `block`, `sends people to Help page`. */
export function outcomeWords({ decision, actions, signpost, urgent }: Rule, { contacts }: Policy): string {
  const label = signpost === undefined ? undefined : (contacts[signpost]?.label ?? signpost);
  const parts = [
    ...(decision === 'allow' ? [] : [decision === 'review' ? 'a person decides' : decision]),
    ...actions,
    ...(urgent ? ['urgent'] : []),
    ...(label === undefined ? [] : [`sends people to ${label}`]),
  ];
  return parts.join(', ');
}
