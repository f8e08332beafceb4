import { streetEnd } from './address-street.ts';
import { isDigit } from './letters.ts';
import { ONES, SMALL_NUMBERS, TEENS, TENS } from './number-words.ts';
import type { PlaceToken } from './place-token.ts';

/** "27", "101a", "55-57", "12/14". */
const NUMBER = /^[1-9]\d{0,3}[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/u;
/** "2oo", "l7": letters for digits beside true ones, where a street follows. */
const LETTERED = /^(?:[1-9][0-9o]{0,2}[ol]|l[0-9o]{0,2}[0-9])[a-z]?$/u;
const NUMBER_WORD = /^(?:no|number|num|nos)$/u;
const UNITS: ReadonlySet<string> = new Set(ONES);
/** The same as said in Scotland; only after tens, for alone they are other words. */
const SCOTS_UNITS: ReadonlySet<string> = new Set('wan yin twa fower echt'.split(' '));
const AFTER_TENS: ReadonlySet<string> = new Set([...UNITS, ...SCOTS_UNITS]);
/** Numbers up to ninety-nine that are one word, with or without a hyphen. */
const SPELT: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS,
  ...TENS.flatMap((tens) => [tens, ...[...AFTER_TENS].map((unit) => `${tens}-${unit}`)]),
]);

/** Words that only numbers from ten on have in them. */
export const LARGE_NUMBER_WORDS: readonly string[] = [...TEENS, ...TENS, 'hundred'];

/** The token after a house number, with "no." before it if so written; `at` itself if there is none. */
export function numberEnd(tokens: readonly PlaceToken[], at: number): number {
  const word = tokens[at]?.word ?? '';
  if (isDigit(word.charCodeAt(0)) && NUMBER.test(word)) return tokens[at]?.touched ? at : at + 1;
  if (isLetteredNumber(tokens, at)) return at + 1;
  if (!NUMBER_WORD.test(word)) return speltNumberEnd(tokens, at);
  const next = tokens[at + 1];
  if (next?.gap !== 'space') return at;
  const spelt = speltEnd(tokens, at + 1);
  return NUMBER.test(next.word) ? at + 2 : spelt > at + 1 ? spelt : at;
}

/** True for "no." and the like. */
export function isNumberWord(token: PlaceToken | undefined): boolean {
  return token !== undefined && NUMBER_WORD.test(token.word);
}

/** True for "27", "101a" and the like: a house number in digits. */
export function isPlainNumber(token: PlaceToken | undefined): boolean {
  return token !== undefined && NUMBER.test(token.word) && !token.touched;
}

/** True for a number in words, or the first word of one: "fourteen", "twenty two", "a hundred and six". */
export function isSpeltNumber(tokens: readonly PlaceToken[], at: number): boolean {
  return speltEnd(tokens, at) > at;
}

/** True for one from ten on: "two Church Lane surgeries" counts surgeries, but nobody counts eleven of them. */
export function isLargeNumber(tokens: readonly PlaceToken[], at: number): boolean {
  return isSpeltNumber(tokens, at) && !(UNITS.has(tokens[at]?.word ?? '') && speltEnd(tokens, at) === at + 1);
}

/** "2oo Dunlin Way", "l7 Dunlin Way": before a street in capitals; "L7" itself is a district. */
export function isLetteredNumber(tokens: readonly PlaceToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || token.postcode || !LETTERED.test(token.word)) return false;
  return (tokens[at + 1]?.capital ?? false) && streetEnd(tokens, at + 1)?.strength === 'strong';
}

/** In words alone a number may count anything: it is a house's before a street, of a sure type if it is a small one. */
function speltNumberEnd(tokens: readonly PlaceToken[], at: number): number {
  const to = speltEnd(tokens, at);
  if (to === at) return at;
  const street = streetEnd(tokens, to);
  return street?.strength === 'strong' || (street && isLargeNumber(tokens, at)) ? to : at;
}

/** The token after "fourteen", "twenty-two", "twenty two" or "two hundred and six"; `at` itself if there is none. */
function speltEnd(tokens: readonly PlaceToken[], at: number): number {
  const hundreds = hundredsEnd(tokens, at);
  if (hundreds === at) return belowHundredEnd(tokens, at);
  const rest = tokens[hundreds]?.word === 'and' && tokens[hundreds]?.gap === 'space' ? hundreds + 1 : hundreds;
  const end = tokens[rest]?.gap === 'space' ? belowHundredEnd(tokens, rest) : rest;
  return end > rest ? end : hundreds;
}

/** Past "two hundred", "a hundred". */
function hundredsEnd(tokens: readonly PlaceToken[], at: number): number {
  const [many, hundred] = [tokens[at], tokens[at + 1]];
  if (hundred?.word !== 'hundred' || hundred.gap !== 'space') return at;
  return UNITS.has(many?.word ?? '') || many?.word === 'a' ? at + 2 : at;
}

function belowHundredEnd(tokens: readonly PlaceToken[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !SPELT.has(first.word)) return at;
  return TENS.includes(first.word) && second?.gap === 'space' && AFTER_TENS.has(second.word) ? at + 2 : at + 1;
}
