import { later } from '../grammar/later.ts';
import { hashOf, keyOf, THEMES } from './keys.ts';
import { readKeys, readWeights } from './letters.ts';
import { BOOKS, PAGE_BITS, PAGES_IN_BOOK } from './pages.ts';
import { termOf } from './terms.ts';
import { themeNames } from './themes.ts';
import { columns } from './worded-kinds.ts';
import { ROWS } from './wording-table.ts';

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
/** Stands for where a stretch ends, before its page was read. */
const UNREAD = -1;
/** Of so many words at most it is kept what they count as. */
const MOST_WORDS = 1 << 15;

/** What all wordings weigh: a page is read when a wording on it is first asked for, as a comment has few. */
export const weights: () => Weights = later(() => {
  const keys = new Int32Array(ROWS);
  const all = new Int8Array(ROWS * columns.length);
  const starts = new Int32Array(((THEMES + themeNames().length) >>> LOW_BITS) + 1);
  const ends = new Int32Array(starts.length).fill(UNREAD);
  let rows = 0;
  const read = (page: number): void => {
    const first = rows;
    const base = page << PAGE_BITS;
    const [letters = '', ...weights] = pageAt(page).split(' ');
    ends.fill(0, base >>> LOW_BITS, (base >>> LOW_BITS) + (1 << (PAGE_BITS - LOW_BITS)));
    readKeys(letters, (gap) => {
      const stretch = (base + gap) >>> LOW_BITS;
      if (ends[stretch] === 0) starts[stretch] = rows;
      keys[rows++] = base + gap;
      ends[stretch] = rows;
    });
    for (const [column, some] of weights.entries())
      readWeights(some, (weight, row) => {
        all[(first + row) * columns.length + column] = weight;
      });
  };
  const rowAt = (key: number): number => {
    const stretch = key >>> LOW_BITS;
    if (ends[stretch] === UNREAD) read(key >>> PAGE_BITS);
    const end = ends[stretch] as number;
    for (let row = starts[stretch] as number; row < end; row++) if (keys[row] === key) return row;
    return NO_ROW;
  };
  const themes = new Int32Array(themeNames().length).fill(NO_ROW);
  read(THEMES >>> PAGE_BITS);
  // Themes have the last keys of all, and so the last rows of their page.
  for (let row = rows - 1; row >= 0 && (keys[row] as number) >= THEMES; row--)
    themes[(keys[row] as number) - THEMES] = row;
  return { rowOf: (hash) => rowAt(keyOf(hash)), all, themes };
});

const opened: (readonly string[])[] = [];

function pageAt(page: number): string {
  const book = Math.floor(page / PAGES_IN_BOOK);
  opened[book] ??= (BOOKS[book] as string).split('!');
  return opened[book][page % PAGES_IN_BOOK] as string;
}

const hashes = new Map<string, number>();

/** The number for what a word counts as. */
export function hashOfWord(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  const hash = hashOf(termOf(word));
  if (hashes.size < MOST_WORDS) hashes.set(word, hash);
  return hash;
}
