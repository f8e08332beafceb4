import { hashOf, hashOfAll } from './keys.ts';
import type { Saying } from './sayings.ts';
import { forgetMany, type Spelt, speltAs } from './spelt.ts';
import { APART, BEGIN, endOf } from './terms.ts';
import { eachTheme } from './themes.ts';
import { hashOfWord, NO_ROW, weights } from './weights.ts';
import { columns, UNSAID } from './worded-kinds.ts';
import { BIASES, ROWS } from './wording-table.ts';

/** What sayings weigh together, in the order of `columns`, and how many of their words in a row the table knows. */
export interface Weighed {
  readonly points: readonly number[];
  readonly known: number;
}

/** What some rows weigh together, kind by kind, and how many they are. */
interface Sum {
  readonly weights: Int32Array;
  rows: number;
}

/** In which turn each row of the table was last counted, and what was counted: kept between texts, as nothing must be made a word. */
let turn = 0;
let counted = new Uint32Array(0);
const [said, apart, spelt, told] = [emptySum(), emptySum(), emptySum(), emptySum()];
const sums: readonly Sum[] = [said, apart, spelt, told];

/** Weighs words in a row, words apart, letters and themes. Each counts once; the more of a sort there are, the more it takes. */
export function weigh(sayings: readonly Saying[]): Weighed {
  const { themes: themeRows } = weights();
  begin();
  const countTheme = (theme: number): void => count(told, themeRows[theme] ?? NO_ROW);
  for (const { tokens, asks, present, pictures } of sayings) {
    countRow(BEGIN, tokens.length + 1, (at) => tokens[at]?.text ?? endOf(asks), tokens.length);
    for (const [before, ...terms] of pictures) countRow(before, terms.length, (at) => terms[at] as string);
    for (const { text } of tokens) countLetters(speltAs(text));
    eachTheme(present, countTheme);
  }
  const shares = sums.map(({ rows }) => 1 / Math.sqrt(rows + UNSAID));
  const points = columns.map((_, at) =>
    sums.reduce((all, sum, own) => all + (sum.weights[at] as number) * (shares[own] as number), BIASES[at] as number),
  );
  return { points, known: said.rows };
}

const begun = hashOf(APART);

/**
 * Counts each of so many words, and each two and three in a row, with what stands before them; and of so many that may be
 * told apart, each with the one that is two before it and with the one before that.
 */
function countRow(before: string, words: number, wordAt: (at: number) => string, toldApart = 0): void {
  const { rowOf } = weights();
  let last = hashOfWord(before);
  let lastTwo: number | undefined;
  let [third, second, first] = [0, 0, 0];
  for (let at = 0; at < words; at++) {
    const own = hashOfWord(wordAt(at));
    const withLast = hashOfAll(last, own);
    count(said, rowOf(own));
    count(said, rowOf(withLast));
    if (lastTwo !== undefined) count(said, rowOf(hashOfAll(lastTwo, own)));
    [last, lastTwo] = [own, withLast];
    if (at >= toldApart) continue;
    if (at > 1) count(apart, rowOf(hashOfAll(second, own)));
    if (at > 2) count(apart, rowOf(hashOfAll(third, own)));
    [third, second, first] = [second, first, hashOfAll(begun, own)];
  }
}

/** Adds what the letters of a word weigh, once a turn. */
function countLetters(word: Spelt): void {
  if (word.counted === turn) return;
  word.counted = turn;
  spelt.rows += word.rows;
  for (let kind = 0; kind < columns.length; kind++)
    spelt.weights[kind] = (spelt.weights[kind] as number) + (word.weights[kind] as number);
}

function begin(): void {
  if (counted.length === 0) counted = new Uint32Array(ROWS);
  turn++;
  forgetMany();
  for (const sum of sums) {
    sum.weights.fill(0);
    sum.rows = 0;
  }
}

/** Adds a row of the table to a sum, once a turn. */
function count(sum: Sum, row: number): void {
  if (row === NO_ROW || counted[row] === turn) return;
  counted[row] = turn;
  sum.rows++;
  const { all } = weights();
  const width = columns.length;
  for (let kind = 0, from = row * width; kind < width; kind++)
    sum.weights[kind] = (sum.weights[kind] as number) + (all[from + kind] as number);
}

function emptySum(): Sum {
  return { weights: new Int32Array(columns.length), rows: 0 };
}
