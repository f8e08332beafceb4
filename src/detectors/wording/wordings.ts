import type { Row, Saying } from './sayings.ts';
import { APART, BEGIN, endOf, SPELT, termOf } from './terms.ts';

/** The letters of a word are told so many at a time, with where it begins and ends. */
export const LETTERS = 4;
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
  return terms.flatMap((term, at) => terms.slice(at + 2, at + 4).map((other) => `${APART} ${term} ${other}`));
}

/** The letters of a word, four in a row. */
export function lettersOf(word: string): readonly string[] {
  const all = edged(word);
  return Array.from(
    { length: Math.max(0, all.length - LETTERS + 1) },
    (_, at) => `${SPELT} ${all.slice(at, at + LETTERS)}`,
  );
}

/** A word with where it begins and ends; nothing for groups, names and numbers, as which one it is must not count. */
export function edged(word: string): string {
  return termOf(word) === word ? EDGE + word + EDGE : '';
}
