import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { quotedSpans } from './quotes.ts';
import { mayBeInPieces } from './repair-runs.ts';
import { type Break, breakOf, endsSentence, LONGEST_SENTENCE } from './sentence-ends.ts';
import { type Word, wordsMeant } from './vocabulary.ts';
import { nextWord } from './word-scan.ts';

/** A word of a folded text, in lower case; the parts of a contraction are words. Half-open, UTF-16. */
export interface Token {
  readonly text: string;
  /** What is kept of `text` for all grammars. */
  readonly word: Word;
  /** As it was written: "dont" for its "do" and its "not", "u" for "you". */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** What parts it from the word before. */
  readonly before: Break;
  /** Stands within quotation marks. */
  readonly quoted: boolean;
  /** What was written was something else: on purpose (`w4nker`), or by mistake. */
  readonly repaired?: 'disguised' | 'misspelt';
}

/** Words up to a full stop, a question or exclamation mark, or the end of a line. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Which line of the text it stands in. */
  readonly line: number;
  /** It ends in a question mark. */
  readonly asks: boolean;
  /** Words in it may be written in pieces or letter by letter. */
  readonly inPieces: boolean;
}

/** The sentences of a reading: made once, and shared by all grammars. Linear. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  return reading.once(cut);
}

/** Where a sentence stands: from its first word to its last, in `reading.text`. */
export function spanOf({ tokens }: Pick<Sentence, 'tokens'>): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function cut({ text, lower }: Reading): readonly Sentence[] {
  const quotes = quotedSpans(lower);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let line = 0;
  let quote = 0;
  let end = 0;
  const close = (gap: string): void => {
    if (tokens.length > 0) sentences.push({ tokens, line, asks: gap.includes('?'), inPieces: mayBeInPieces(tokens) });
    tokens = [];
    if (gap.includes('\n')) line++;
  };
  for (let word = nextWord(lower, 0); word; word = nextWord(lower, end)) {
    const { start } = word;
    const isSpace = start - end === 1 && lower[end] === ' ';
    const gap = isSpace ? ' ' : lower.slice(end, start);
    if (
      end > 0 &&
      (tokens.length >= LONGEST_SENTENCE || endsSentence(gap, tokens.at(-1)?.raw ?? '', text.slice(start, word.end)))
    )
      close(gap);
    end = word.end;
    const raw = lower.slice(start, end);
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote++;
    const quoted = (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= start;
    let before: Break = tokens.length === 0 || isPossessive(gap, tokens.at(-1)) ? 'space' : breakOf(gap);
    for (const word of wordsMeant(raw)) {
      tokens.push({ text: word.text, word, raw, start, end, before, quoted });
      before = 'space';
    }
  }
  close(lower.slice(end));
  return sentences;
}

/** "The patients' notes": an apostrophe that closes no quotation. */
function isPossessive(gap: string, last: Token | undefined): boolean {
  return gap === "' " && last?.quoted === false && last.text.endsWith('s');
}
