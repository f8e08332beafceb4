import type { Certainty } from '../detectors/define-detector.ts';

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
  | { readonly author: 'public' | 'staff' | 'own-account' }
  | { readonly visibility: 'public' | 'private' }
  | { readonly attachment: 'image' | 'video' | 'audio' | 'link' }
  /** The text has letters, and none of them are of this script (`latin` is the only one told apart). */
  | { readonly language: 'not-latin' }
  /** The comment has nothing to do with the post it replies to. Never surer than `possible`. */
  | { readonly offTopic: true }
  /** Someone is there in the policy's hours at the time of the post, or nobody is. */
  | { readonly monitored: boolean };

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

/** The kinds that a condition asks detectors for. */
export function kindsIn(condition: Condition): readonly string[] {
  return [...conditionsIn(condition, '')].flatMap(({ condition: part }) => ('detects' in part ? part.detects : []));
}
