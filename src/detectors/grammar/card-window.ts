import type { Scorecard } from './scorecard.ts';

/** Which line a sentence stands in, and how many words it has. */
export interface Measured {
  readonly line: number;
  readonly words: number;
}

/** In sentences: one past those whose signs count together, and the first before them where what speaks against may stand. */
export interface CardWindow {
  readonly before: number;
  readonly end: number;
}

/** Signs count together within so many sentences of a line, unless a card says otherwise, that have no more words than this. */
const SENTENCES = 3;
const WORDS = 45;
/** What speaks against them may stand so many sentences before, unless a card says otherwise. */
const BEFORE = 2;

/** The sentences that a card looks at from a first on: never any of another line. */
export function cardWindow(
  sentences: readonly Measured[],
  first: number,
  { within = SENTENCES, before = BEFORE }: Pick<Scorecard, 'within' | 'before'>,
): CardWindow {
  const { line, words } = sentences[first] as Measured;
  let end = first + 1;
  for (let sum = words; end < first + within && sentences[end]?.line === line; end++) {
    sum += sentences[end]?.words ?? 0;
    if (sum > WORDS) break;
  }
  let start = first;
  while (start > first - before && sentences[start - 1]?.line === line) start--;
  return { before: start, end };
}
