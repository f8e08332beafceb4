import {
  COMMON_TYPES,
  FLOORS,
  HOUSE_TYPES,
  PLAIN_HOUSE_TYPES,
  STREET_ENDING,
  STREET_TYPES,
  UNIT_WORDS,
} from './street-words.ts';
import { TOWN_NAMES } from './town-words.ts';

const SHORTEST = 4;
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's' };
/** Two letters at least, one of them last: "12a" stays what it is, and "flat5" is a flat with a number. */
const WORDLIKE = /^(?=[01345]*\p{L})[\p{L}01345]{2,24}\p{L}$/u;
const KINDS: readonly ReadonlySet<string>[] = [
  STREET_TYPES,
  COMMON_TYPES,
  UNIT_WORDS,
  HOUSE_TYPES,
  PLAIN_HOUSE_TYPES,
  FLOORS,
  TOWN_NAMES,
];

/** The word of places that digits were put into, as in "F1at", "R0ad", "0ldham"; nothing for any other word. */
export function mendedPlace(word: string): string | undefined {
  if (word.length < SHORTEST || !WORDLIKE.test(word)) return undefined;
  return [withOne(word, 'l'), withOne(word, 'i')].find(isOfPlace);
}

/** A digit one may stand for an "l" or an "i". */
function withOne(word: string, letter: string): string {
  return word.replace(/[01345]/gu, (digit) => (digit === '1' ? letter : (LETTERS[digit] ?? digit)));
}

function isOfPlace(word: string): boolean {
  return KINDS.some((kind) => kind.has(word)) || STREET_ENDING.test(word);
}
