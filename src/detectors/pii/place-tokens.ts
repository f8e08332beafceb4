import type { Reading } from '../../text/reading.ts';
import { isDigit, isSign, letterSize, wordSize } from './letters.ts';
import { mendedPlace } from './place-mended.ts';
import { withStopsAsCommas } from './place-stops.ts';
import type { Gap, PlaceToken } from './place-token.ts';
import { type PostcodeShape, postcodeShapes } from './postcode-shapes.ts';

const FRACTION = /^\d{1,2}\/\d{1,2}(?![\d/])/u;
const LONGEST_FRACTION = 6;
/** A full stop after one of these ends no sentence. */
const SHORTENED =
  /^(?:st|rd|ave|av|cl|cres|tce|terr|ln|dr|gdns|sq|pl|ct|nr|no|co|flat|apt|upr|lwr|mt|gt|lt|n|s|e|w|mr|mrs|dr|o)$/u;
const TOUCHED_BEFORE = /[£$€#@=+_\\]$|\d[.:/-]$/u;
const TOUCHED_AFTER = /^(?:%|[.:/]\d)/u;
const MIXED = /\d\p{L}|\p{L}\d/u;
const CAPITAL = /^\p{Lu}/u;
const [AND, Z, SMALL_C, LAST_ASCII] = [0x26, 0x5a, 0x63, 0x7f];
/** Above this share of capitals a text is shouting, and a capital says nothing. */
const SHOUTING = 0.6;

/** The tokens of a text, in order; made once a reading, linear. */
export function placeTokens(reading: Reading): readonly PlaceToken[] {
  return reading.once(tokensOf);
}

/** The number of the first token that ends after a place in the text. O(log n). */
export function tokenAt(tokens: readonly PlaceToken[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tokensOf(reading: Reading): readonly PlaceToken[] {
  const { text, lower } = reading;
  const shouting = isShouting(text);
  const tokens: PlaceToken[] = [];
  const add = (start: number, end: number, postcode?: PostcodeShape): void => {
    const last = tokens.at(-1);
    const gap = last ? gapOf(text.slice(last.end, start), last.word) : 'end';
    const word = postcode ? postcode.value : wordOf(lower, start, end);
    // A digit for the first letter of a name is as good as a capital: "0ldham".
    const capital = !shouting && (text[start] !== lower[start] || (!postcode && isMended(lower, start, word)));
    tokens.push({ start, end, word, gap, capital, touched: isTouched(text, start, end), postcode });
  };
  let from = 0;
  const addWords = (to: number): void => {
    for (let at = from, end = from; at < to; at = Math.max(end, at + 1)) {
      end = wordEnd(lower, at, to);
      if (end > at) add(at, end);
    }
  };
  for (const shape of postcodeShapes(reading).filter(isLikely)) {
    addWords(shape.start);
    add(shape.start, shape.end, shape);
    from = shape.end;
  }
  addWords(text.length);
  return withStopsAsCommas(text, tokens);
}

/** Where the word ends that begins at a place: "&", "c/o", "3/2", or letters and digits with single signs inside. */
function wordEnd(lower: string, start: number, to: number): number {
  const unit = lower.charCodeAt(start);
  if (unit === AND) return start + 1;
  if (unit === SMALL_C && lower.startsWith('c/o', start) && start + 3 <= to) return start + 3;
  if (isDigit(unit)) {
    const fraction = FRACTION.exec(lower.slice(start, Math.min(start + LONGEST_FRACTION, to)));
    if (fraction) return start + fraction[0].length;
  }
  let at = start;
  for (;;) {
    const size = at < to ? wordSize(lower, at) : 0;
    if (size > 0) at += size;
    else if (at > start && at + 1 < to && isSign(lower, at) && wordSize(lower, at + 1) > 0) at++;
    else return at;
  }
}

/** As the end of an address: in words that happen to have the shape, something is out of place. */
function isLikely({ setting, longArea, capitals, mended, measure }: PostcodeShape): boolean {
  if (measure && !capitals) return false;
  if (setting === 'loose') return longArea && mended === 0;
  return mended === 0 || capitals || longArea;
}

function wordOf(lower: string, start: number, end: number): string {
  const word = lower.slice(start, end);
  if (word === '&') return 'and';
  return hasDigitAndLetters(word) ? (mendedPlace(word) ?? word) : word;
}

function isMended(lower: string, start: number, word: string): boolean {
  return isDigit(lower.charCodeAt(start)) && !isDigit(word.charCodeAt(0));
}

function hasDigitAndLetters(word: string): boolean {
  return word.length > 3 && MIXED.test(word);
}

function gapOf(between: string, before: string): Gap {
  if (between === ' ' || (between === "' " && before === 'a')) return 'space';
  if (between.length > 8 && between.trim().length > 4) return 'other';
  if (/[!?;]|\.\.|\n\s*\n/u.test(between)) return 'end';
  if (/[:()"[\]=]/u.test(between)) return 'other';
  if (/[,|/]| [-~] /u.test(between)) return 'comma';
  if (/\./u.test(between)) return SHORTENED.test(before) ? 'space' : 'end';
  if (/\n/u.test(between)) return 'line';
  return between.trim() === '' ? 'space' : 'other';
}

function isTouched(text: string, start: number, end: number): boolean {
  if (!isDigit(text.charCodeAt(start))) return false;
  return TOUCHED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) || TOUCHED_AFTER.test(text.slice(end, end + 2));
}

function isShouting(text: string): boolean {
  let [capitals, letters] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const size = letterSize(text, at);
    if (size === 0) continue;
    letters++;
    if (isCapital(text, at)) capitals++;
    at += size - 1;
  }
  return letters > 12 && capitals > letters * SHOUTING;
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= LAST_ASCII ? unit <= Z : CAPITAL.test(String.fromCodePoint(text.codePointAt(at) ?? unit));
}
