import type { Span } from '../../text/span.ts';
import { checksByEleven } from '../checksums.ts';
import { LETTER_DIGITS } from './digit-words.ts';

/** Letters that look like a digit, and the digit: more than are written for one where no check digit tells. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { ...LETTER_DIGITS, q: '0', e: '3', a: '4', g: '6', t: '7' };
const PLACE = '[0-9oqli|zeasgtb]';
const GAP = '[ .\\-]?';
/** Ten places in 3-3-4 that are digits or look like them. */
const TEN = new RegExp(`(?<![\\p{L}\\p{N}])${PLACE}{3}${GAP}${PLACE}{3}${GAP}${PLACE}{4}(?![\\p{L}\\p{N}])`, 'gu');
/** Words of a sentence have none. */
const FEWEST_DIGITS = 5;

/** Numbers in which letters stand for some of the digits, whose check digit is true. Offsets into the text. Linear. */
export function* lettersForDigits(lower: string): Generator<Span> {
  for (const { 0: written, index } of lower.matchAll(TEN)) {
    const digits = written.replace(/[^0-9]/gu, '').length;
    if (digits < FEWEST_DIGITS || !/[a-z|]/u.test(written)) continue;
    const meant = [...written.replace(/[ .-]/gu, '')].map((one) => LOOKS_LIKE[one] ?? one).join('');
    if (checksByEleven(meant)) yield { start: index, end: index + written.length };
  }
}
