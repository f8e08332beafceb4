import { fold, isAscii, lowerCase, type Pictures } from './fold.ts';
import { type Span, wholeCharacters } from './span.ts';

/**
 * A text as a detector reads it. `text` has its width, accents, look-alikes and digits folded to ASCII and its invisible
 * characters gone; pictographs are spaces; letters that fold to nothing Latin stay. Case is kept in `text` and folded in
 * `lower`, which has the same length. Offsets are UTF-16 and half-open.
 */
export interface Reading {
  readonly original: string;
  readonly text: string;
  readonly lower: string;
  /** The span of `original` that a span of `text` was read from, with the combining marks that follow it. */
  span(start: number, end: number): Span;
  /** The same text without its pictographs, so that a word they were put inside is whole; itself if it has none. */
  joined(): Reading;
}

/** Reads a text: linear. ASCII text is not copied and needs no map. Never throws. */
export function read(original: string): Reading {
  return isAscii(original) ? plain(original) : folded(original, 'part');
}

function plain(original: string): Reading {
  let lower: string | undefined;
  const reading: Reading = {
    original,
    text: original,
    get lower() {
      lower ??= lowerCase(original);
      return lower;
    },
    span: (start, end) => ({ start, end }),
    joined: () => reading,
  };
  return reading;
}

function folded(original: string, pictures: Pictures): Reading {
  const { text, starts, ends } = fold(original, pictures);
  let lower: string | undefined;
  let joined: Reading | undefined;
  const reading: Reading = {
    original,
    text,
    get lower() {
      lower ??= lowerCase(text);
      return lower;
    },
    span: (start, end) => wholeCharacters(original, { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    joined: () => {
      joined ??= pictures === 'join' ? reading : folded(original, 'join');
      return joined;
    },
  };
  return reading;
}
