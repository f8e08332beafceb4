import type { Reading } from '../../text/reading.ts';
import type { Overlapping, Span } from '../../text/span.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { BEGIN, endOf } from './terms.ts';
import { eachTheme, themes } from './themes.ts';
import { pairNumber, termNumber, weights } from './weights.ts';
import { UNSAID, type WordedKind, wordedKinds } from './worded-kinds.ts';
import { BIASES } from './wording-table.ts';

/** How a stretch of a text is worded. Half-open, in `reading.text`. */
export interface Worded extends Span {
  readonly sentences: readonly Tagged[];
  /** In the order of `wordedKinds`: how much more it is worded as comments of a kind are than as others; below 0, less. */
  readonly points: readonly number[];
}

/** A stretch has no more words than this, unless one sentence has. */
const MOST_WORDS = 60;

/** How each line of a text is worded, a long one in stretches; made once a reading. Linear. */
export function wordedIn(reading: Reading): readonly Worded[] {
  return reading.once(stretchesOf);
}

/** How much a stretch is worded as a kind is. */
export function pointsOf({ points }: Worded, kind: WordedKind): number {
  return points[wordedKinds.indexOf(kind)] as number;
}

/** Fewer words cannot tell much: what they tell counts the more. */
const ENOUGH_WORDS = 16;

/** How much its words tell, beside what a text has of which nothing is known. */
export function evidenceOf(stretch: Worded, kind: WordedKind): number {
  const told = pointsOf(stretch, kind) - (BIASES[wordedKinds.indexOf(kind)] as number);
  return told * Math.max(1, ENOUGH_WORDS / wordsIn(stretch));
}

/** How many words a stretch has. */
export function wordsIn({ sentences }: Worded): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** The rest of a stretch, without the sentences that some places stand in; `undefined` where nothing is left. */
export function without(stretch: Worded, places: Overlapping<Span>): Worded | undefined {
  const rest = stretch.sentences.filter(({ tokens }) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first && last && places({ start: first.start, end: last.end }).length === 0;
  });
  if (rest.length === stretch.sentences.length) return stretch;
  return rest.length === 0 ? undefined : stretchOf(rest);
}

/** Where a stretch is worded so: from the first to the last of its sentences that speak for a kind. */
export function placeOf({ sentences, start, end }: Worded, kind: WordedKind): Span {
  const at = wordedKinds.indexOf(kind);
  const speaking = sentences.filter((one) => (weigh([one])[at] as number) > (BIASES[at] as number));
  const tokens = speaking.flatMap((one) => one.tokens);
  return { start: tokens[0]?.start ?? start, end: tokens.at(-1)?.end ?? end };
}

function stretchesOf(reading: Reading): readonly Worded[] {
  const sentences = reading.once(themes.sentences);
  const stretches: Worded[] = [];
  let first = 0;
  let words = 0;
  for (let at = 0; at <= sentences.length; at++) {
    const one = sentences[at];
    const goesOn = one && one.line === sentences[first]?.line && words + one.tokens.length <= MOST_WORDS;
    if (at > first && !goesOn) {
      stretches.push(stretchOf(sentences.slice(first, at)));
      first = at;
      words = 0;
    }
    words += one?.tokens.length ?? 0;
  }
  return stretches;
}

function stretchOf(sentences: readonly Tagged[]): Worded {
  const [start, end] = [sentences[0]?.tokens[0]?.start ?? 0, sentences.at(-1)?.tokens.at(-1)?.end ?? 0];
  return { start, end, sentences, points: weigh(sentences) };
}

/** In which turn each row of the table was last counted, and what was counted: kept between texts, as nothing must be made a word. */
let turn = 0;
let counted = new Uint32Array(0);
const said = new Int32Array(wordedKinds.length);
const told = new Int32Array(wordedKinds.length);

/** Each wording and each theme counts once; the more of them there are, the more it takes. */
function weigh(sentences: readonly Tagged[]): readonly number[] {
  const { rows, all, themes: themeRows } = weights();
  const width = wordedKinds.length;
  if (counted.length === 0) counted = new Uint32Array(all.length / width);
  turn++;
  said.fill(0);
  told.fill(0);
  let known = 0;
  let themed = 0;
  const isNew = (row: number | undefined): row is number => {
    if (row === undefined || row < 0 || counted[row] === turn) return false;
    counted[row] = turn;
    return true;
  };
  const add = (sums: Int32Array, row: number): void => {
    for (let kind = 0, from = row * width; kind < width; kind++)
      sums[kind] = (sums[kind] as number) + (all[from + kind] as number);
  };
  const count = (wording: number): void => {
    const row = rows.get(wording);
    if (!isNew(row)) return;
    known++;
    add(said, row);
  };
  const countTheme = (theme: number): void => {
    const row = themeRows[theme];
    if (!isNew(row)) return;
    themed++;
    add(told, row);
  };
  for (const { tokens, asks, present } of sentences) {
    let before = termNumber(BEGIN);
    for (let at = 0; at <= tokens.length; at++) {
      const token = tokens[at];
      const term = token ? termNumber(token.text) : termNumber(endOf(asks));
      if (term > 0) count(term);
      if (term > 0 && before > 0) count(pairNumber(before, term));
      before = term;
    }
    eachTheme(present, countTheme);
  }
  const share = 1 / Math.sqrt(known + UNSAID);
  const themeShare = 1 / Math.sqrt(themed + UNSAID);
  return wordedKinds.map(
    (_, at) => (said[at] as number) * share + (told[at] as number) * themeShare + (BIASES[at] as number),
  );
}
