import type { Saying } from './sayings.ts';
import { APART, BEGIN, endOf, SPELT, termOf } from './terms.ts';

/** Terms in a row, after one that stands before them and counts only with them. */
export type Row = readonly [before: string, ...terms: string[]];

/** Two words are told together with so many places between them, at most and at least. */
export const NEAREST = 2;
export const FURTHEST = 3;

/** The letters of a word are told so many at a time, with where it begins and ends. */
const LETTERS = 4;
const EDGE = '_';

/** The wordings of what is said: what each word or picture counts as, and each two and each three in a row, with where it begins and ends. */
export function wordingsOf({
  tokens,
  asks,
  pictures,
}: Pick<Saying, 'tokens' | 'asks' | 'pictures'>): readonly string[] {
  const words: Row = [BEGIN, ...tokens.map(({ text }) => termOf(text)), endOf(asks)];
  return [words, ...pictures].flatMap((row) =>
    row.flatMap((_, at) =>
      at === 0 ? [] : [1, 2, 3].flatMap((many) => (many > at + 1 ? [] : [row.slice(at + 1 - many, at + 1).join(' ')])),
    ),
  );
}

/** Each two words of what is said with one or two others between. */
export function apartIn({ tokens }: Pick<Saying, 'tokens'>): readonly string[] {
  const terms = tokens.map(({ text }) => termOf(text));
  return terms.flatMap((term, at) =>
    terms.slice(at + NEAREST, at + FURTHEST + 1).map((other) => `${APART} ${term} ${other}`),
  );
}

/** The letters of a word, four in a row; of groups, names and numbers none, as which one it is must not count. */
export function lettersOf(word: string): readonly string[] {
  if (termOf(word) !== word) return [];
  const all = EDGE + word + EDGE;
  return Array.from(
    { length: Math.max(0, all.length - LETTERS + 1) },
    (_, at) => `${SPELT} ${all.slice(at, at + LETTERS)}`,
  );
}
