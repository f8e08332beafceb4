import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Words and phrases in lower case, ready to be looked for near a place. */
export interface ContextWords {
  readonly pattern: RegExp;
  /** Code units of the longest form, with room for wide gaps. */
  readonly longest: number;
}

/** A context word near a place; `gap` counts the code units between the two. */
export interface Cue extends Span {
  readonly word: string;
  readonly gap: number;
}

/** How far to look, in code units, and whether the end of a sentence stops the look (it does unless told). */
export interface Reach {
  readonly within: number;
  readonly acrossSentences?: boolean;
}

/** What a space in a phrase stands for: "sort code", "sort-code", "n.h.s. no". */
const GAP = "[\\s.\\-/']{1,3}";
const GAP_LENGTH = 3;
/** A full stop before a small letter or a digit is an abbreviation's ("acc. no. 12"), as is one in a context word. */
const SENTENCE_END = /[!?](?=\s)|\.(?=\s{1,3}[A-Z])|\n\s{0,3}\n/u;

/**
 * Compiles words and phrases, one or several (split by commas) to a string; whole words only, though a digit may
 * follow ("nhs999"). A space stands for one to three spaces, dots, hyphens, slashes or apostrophes, so `n h s` is
 * also N.H.S.; `#` and other signs stand for themselves.
 */
export function contextWords(lists: readonly string[]): ContextWords {
  const words = lists.flatMap((list) => list.split(/,\s*/u)).filter((word) => word !== '');
  const forms = [...new Set(words)].sort((a, b) => b.length - a.length);
  const source = forms.map((word) => escaped(word).replaceAll(' ', GAP)).join('|');
  const longest = forms.reduce((most, word) => Math.max(most, word.length + GAP_LENGTH * gapsIn(word)), 0);
  return { pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`, 'gu'), longest };
}

/** The nearest of the words that ends at or before `at`. Time grows with the reach, not with the text. */
export function cueBefore({ text, lower }: Reading, at: number, words: ContextWords, reach: Reach): Cue | undefined {
  const from = Math.max(0, at - reach.within - words.longest);
  let nearest: Cue | undefined;
  for (const { 0: word, index } of matches(lower, from, at, words)) {
    const end = index + word.length;
    if (at - end <= reach.within) nearest = { word, start: index, end, gap: at - end };
  }
  if (!nearest || reach.acrossSentences) return nearest;
  return SENTENCE_END.test(text.slice(nearest.end, at)) ? undefined : nearest;
}

/** The nearest of the words that begins at or after `at`. Time grows with the reach, not with the text. */
export function cueAfter({ text, lower }: Reading, at: number, words: ContextWords, reach: Reach): Cue | undefined {
  const to = Math.min(text.length, at + reach.within + words.longest);
  const [first] = matches(lower, at, to, words);
  if (!first || first.index - at > reach.within) return undefined;
  const { 0: word, index: start } = first;
  if (!reach.acrossSentences && SENTENCE_END.test(text.slice(at, start + 1))) return undefined;
  return { word, start, end: start + word.length, gap: start - at };
}

/** The nearest of the words on either side of a span; before wins where both are as near. */
export function cueNear(reading: Reading, { start, end }: Span, words: ContextWords, reach: Reach): Cue | undefined {
  const before = cueBefore(reading, start, words, reach);
  const after = cueAfter(reading, end, words, reach);
  return before && after ? (before.gap <= after.gap ? before : after) : (before ?? after);
}

/** True when one of the words stands in a lower-case text. */
export function holdsWord(lower: string, words: ContextWords): boolean {
  return lower.search(words.pattern) >= 0;
}

/** Matches that lie in a window; one unit more on each side is read, to tell whole words from parts. */
function* matches(lower: string, from: number, to: number, { pattern }: ContextWords): Generator<Match> {
  const start = Math.max(0, from - 1);
  for (const match of lower.slice(start, to + 1).matchAll(pattern)) {
    const index = start + match.index;
    if (index >= from && index + match[0].length <= to) yield { 0: match[0], index };
  }
}

interface Match {
  readonly 0: string;
  readonly index: number;
}

function gapsIn(word: string): number {
  return word.split(' ').length - 1;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
