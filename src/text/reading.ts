import { mayHaveEntities } from './entities.ts';
import { fold, foldInPlace, isAscii, lowerCase, type Pictures } from './fold.ts';
import { type Span, wholeCharacters } from './span.ts';

/**
 * A text as a detector reads it. `text` has its width, accents, look-alikes, digits and HTML entities folded to ASCII and
 * its invisible characters gone; pictographs are spaces; letters that fold to nothing Latin stay. Case is kept in `text`
 * and folded in `lower`, which has the same length. Offsets are UTF-16 and half-open.
 */
export interface Reading {
  readonly original: string;
  readonly text: string;
  readonly lower: string;
  /** The span of `original` that a span of `text` was read from, with the combining marks that follow it. */
  span(start: number, end: number): Span;
  /** The same text without its pictographs, so that a word they were put inside is whole; itself if it has none. */
  joined(): Reading;
  /** What is made of this reading: made when first asked for, and then shared by all who ask for it. */
  once<T>(make: Make<T>): T;
  /** Keeps what `make` would have made, where somebody knows it already. */
  keep<T>(make: Make<T>, made: T): void;
}

/** Makes something of a reading, the same each time. */
export type Make<T> = (reading: Reading) => T;

/** Reads a text: linear. ASCII text is not copied, and where all offsets stay no map is made. Never throws. */
export function read(original: string): Reading {
  const text = mayHaveEntities(original) ? undefined : isAscii(original) ? original : foldInPlace(original);
  return text === undefined ? folded(original, 'part') : inPlace(original, text);
}

function inPlace(original: string, text: string): Reading {
  return readingOf(original, text, asItIs, (reading) => reading);
}

function asItIs(start: number, end: number): Span {
  return { start, end };
}

function folded(original: string, pictures: Pictures): Reading {
  const { text, starts, ends } = fold(original, pictures);
  const spanOf = (start: number, end: number): Span =>
    wholeCharacters(original, { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 });
  return readingOf(original, text, spanOf, (reading) =>
    pictures === 'join' ? reading : orItself(folded(original, 'join'), reading),
  );
}

/** Not a getter for `lower`: making an object that has one takes longer than the lower case of most comments. */
function readingOf(original: string, text: string, span: Reading['span'], join: Make<Reading>): Reading {
  let joined: Reading | undefined;
  let made: Made | undefined;
  const reading: Reading = {
    original,
    text,
    lower: lowerCase(text),
    span,
    joined() {
      joined ??= join(reading);
      return joined;
    },
    once(make) {
      made ??= new Map();
      return lookUp(made, reading, make);
    },
    keep(make, one) {
      made ??= new Map();
      made.set(make, one);
    },
  };
  return reading;
}

/** What was made of a reading. Not a weak map for all readings: collecting its garbage takes longer than judging. */
type Made = Map<Make<unknown>, unknown>;

function lookUp<T>(made: Made, reading: Reading, make: Make<T>): T {
  const known = made.get(make);
  if (known !== undefined || made.has(make)) return known as T;
  const one = make(reading);
  made.set(make, one);
  return one;
}

/** A reading without its pictographs is as long as the one with them only where there were none. */
function orItself(joined: Reading, reading: Reading): Reading {
  return joined.text.length === reading.text.length ? reading : joined;
}
