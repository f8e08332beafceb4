import { mayBePiecesAt, mayJoin } from './repair-runs.ts';
import { breakOf, endsSentence, LONGEST_SENTENCE } from './sentence-ends.ts';
import { hashOf, NO_HASH, type SievePart, type SieveWord, type SieveWords } from './sieve-words.ts';
import { nextSolid, nextWord, plainEnd } from './word-scan.ts';

/** What parts a word from the one before it, as numbers. */
export const BREAK = { space: 0, comma: 1, stop: 2, sentence: 3 } as const;

/** The words of a text, cut as `sentencesOf` cuts it; one that is used again for each text. */
export interface Stream {
  size: number;
  readonly parts: SievePart[];
  readonly breaks: number[];
  /** Grammars that take a word of it for several, and the number of the sentence in which it stands. */
  readonly apartIn: (readonly [grammar: number, sentence: number])[];
  /** Words in it may be written in pieces or letter by letter. */
  inPieces: boolean;
}

/** As many single letters in a row may be a word. */
const FEWEST_LETTERS = 3;

/** Makes what cuts texts into words. `lower` is `text` in lower case, of the same length. Linear. */
export function streamer(words: SieveWords): (text: string, lower: string) => Stream {
  const stream: Stream = { size: 0, parts: [], breaks: [], apartIn: [], inPieces: false };
  return (text, lower) => {
    stream.size = 0;
    stream.apartIn.length = 0;
    stream.inPieces = false;
    fill(stream, words, text, lower);
    return stream;
  };
}

/** The last words, for what is written in pieces. */
interface Last {
  word: SieveWord | undefined;
  end: number;
  singles: number;
  /** Words since the sentence began, and its number. */
  count: number;
  sentence: number;
}

function fill(stream: Stream, words: SieveWords, text: string, lower: string): void {
  const last: Last = { word: undefined, end: 0, singles: 0, count: 0, sentence: -1 };
  for (let at = 0; at < lower.length; ) {
    let start = nextSolid(lower, at);
    if (start === lower.length) return;
    let end = start < 0 ? -1 : plainEnd(lower, start);
    if (end < 0) {
      const close = nextWord(lower, at);
      if (!close) return;
      ({ start, end } = close);
    }
    let hash = NO_HASH;
    for (let unit = start; unit < end; unit++) hash = hashOf(hash, lower.charCodeAt(unit));
    const word = words.find(lower, start, end, hash);
    const gap = gapOf(text, lower, last, start, end);
    if (!stream.inPieces) stream.inPieces = mayBePiece(lower, last, word, start);
    put(stream, word, gap, last);
    last.word = word;
    last.end = end;
    at = end;
  }
}

function gapOf(text: string, lower: string, { word, end, count }: Last, start: number, to: number): number {
  if (!word) return BREAK.sentence;
  if (count >= LONGEST_SENTENCE) return BREAK.sentence;
  if (start - end === 1 && lower.charCodeAt(end) === 0x20) return BREAK.space;
  const gap = lower.slice(end, start);
  if (endsSentence(gap, word.raw, text.slice(start, to))) return BREAK.sentence;
  // An apostrophe after an `s` may be an owner's: whether a quotation is open is not known here.
  return gap === "' " && word.parts.at(-1)?.text.endsWith('s') ? BREAK.space : BREAK[breakOf(gap)];
}

function put(stream: Stream, word: SieveWord, gap: number, last: Last): void {
  if (gap === BREAK.sentence) {
    last.count = 0;
    last.sentence++;
  }
  last.count += word.parts.length;
  for (const grammar of word.apartIn) stream.apartIn.push([grammar, last.sentence]);
  let before = gap;
  for (const part of word.parts) {
    stream.parts[stream.size] = part;
    stream.breaks[stream.size++] = before;
    before = BREAK.space;
  }
}

/** True where a word and the one before it, or single letters, may be parts of one that people disguise. */
function mayBePiece(lower: string, last: Last, word: SieveWord, start: number): boolean {
  last.singles = word.raw.length === 1 ? last.singles + 1 : 0;
  if (last.singles === FEWEST_LETTERS) return true;
  const { word: before, end } = last;
  if (!before?.mayBegin || start - end !== 1 || !joins(before, word)) return false;
  return mayBePiecesAt(lower, end - before.raw.length);
}

/** Whether two words may be pieces of one, by their numbers: most comments are made of the same few pairs. */
let joining = new Map<number, boolean>();
const MOST_PAIRS = 16_384;
const MOST_IDS = 2 ** 26;

function joins(first: SieveWord, next: SieveWord): boolean {
  const pair = first.id * MOST_IDS + next.id;
  const known = joining.get(pair);
  if (known !== undefined) return known;
  if (joining.size >= MOST_PAIRS) joining = new Map();
  const may = mayJoin(first.raw, next.raw);
  joining.set(pair, may);
  return may;
}
