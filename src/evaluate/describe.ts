import type { Condition, Count } from '../policy/condition.ts';
import { nameOf } from './labels.ts';

const AUTHORS = {
  public: 'an author from the public',
  staff: 'an author on the staff',
  'own-account': 'our own account',
};
const ATTACHED = { image: 'a picture', video: 'a video', audio: 'a sound', link: 'a link' };

/** A condition in plain English, to follow "It asks for". */
export function describe(condition: Condition): string {
  if ('all' in condition) return condition.all.map(describe).join(', and ');
  if ('any' in condition) return condition.any.map(describe).join(', or ');
  if ('not' in condition) return `not ${describe(condition.not)}`;
  if ('detects' in condition) return `${listed(condition.detects.map(nameOf))}${sureness(condition.atLeast)}`;
  if ('phrases' in condition) return 'one of the policy’s own phrases';
  if ('pattern' in condition) return 'one of the policy’s own patterns';
  if ('signal' in condition) return `the signal ${condition.signal} at ${condition.atLeast} or more`;
  if ('repeats' in condition) return `the same comment ${times(condition.repeats)} before`;
  if ('breaches' in condition) return `a breach, ${times(condition.breaches)} by this author with this one`;
  if ('author' in condition) return AUTHORS[condition.author];
  if ('visibility' in condition) return `a ${condition.visibility} post`;
  return 'attachment' in condition ? `a post with ${ATTACHED[condition.attachment]}` : 'a text in another script';
}

function sureness(least: string | undefined): string {
  return least === undefined || least === 'possible' ? '' : ` (${least})`;
}

function times({ atLeast, withinDays }: Count): string {
  const often = atLeast === 1 ? 'once' : `${atLeast} times`;
  return withinDays === undefined ? often : `${often} within ${withinDays} days`;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
