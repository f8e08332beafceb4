import { overlaps, type Span } from '../../src/text/span.ts';

/** Whether an answer counts as the place that was to be found. */
export type Matches = (gold: Span, answer: Span) => boolean;

/** What became of the places to be found and of the answers given, for one text and one kind. */
export interface Comparison<Gold extends Span, Answer extends Span> {
  readonly found: readonly Gold[];
  readonly missed: readonly Gold[];
  readonly right: readonly Answer[];
  readonly wrong: readonly Answer[];
}

/** The same as numbers, which can be added up over texts. */
export interface Tally {
  readonly found: number;
  readonly missed: number;
  readonly right: number;
  readonly wrong: number;
}

/** True for the same start and the same end. */
export const sameSpan: Matches = (gold, answer) => gold.start === answer.start && gold.end === answer.end;

/**
 * Compares what was to be found with what was answered. Further answers over a place already found are neither right nor
 * wrong, so that a place found in pieces counts once; one answer over two places finds both and is right once. A wrong
 * answer that overlaps an `excused` place is not counted.
 */
export function compare<Gold extends Span, Answer extends Span>(
  gold: readonly Gold[],
  answers: readonly Answer[],
  matches: Matches = overlaps,
  excused: readonly Span[] = [],
): Comparison<Gold, Answer> {
  const found = new Set<Gold>();
  const right: Answer[] = [];
  const wrong: Answer[] = [];
  for (const answer of answers) {
    const hit = gold.filter((one) => matches(one, answer));
    if (hit.some((one) => !found.has(one))) right.push(answer);
    else if (hit.length === 0 && !excused.some((one) => overlaps(one, answer))) wrong.push(answer);
    for (const one of hit) found.add(one);
  }
  return { found: gold.filter((one) => found.has(one)), missed: gold.filter((one) => !found.has(one)), right, wrong };
}

/** Adds up comparisons. */
export function tally(comparisons: readonly Comparison<Span, Span>[]): Tally {
  const count = (part: keyof Tally): number => comparisons.reduce((sum, one) => sum + one[part].length, 0);
  return { found: count('found'), missed: count('missed'), right: count('right'), wrong: count('wrong') };
}

/** The share of the answers that are right; null where none was given. */
export function precision({ right, wrong }: Tally): number | null {
  return share(right, right + wrong);
}

/** The share of the places that were found; null where there was none. */
export function recall({ found, missed }: Tally): number | null {
  return share(found, found + missed);
}

/** The harmonic mean of precision and recall; null where there was nothing to find and nothing was answered. */
export function f1(scores: Tally): number | null {
  const [p, r] = [precision(scores), recall(scores)];
  if (p === null && r === null) return null;
  return p && r ? (2 * p * r) / (p + r) : 0;
}

/** `part` of `whole`; null where the whole is nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The share that `hits` in `trials` speak for, as a Wilson interval at 95 %; all of 0 to 1 without trials. */
export function wilson(hits: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1];
  const z2 = 1.959964 ** 2;
  const rate = hits / trials;
  const middle = rate + z2 / (2 * trials);
  const reach = Math.sqrt(z2 * ((rate * (1 - rate)) / trials + z2 / (4 * trials ** 2)));
  const scale = 1 + z2 / trials;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
