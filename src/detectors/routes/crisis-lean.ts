import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { shareOf } from '../grammar/common-words.ts';
import { type Sentence, sentencesOf } from '../grammar/tokens.ts';
import { CRISIS_WEIGHTS } from './crisis-weights.ts';

/** A line of a text, and the words and pairs of words in it, each once. Half-open, UTF-16. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
}

/** How much a line must lean: chosen so that fewer than 2 in 100 near misses of the phrasings do. */
const ENOUGH = 3.4;
/** Of how many words and pairs a line is at most: of long ones a single word would decide. */
const LONGEST = 160;
/** Of how few words a short line is taken to be, so that one word does not decide. */
const LEAST = 9;
/** Words by themselves that weigh this much wake the grammar. */
const HEAVY = 1.5;
/** And stand in this many of a thousand comments at most. */
const RARE = 0;

const weights: ReadonlyMap<string, number> = new Map(
  Object.entries(CRISIS_WEIGHTS).flatMap(([weight, words]) =>
    words.split(/,\s*/u).map((word) => [word, Number(weight)] as const),
  ),
);

/** Words by themselves that weigh much. */
export const heavyWords: readonly string[] = [...weights].flatMap(([word, weight]) =>
  weight >= HEAVY && /^[a-z]{3,}$/u.test(word) && shareOf(word) <= RARE ? [word] : [],
);

/** How much a line leans to a cry for help: the sum of the weights of its words, by the root of their number. */
export function leaning({ words }: Line): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum / rootOf(words.size);
}

/** What the weight of a line's words is divided by. */
export function rootOf(size: number): number {
  return Math.sqrt(Math.max(LEAST, size));
}

/** From the first to the last heavy word of each line that leans enough. */
export function leaningSpans(reading: Reading, heavy: readonly Span[]): readonly Span[] {
  if (heavy.length === 0) return [];
  return linesOf(reading).flatMap((line) => {
    const own = heavy.filter(({ start, end }) => line.start <= start && end <= line.end);
    if (own.length === 0 || line.words.size > LONGEST || leaning(line) < ENOUGH) return [];
    return [{ start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) }];
  });
}

/** The lines of a text that hold words. Linear. */
export function linesOf(reading: Reading): readonly Line[] {
  const lines: Line[] = [];
  let words = new Set<string>();
  for (const sentence of sentencesOf(reading)) {
    const { tokens, line: number } = sentence;
    const last = lines.at(-1);
    const same = last?.number === number ? last : undefined;
    if (same) lines.pop();
    else words = new Set();
    addWords(words, sentence);
    lines.push({ number, start: same?.start ?? tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, words });
  }
  return lines;
}

function addWords(words: Set<string>, { tokens }: Sentence): void {
  let before = '';
  for (const { text } of tokens) {
    words.add(text);
    if (before !== '') words.add(`${before} ${text}`);
    before = text;
  }
}
