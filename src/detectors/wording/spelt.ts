import { hashOf, hashOfAll, hashOfPart } from './keys.ts';
import { SPELT } from './terms.ts';
import { NO_ROW, weights } from './weights.ts';
import { columns } from './worded-kinds.ts';
import { edged, LETTERS } from './wordings.ts';

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

const begun = hashOf(SPELT);

function speltNow(word: string): Spelt {
  const { rowOf, all } = weights();
  const sum = new Int16Array(columns.length);
  const letters = edged(word);
  let rows = 0;
  for (let end = LETTERS; end <= letters.length; end++) {
    const row = rowOf(hashOfAll(begun, hashOfPart(letters, end - LETTERS, end)));
    if (row === NO_ROW) continue;
    rows++;
    for (let kind = 0, from = row * sum.length; kind < sum.length; kind++)
      sum[kind] = (sum[kind] as number) + (all[from + kind] as number);
  }
  return { weights: sum, rows, counted: 0 };
}
