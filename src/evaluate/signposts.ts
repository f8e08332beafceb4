import type { Citation } from '../policy/citation.ts';
import type { Policy, Rule } from '../policy/policy.ts';
import { byName } from './order.ts';
import type { Signpost } from './verdict.ts';

/** What signposts are made with. */
interface Maker {
  readonly policy: Policy;
  readonly cite: (clauses: readonly string[]) => readonly Citation[];
}

/** Where the rules that fired point to, those of a crisis first; to a way of appeal only where something was done. */
export function signpostsOf(fired: readonly Rule[], isDone: boolean, { policy, cite }: Maker): readonly Signpost[] {
  return [...fired].sort(urgentFirst).flatMap(({ id: rule, because, signpost: to }) => {
    const contact = to === undefined ? undefined : policy.contacts[to];
    if (to === undefined || !contact || (contact.appeals && !isDone)) return [];
    const { label, url, email, phone } = contact;
    const reach = email ?? phone;
    return [
      {
        to,
        label,
        ...(url ? { url } : {}),
        ...(reach === undefined ? {} : { contact: reach }),
        rule,
        citations: cite(because),
      },
    ];
  });
}

/** True for a way to ask for a decision to be looked at again: for the author alone, and only where there was one. */
export function isAppeal({ to }: Pick<Signpost, 'to'>, { contacts }: Pick<Policy, 'contacts'>): boolean {
  return contacts[to]?.appeals === true;
}

function urgentFirst(a: Rule, b: Rule): number {
  return Number(b.urgent) - Number(a.urgent) || byName(a.id, b.id);
}
