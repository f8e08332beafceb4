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
  if ('repeats' in condition) return `the same comment, or nearly, posted ${times(condition.repeats)} before`;
  if ('breaches' in condition) return breaches(condition.breaches);
  if ('taken' in condition) return taken(condition.taken);
  if ('links' in condition) return links(condition.links);
  if ('longerThan' in condition) return `a comment of more than ${condition.longerThan} ${condition.unit}`;
  if ('capitals' in condition) return 'a comment in capital letters';
  if ('languageOtherThan' in condition)
    return `a comment in none of these languages: ${condition.languageOtherThan.join(', ')}`;
  return describeScene(condition);
}

type Scene = Extract<
  Condition,
  | { author: unknown }
  | { visibility: unknown }
  | { attachment: unknown }
  | { language: unknown }
  | { offTopic: unknown }
  | { parentDetects: unknown }
  | { monitored: unknown }
  | { between: unknown }
  | { platformCan: unknown }
>;

/** What is of the post as a whole, and of what is around it. */
function describeScene(condition: Scene): string {
  if ('author' in condition) return AUTHORS[condition.author];
  if ('visibility' in condition) return `a ${condition.visibility} post`;
  if ('offTopic' in condition) return 'a comment that is not about the post it replies to';
  if ('parentDetects' in condition)
    return `a reply to ${listed(condition.parentDetects.map(nameOf))}${sureness(condition.atLeast)}`;
  if ('monitored' in condition) return condition.monitored ? 'a time when we are there' : 'a time when nobody is there';
  if ('between' in condition)
    return `a day ${listed(condition.between.map(({ from, to }) => `from ${from} to ${to}`))}`;
  if ('platformCan' in condition) return `a platform that can do this: ${condition.platformCan}`;
  return 'attachment' in condition ? `a post with ${ATTACHED[condition.attachment]}` : 'a text in another script';
}

function taken({ actions, for: rules, ...count }: Extract<Condition, { taken: unknown }>['taken']): string {
  const reason = rules === undefined ? '' : ` for ${listed(rules)}`;
  return `${listed(actions)} taken${reason} before, ${times(count)}`;
}

function links({ to, except }: Extract<Condition, { links: unknown }>['links']): string {
  const where = to === undefined ? '' : ` to ${listed(to)}`;
  return `a link${where}${except === undefined ? '' : ` that is not to ${listed(except)}`}`;
}

function sureness(least: string | undefined): string {
  return least === undefined || least === 'possible' ? '' : ` (${least})`;
}

function times({ atLeast, withinDays }: Count): string {
  return `${atLeast === 1 ? 'once' : `${atLeast} times`}${within(withinDays)}`;
}

function breaches({ atLeast, withinDays }: Count): string {
  if (atLeast === 1) return 'a breach of another rule';
  return `${atLeast} breaches by this author${within(withinDays)}, this one among them`;
}

function within(days: number | undefined): string {
  return days === undefined ? '' : ` within ${days} days`;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
