import type { Certainty } from '../detectors/define-detector.ts';
import type { Language } from './vocabulary.ts';

/**
 * When a rule holds: data, in Kleene's three values. What cannot be known (a picture nobody has read, a history nobody
 * has given) is unknown, and `not` unknown is unknown. Places are the text, quoted texts and the texts of attachments.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** One of these kinds stands in some place, at least this sure (left out: `possible`). */
  | { readonly detects: readonly string[]; readonly atLeast?: Certainty }
  /** One of these phrases stands in some place, as whole words, however folded. */
  | { readonly phrases: readonly string[] }
  /** An RE2 pattern matches in the folded text of some place. */
  | { readonly pattern: string }
  /** The host's own classifier says at least this much (0 to 1). Holds as `probable`. */
  | { readonly signal: string; readonly atLeast: number }
  /**
   * The author has posted this same comment, or nearly the same, at least so many times before. One of fewer words than
   * `leastWords` (left out: 3) never holds.
   */
  | { readonly repeats: Count & { readonly leastWords?: number } }
  /** This post breaches one of these rules, and with the author's earlier breaches of them that makes so many. */
  | { readonly breaches: Count & { readonly of: readonly string[] } }
  /** The host has said that it took one of these actions before, for any breach or for breaches of these rules. */
  | { readonly taken: Count & { readonly actions: readonly string[]; readonly for?: readonly string[] } }
  /** A web address stands in some place or is attached: to one of these hosts (left out: any), save to those. */
  | { readonly links: { readonly to?: readonly string[]; readonly except?: readonly string[] } }
  /** The comment is longer than so many words or characters; invisible ones do not count. */
  | { readonly longerThan: number; readonly unit: 'words' | 'characters' }
  /** Of its letters, where there are so many, at least this share (0 to 1) are capitals. */
  | { readonly capitals: { readonly atLeast: number; readonly leastLetters: number } }
  | { readonly author: 'public' | 'staff' | 'own-account' }
  | { readonly visibility: 'public' | 'private' }
  | { readonly attachment: 'image' | 'video' | 'audio' | 'link' }
  /** The text has letters, and none of them are of this script (`latin` is the only one told apart). */
  | { readonly language: 'not-latin' }
  /** The text is in none of these languages: by its script, or never surer than `probable` by its commonest words. */
  | { readonly languageOtherThan: readonly Language[] }
  /** The comment has nothing to do with the post it replies to. Never surer than `possible`. */
  | { readonly offTopic: true }
  /** One of these kinds stands in the post that this one replies to, at least this sure. Never surer than `possible`. */
  | { readonly parentDetects: readonly string[]; readonly atLeast?: Certainty }
  /** Someone is there in the policy's hours at the time of the post, or nobody is. */
  | { readonly monitored: boolean }
  /** The post was made on a day of one of these windows, first and last among them, in the policy's time zone. */
  | { readonly between: readonly DateWindow[] }
  /** The host has said that its platform can do this: a decision or an action. */
  | { readonly platformCan: string };

/** Days, such as those before an election: `2026-03-30` to `2026-05-07`. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
}

/** How many, and within how many days before the post (left out: ever). */
export interface Count {
  readonly atLeast: number;
  readonly withinDays?: number;
}

/** A condition with the pointer to where it stands. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly at: string;
}

/** A condition and all within it, outermost first, with their JSON Pointers. */
export function* conditionsIn(condition: Condition, at: string): Generator<PlacedCondition> {
  yield { condition, at };
  if ('all' in condition) for (const [i, part] of condition.all.entries()) yield* conditionsIn(part, `${at}/all/${i}`);
  else if ('any' in condition)
    for (const [i, part] of condition.any.entries()) yield* conditionsIn(part, `${at}/any/${i}`);
  else if ('not' in condition) yield* conditionsIn(condition.not, `${at}/not`);
}

/** Every condition of some rules, and all within them. */
export function conditionsOf({
  rules,
}: {
  readonly rules: readonly { readonly when: Condition }[];
}): readonly Condition[] {
  return rules.flatMap(({ when }) => [...conditionsIn(when, '')].map(({ condition }) => condition));
}

/** The kinds that a condition asks detectors for, of the comment's own places or of the post it replies to. */
export function kindsIn(condition: Condition): readonly string[] {
  return [...conditionsIn(condition, '')].flatMap(({ condition: part }) => [...ownKinds(part), ...parentKinds(part)]);
}

/** The kinds that a condition itself, without those within it, looks for in a comment's own places. */
export function ownKinds(condition: Condition): readonly string[] {
  if ('detects' in condition) return condition.detects;
  return 'links' in condition ? ['link'] : [];
}

/** The kinds that a condition itself, without those within it, looks for in the post replied to. */
export function parentKinds(condition: Condition): readonly string[] {
  return 'parentDetects' in condition ? condition.parentDetects : [];
}
