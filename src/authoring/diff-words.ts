import { describe } from '../evaluate/describe.ts';
import type { Condition } from '../policy/condition.ts';
import type { Rule } from '../policy/policy.ts';
import type { FieldChange } from './diff-fields.ts';

/** Where a condition stands in a rule. */
const CONDITIONS = /^\/when(?:\/(?:all|any|not|\d+))*$/u;

/** What a rule does, for whoever has not seen it: its outcome, its condition and its clauses. */
export function ruleWords({ decision, actions, signpost, urgent, when, because }: Rule): string {
  const outcomes = [
    ...(decision === 'allow' ? [] : [decision]),
    ...actions,
    ...(signpost === undefined ? [] : [`point to ${signpost}`]),
    ...(urgent ? ['look at it first'] : []),
  ];
  return `${outcomes.join(', ')}; asks for ${describe(when)}; because of ${because.join(', ')}`;
}

/** A change of a field in plain words, such as `decision: was hide, is remove`. */
export function fieldWords(change: FieldChange): string {
  const { at } = change;
  const name = at === '' ? '' : `${at.slice(1).replaceAll('/', ' ')}: `;
  if ('gained' in change) {
    const parts = [
      ...(change.gained.length === 0 ? [] : [`now also ${shown(change.gained, at)}`]),
      ...(change.lost.length === 0 ? [] : [`no longer ${shown(change.lost, at)}`]),
    ];
    return `${name}${parts.join('; ')}`;
  }
  if (at === '' && !('was' in change)) return shown(change.is, at);
  if (at === '' && !('is' in change)) return shown(change.was, at);
  const was = 'was' in change ? `was ${shown(change.was, at)}` : 'was not said';
  const is = 'is' in change ? `is ${shown(change.is, at)}` : 'is not said any more';
  return `${name}${was}, ${is}`;
}

/** Of a condition, what it asks for; else the value itself, in quotation marks where it is words. */
function shown(value: unknown, at: string): string {
  if (typeof value === 'string') return /\s/u.test(value) ? `“${value}”` : value;
  if (Array.isArray(value)) return value.map((one) => shown(one, at)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if (CONDITIONS.test(at)) return describe(value as Condition);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${shown(inner, `${at}/${name}`)}`)
    .join(', ');
}
