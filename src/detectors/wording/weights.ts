import { later } from '../grammar/later.ts';
import { NO_ROW, type Steps, stepsFor } from './steps.ts';
import { termOf } from './terms.ts';
import { themeNames } from './themes.ts';
import { isTheme, wordedKinds, ZERO } from './worded-kinds.ts';
import { TABLE } from './wording-table.ts';

/** What wordings weigh. */
export interface Weights {
  /** From the row of one wording to that of one with a word more. */
  readonly steps: Steps;
  /** Row by row, and in a row kind by kind. */
  readonly all: Int8Array;
  /** By the number of a theme: its row, or `NO_ROW`. */
  readonly themes: Int32Array;
}

/** Of so many words at most it is kept what they count as. */
const MOST_WORDS = 1 << 15;

const table = later(() => {
  const lines = TABLE.trim().split('\n');
  const [terms, named] = [new Map<string, number>(), new Map<string, number>()];
  for (const [row, line] of lines.entries()) {
    const term = line.slice(0, line.indexOf(' '));
    if (isTheme(term)) named.set(term.slice(1), row);
    else if (term !== '') terms.set(term, row);
  }
  const all = new Int8Array(lines.length * wordedKinds.length);
  const steps = stepsFor(lines.length);
  const wording: number[] = [];
  for (const [row, line] of lines.entries()) {
    const depth = line.search(/[^ ]/u);
    const end = line.indexOf(' ', depth);
    wording[depth] = row;
    if (depth > 0) steps.set(wording[depth - 1] as number, terms.get(line.slice(depth, end)) as number, row);
    for (let at = end + 1; at < line.length; at++)
      all[row * wordedKinds.length + at - end - 1] = line.charCodeAt(at) - ZERO;
  }
  return { terms, steps, all, themes: Int32Array.from(themeNames(), (name) => named.get(name) ?? NO_ROW) };
});

/** What all wordings weigh: read when first asked. */
export function weights(): Weights {
  return table();
}

const rows = new Map<string, number>();

/** The row of what a word counts as; `NO_ROW` where the table has none of it. */
export function rowOf(word: string): number {
  const known = rows.get(word);
  if (known !== undefined) return known;
  const row = table().terms.get(termOf(word)) ?? NO_ROW;
  if (rows.size < MOST_WORDS) rows.set(word, row);
  return row;
}
