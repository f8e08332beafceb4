import type { Reading } from '../../text/reading.ts';
import type { Overlapping, Span } from '../../text/span.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { spanOf } from '../grammar/tokens.ts';
import { hashOfAll } from './keys.ts';
import { withNeed } from './needs.ts';
import { BEGIN, endOf } from './terms.ts';
import { eachTheme, themes } from './themes.ts';
import { hashOfWord, NO_ROW, weights } from './weights.ts';
import { columns, placeOfColumn, UNSAID, type WordedKind } from './worded-kinds.ts';
import { BIASES, ROWS } from './wording-table.ts';

/** How a stretch of a text is worded. Half-open, in `reading.text`. */
export interface Worded extends Span {
  readonly sentences: readonly Tagged[];
  /** How many words it has, and how many wordings the table knows of them. */
  readonly words: number;
  readonly known: number;
  /** Its line says more, which may say how it is meant. */
  readonly isPart: boolean;
  /** In the order of `columns`: how much more it is worded as comments of a kind are than as others; below 0, less. */
  readonly points: readonly number[];
}

/** A stretch has no more words than this, unless one sentence has. */
const MOST_WORDS = 40;
/** Nor has a part of one: what one sentence says is lost among many. */
const MOST_IN_PART = 20;

/** How each line of a text is worded, a long one in stretches, and long ones in parts that overlap; made once a reading. Linear. */
export function wordedIn(reading: Reading): readonly Worded[] {
  return reading.once(stretchesOf);
}

/** How much a stretch is worded as a kind is. */
export function pointsOf({ points }: Worded, kind: WordedKind): number {
  return points[placeOfColumn(kind)] as number;
}

/** Fewer words cannot tell much: what they tell counts the more. */
const ENOUGH_WORDS = 16;

/** How much its words tell, beside what a text has of which nothing is known. */
export function evidenceOf(stretch: Worded, kind: WordedKind): number {
  const told = pointsOf(stretch, kind) - (BIASES[placeOfColumn(kind)] as number);
  return told * Math.max(1, ENOUGH_WORDS / stretch.words);
}

/** The rest of a stretch, without the sentences that some places stand in; `undefined` where nothing is left. */
export function without(stretch: Worded, places: Overlapping<Span>): Worded | undefined {
  const rest = stretch.sentences.filter((one) => places(spanOf(one)).length === 0);
  if (rest.length === stretch.sentences.length) return stretch;
  return rest.length === 0 ? undefined : stretchOf(rest, true);
}

/** Where a stretch is worded so: from the first to the last of its sentences that speak for a kind. */
export function placeOf({ sentences, start, end }: Worded, kind: WordedKind): Span {
  const at = placeOfColumn(kind);
  const speaking = sentences.filter((one) => (weigh([one])[at] as number) > (BIASES[at] as number));
  return speaking.length === 0 ? { start, end } : spanOfAll(speaking);
}

function stretchesOf(reading: Reading): readonly Worded[] {
  const sentences = reading.once(themes.sentences);
  const isOneLine = (at: number, other: number): boolean => sentences[at]?.line === sentences[other]?.line;
  const from = (first: number, end: number): Worded =>
    stretchOf(sentences.slice(first, end), isOneLine(first - 1, first) || isOneLine(first, end));
  const stretches: Worded[] = [];
  for (let first = 0, end = 0; first < sentences.length; first = end) {
    end = endOfStretch(sentences, first, MOST_WORDS);
    stretches.push(from(first, end));
    for (let part = first, told = first; told < end; part++) {
      const last = endOfStretch(sentences, part, MOST_IN_PART);
      if (last <= told) continue;
      told = last;
      if (part > first || last < end) stretches.push(from(part, last));
    }
  }
  return stretches;
}

/** The sentences of a line from one on that have no more than so many words together, or the one: before which they end. */
function endOfStretch(sentences: readonly Tagged[], first: number, most: number): number {
  let end = first;
  let words = 0;
  for (; end < sentences.length; end++) {
    const one = sentences[end] as Tagged;
    words += one.tokens.length;
    if (end > first && (one.line !== sentences[first]?.line || words > most)) break;
  }
  return end;
}

function stretchOf(sentences: readonly Tagged[], isPart: boolean): Worded {
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const points = withNeed(weigh(sentences));
  return { ...spanOfAll(sentences), sentences, words, known: said.rows, isPart, points };
}

function spanOfAll(sentences: readonly Tagged[]): Span {
  const [first, last] = [sentences[0] as Tagged, sentences.at(-1) as Tagged];
  return { start: spanOf(first).start, end: spanOf(last).end };
}

/** What some rows weigh together, kind by kind, and how many they are. */
interface Sum {
  readonly weights: Int32Array;
  rows: number;
}

/** In which turn each row of the table was last counted, and what was counted: kept between texts, as nothing must be made a word. */
let turn = 0;
let counted = new Uint32Array(0);
const said: Sum = { weights: new Int32Array(columns.length), rows: 0 };
const told: Sum = { weights: new Int32Array(columns.length), rows: 0 };

/** Each wording and each theme counts once; the more of them there are, the more it takes. */
function weigh(sentences: readonly Tagged[]): readonly number[] {
  const { rowOf, themes: themeRows } = weights();
  begin();
  const countTheme = (theme: number): void => count(told, themeRows[theme] ?? NO_ROW);
  for (const { tokens, asks, present } of sentences) {
    let last = hashOfWord(BEGIN);
    let lastTwo: number | undefined;
    for (let at = 0; at <= tokens.length; at++) {
      const own = hashOfWord(tokens[at]?.text ?? endOf(asks));
      const withLast = hashOfAll(last, own);
      count(said, rowOf(own));
      count(said, rowOf(withLast));
      if (lastTwo !== undefined) count(said, rowOf(hashOfAll(lastTwo, own)));
      [last, lastTwo] = [own, withLast];
    }
    eachTheme(present, countTheme);
  }
  const [saidShare, toldShare] = [said, told].map((sum) => 1 / Math.sqrt(sum.rows + UNSAID)) as [number, number];
  return columns.map(
    (_, at) =>
      (said.weights[at] as number) * saidShare + (told.weights[at] as number) * toldShare + (BIASES[at] as number),
  );
}

function begin(): void {
  if (counted.length === 0) counted = new Uint32Array(ROWS);
  turn++;
  for (const sum of [said, told]) {
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
