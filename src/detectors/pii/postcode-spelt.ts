import { SPELT, TEEN_DIGITS, TEN_DIGITS } from './digit-words.ts';
import { TEENS, TENS } from './number-words.ts';
import { LETTERED_DISTRICTS, POSTCODE_AREAS } from './postcode-words.ts';

/** A postcode whose last digit is a word, or all of them. Offsets into the text. */
export interface SpeltPostcode {
  readonly start: number;
  readonly end: number;
  /** Lower case, without gaps, in digits. */
  readonly value: string;
}

/** Words for one digit; not "o", which is mended as a letter, nor "naught". */
const WORDS = 'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine';
const LAST = '[abd-hjlnp-uw-z]';
/** "4 nine ZZ", from the district's last digit on; the letters are those that may stand last. */
const INWARD = new RegExp(`(\\d[a-z]?)[ ,-]{1,2}(${WORDS})[ -](${LAST}) ?(${LAST})(?![\\p{L}\\p{N}'])`, 'gu');
/** "sr", "sr 1": what stands before it. */
const AREA = /(?<![\p{L}\p{N}])([a-z]{1,2}) ?(\d?)$/u;
const LONGEST_AREA = 5;

const TENS_WORDS = TENS.join('|');
/** "wd eighteen, nine z z": the district in words, too. */
const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}])([a-z]{1,2}) (?:(${TEENS.join('|')})|(?:(${TENS_WORDS})[ -]?)?(${WORDS})|(${TENS_WORDS}))` +
    `[ ,-]{1,2}(${WORDS})[ -](${LAST}) ?(${LAST})(?![\\p{L}\\p{N}'])`,
  'gu',
);

/** Postcodes such as "SR4 nine ZZ", then those such as "WD eighteen, nine ZZ". Linear. */
export function speltPostcodes(lower: string): readonly SpeltPostcode[] {
  const one = Array.from(lower.matchAll(INWARD), (match) => speltPostcode(lower, match));
  const all = Array.from(lower.matchAll(WHOLE), wholePostcode);
  return [...one, ...all].filter((found) => found !== undefined);
}

function wholePostcode(match: RegExpExecArray): SpeltPostcode | undefined {
  const [written, area = '', teen, tens, unit, round, word = '', ...letters] = match;
  if (!POSTCODE_AREAS.has(area)) return undefined;
  const ones = unit === undefined ? '' : SPELT[unit];
  const district = teen ? TEEN_DIGITS[teen] : round ? TEN_DIGITS[round] : `${tens ? TEN_DIGITS[tens]?.[0] : ''}${ones}`;
  const value = [area, district, SPELT[word], ...letters].join('');
  return { start: match.index, end: match.index + written.length, value };
}

function speltPostcode(lower: string, match: RegExpExecArray): SpeltPostcode | undefined {
  const [inward, digit = '', word = '', ...letters] = match;
  const before = lower.slice(Math.max(0, match.index - LONGEST_AREA), match.index);
  const area = AREA.exec(before);
  const [name = '', tens = ''] = area?.slice(1) ?? [];
  if (!area || !isDistrict(name, digit)) return undefined;
  const start = match.index - before.length + area.index;
  return { start, end: match.index + inward.length, value: [name, tens, digit, SPELT[word], ...letters].join('') };
}

function isDistrict(area: string, district: string): boolean {
  const letter = /[a-z]$/u.exec(district)?.[0];
  return POSTCODE_AREAS.has(area) && (letter === undefined || (LETTERED_DISTRICTS[area]?.includes(letter) ?? false));
}
