import { hashOfWording } from './keys.ts';
import { NO_ROW, weights } from './weights.ts';
import { columns } from './worded-kinds.ts';
import { lettersOf } from './wordings.ts';

/** What the letters of a word weigh together, kind by kind, and how many rows of the table they are. */
export interface Spelt {
  readonly weights: Int16Array;
  readonly rows: number;
  /** In which turn it was last counted. */
  counted: number;
}

/** From so many words on, what is kept of them is given up before the next are weighed. */
const MANY_WORDS = 1 << 13;

const known = new Map<string, Spelt>();

/** Gives up what is kept where it is much: not while a text is weighed, as each of its words must be counted once. */
export function forgetMany(): void {
  if (known.size > MANY_WORDS) known.clear();
}

/** What the letters of a word weigh: words that nobody has seen are spelt as others are. Linear. */
export function speltAs(word: string): Spelt {
  const kept = known.get(word);
  if (kept) return kept;
  const spelt = speltNow(word);
  known.set(word, spelt);
  return spelt;
}

function speltNow(word: string): Spelt {
  const { rowOf, all } = weights();
  const sum = new Int16Array(columns.length);
  const rows = lettersOf(word)
    .map((letters) => rowOf(hashOfWording(letters)))
    .filter((row) => row !== NO_ROW);
  for (const row of rows)
    for (let kind = 0; kind < sum.length; kind++)
      sum[kind] = (sum[kind] as number) + (all[row * sum.length + kind] as number);
  return { weights: sum, rows: rows.length, counted: 0 };
}
