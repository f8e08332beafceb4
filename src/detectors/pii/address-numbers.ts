import { streetEnd } from './address-street.ts';
import { isDigit } from './letters.ts';
import type { PlaceToken } from './place-token.ts';

/** "27", "101a", "55-57", "12/14". */
const NUMBER = /^[1-9]\d{0,3}[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/u;
const NUMBER_WORD = /^(?:no|number|num|nos)$/u;
const UNITS: ReadonlySet<string> = new Set('one two three four five six seven eight nine'.split(' '));
const TENS: ReadonlySet<string> = new Set('twenty thirty forty fifty sixty seventy eighty ninety'.split(' '));
/** Numbers up to ninety-nine that are one word, with or without a hyphen. */
const SPELT: ReadonlySet<string> = new Set([
  ...UNITS,
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  ...[...TENS].flatMap((tens) => [tens, ...[...UNITS].map((unit) => `${tens}-${unit}`)]),
]);

/** The token after a house number, with "no." before it if so written; `at` itself if there is none. */
export function numberEnd(tokens: readonly PlaceToken[], at: number): number {
  const word = tokens[at]?.word ?? '';
  if (isDigit(word.charCodeAt(0))) return NUMBER.test(word) && !tokens[at]?.touched ? at + 1 : at;
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

/** True for a number in words, or the first word of one: "fourteen", "twenty two". */
export function isSpeltNumber(token: PlaceToken | undefined): boolean {
  return token !== undefined && SPELT.has(token.word);
}

/** In words alone a number may count anything: it is a house's before a street, of a sure type if it is a small one. */
function speltNumberEnd(tokens: readonly PlaceToken[], at: number): number {
  const to = speltEnd(tokens, at);
  if (to === at) return at;
  const street = streetEnd(tokens, to);
  return street?.strength === 'strong' || (street && !UNITS.has(tokens[at]?.word ?? '')) ? to : at;
}

/** The token after "fourteen", "twenty-two" or "twenty two"; `at` itself if there is none. */
function speltEnd(tokens: readonly PlaceToken[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !SPELT.has(first.word)) return at;
  return TENS.has(first.word) && second?.gap === 'space' && UNITS.has(second.word) ? at + 2 : at + 1;
}
