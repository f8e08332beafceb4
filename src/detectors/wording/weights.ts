import { later } from '../grammar/later.ts';
import { hashOf, keyOf, THEMES } from './keys.ts';
import { readKeys, readWeights } from './letters.ts';
import { termOf } from './terms.ts';
import { themeNames } from './themes.ts';
import { columns } from './worded-kinds.ts';
import { KEYS, ROWS, WEIGHTS } from './wording-table.ts';

/** The row of what weighs nothing. */
export const NO_ROW = -1;

/** What wordings and themes weigh. */
export interface Weights {
  /** By the number for a wording: its row, or `NO_ROW`. */
  readonly rowOf: (hash: number) => number;
  /** Row by row, and in a row column by column. */
  readonly all: Int8Array;
  /** By the number of a theme: its row, or `NO_ROW`. */
  readonly themes: Int32Array;
}

/** Keys that are the same but for so many bits lie in one stretch of the rows: about six of them. */
const LOW_BITS = 13;
/** Of so many words at most it is kept what they count as. */
const MOST_WORDS = 1 << 15;

/** What all wordings weigh: read when first asked. */
export const weights: () => Weights = later(() => {
  const keys = new Int32Array(ROWS);
  const starts = new Int32Array(((THEMES + themeNames().length) >>> LOW_BITS) + 2).fill(ROWS);
  let known = 0;
  readKeys(KEYS, (key, row) => {
    keys[row] = key;
    while (known <= key >>> LOW_BITS) starts[known++] = row;
  });
  const rowAt = (key: number): number => {
    const stretch = key >>> LOW_BITS;
    const end = starts[stretch + 1] as number;
    for (let row = starts[stretch] as number; row < end; row++) if (keys[row] === key) return row;
    return NO_ROW;
  };
  const all = new Int8Array(ROWS * columns.length);
  for (const [column, name] of columns.entries())
    readWeights(WEIGHTS[name], (weight, row) => {
      all[row * columns.length + column] = weight;
    });
  return {
    rowOf: (hash) => rowAt(keyOf(hash)),
    all,
    themes: Int32Array.from(themeNames(), (_, theme) => rowAt(THEMES + theme)),
  };
});

const hashes = new Map<string, number>();

/** The number for what a word counts as. */
export function hashOfWord(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  const hash = hashOf(termOf(word));
  if (hashes.size < MOST_WORDS) hashes.set(word, hash);
  return hash;
}
