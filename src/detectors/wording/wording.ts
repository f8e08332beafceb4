import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type Sentence, sentencesOf } from '../grammar/tokens.ts';
import { BEGIN, endOf } from './terms.ts';
import { pairNumber, termNumber, weights } from './weights.ts';
import { UNSAID, type WordedKind, wordedKinds } from './worded-kinds.ts';
import { BIASES } from './wording-table.ts';

/** How a stretch of a text is worded. Half-open, in `reading.text`. */
export interface Worded extends Span {
  readonly sentences: readonly Sentence[];
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

/** How much of it its words tell, beside what a text has of which nothing is known. */
export function evidenceOf(stretch: Worded, kind: WordedKind): number {
  return pointsOf(stretch, kind) - (BIASES[wordedKinds.indexOf(kind)] as number);
}

/** Where a stretch is worded so: from the first to the last of its sentences that speak for a kind. */
export function placeOf({ sentences, start, end }: Worded, kind: WordedKind): Span {
  const at = wordedKinds.indexOf(kind);
  const speaking = sentences.filter((one) => (weigh([one])[at] as number) > (BIASES[at] as number));
  const tokens = speaking.flatMap((one) => one.tokens);
  return { start: tokens[0]?.start ?? start, end: tokens.at(-1)?.end ?? end };
}

function stretchesOf(reading: Reading): readonly Worded[] {
  const sentences = sentencesOf(reading);
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

function stretchOf(sentences: readonly Sentence[]): Worded {
  const [start, end] = [sentences[0]?.tokens[0]?.start ?? 0, sentences.at(-1)?.tokens.at(-1)?.end ?? 0];
  return { start, end, sentences, points: weigh(sentences) };
}

/** In which turn each row of the table was last counted, and what was counted: kept between texts, as nothing must be made a word. */
let turn = 0;
let counted = new Uint32Array(0);
const sums = new Int32Array(wordedKinds.length);

/** Each wording counts once; the more there are, the more it takes. */
function weigh(sentences: readonly Sentence[]): readonly number[] {
  const { rows, all } = weights();
  if (counted.length === 0) counted = new Uint32Array(all.length / sums.length);
  turn++;
  sums.fill(0);
  let known = 0;
  const count = (wording: number): void => {
    const row = rows.get(wording);
    if (row === undefined || counted[row] === turn) return;
    counted[row] = turn;
    known++;
    for (let kind = 0, from = row * sums.length; kind < sums.length; kind++)
      sums[kind] = (sums[kind] as number) + (all[from + kind] as number);
  };
  for (const { tokens, asks } of sentences) {
    let before = termNumber(BEGIN);
    for (let at = 0; at <= tokens.length; at++) {
      const token = tokens[at];
      const term = token ? termNumber(token.text) : termNumber(endOf(asks));
      if (term > 0) count(term);
      if (term > 0 && before > 0) count(pairNumber(before, term));
      before = term;
    }
  }
  const share = 1 / Math.sqrt(known + UNSAID);
  return wordedKinds.map((_, at) => (sums[at] as number) * share + (BIASES[at] as number));
}
