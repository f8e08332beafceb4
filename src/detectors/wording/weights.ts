import { later } from '../grammar/later.ts';
import { termOf } from './terms.ts';
import { themeNames } from './themes.ts';
import { THEME, wordedKinds, ZERO } from './worded-kinds.ts';
import { TABLE } from './wording-table.ts';

/** What wordings weigh. */
export interface Weights {
  /** By the number of a wording: its row. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row by row, and in a row kind by kind. */
  readonly all: Int8Array;
  /** By the number of a theme: its row, or `NO_ROW`. */
  readonly themes: Int32Array;
}

/** The row of what weighs nothing. */
export const NO_ROW = -1;

/** There are fewer terms than this, and so two of them in a row are a small number: those are looked up quickest. */
const TERMS = 1 << 14;
/** Of so many words at most it is kept what they count as. */
const MOST_WORDS = 1 << 15;

const table = later(() => {
  const terms = new Map<string, number>();
  const rows = new Map<number, number>();
  const lines = TABLE.trim().split('\n');
  const width = wordedKinds.length;
  const all = new Int8Array(lines.length * width);
  const numberOf = (term: string): number => {
    const number = terms.get(term) ?? terms.size + 1;
    terms.set(term, number);
    return number;
  };
  const rowOf = new Map<string, number>();
  for (const [row, line] of lines.entries()) {
    const end = line.length - width;
    for (let kind = 0; kind < width; kind++) all[row * width + kind] = line.charCodeAt(end + kind) - ZERO;
    if (line.startsWith(THEME)) {
      rowOf.set(line.slice(1, end - 1), row);
      continue;
    }
    const gap = line.indexOf(' ');
    const one = numberOf(line.slice(0, gap));
    rows.set(gap < end - 1 ? pairNumber(one, numberOf(line.slice(gap + 1, end - 1))) : one, row);
  }
  return { terms, rows, all, themes: Int32Array.from(themeNames(), (name) => rowOf.get(name) ?? NO_ROW) };
});

/** What all wordings weigh: read when first asked. */
export function weights(): Weights {
  return table();
}

const numbers = new Map<string, number>();

/** The number of what a word counts as; 0 where the table has none of it. */
export function termNumber(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = table().terms.get(termOf(word)) ?? 0;
  if (numbers.size < MOST_WORDS) numbers.set(word, number);
  return number;
}

/** The number of two terms in a row. */
export function pairNumber(one: number, other: number): number {
  return one * TERMS + other;
}
