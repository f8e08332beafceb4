import { isNumberWord, numberEnd } from './address-numbers.ts';
import { STOP_WORDS } from './address-stop-words.ts';
import { isName, isNameWord, streetEnd } from './address-street.ts';
import { KIN } from './people-words.ts';
import type { PlaceToken } from './place-token.ts';
import {
  FLOORS,
  GAELIC_HEADS,
  GAELIC_LINK,
  HOUSE_TYPES,
  LINKS,
  PLAIN_HOUSE_TYPES,
  UNIT_WORDS,
} from './street-words.ts';

/** "3", "12B", "A", "B3", "G/1". */
const UNIT_ID = /^(?:\d{1,4}[a-z]?|[a-z]\d{0,3}|\d{1,2}[-/]\d{1,2}|[a-z]-\d{1,3})$/u;
/** Scottish: "3/2" is the second flat on the third floor, "1F1" the first on the first. */
const TENEMENT = /^(?:\d{1,2}\/\d{1,2}|\d{1,2}f\d{1,2}|gf\d?|pf\d|bf\d|[gb]\/\d{1,2})$/u;
/** A house, not a part of one: what comes next may be its number on a street. */
const WHOLE_HOUSE = /^(?:house|bungalow)$/u;
/** Before a person's name, which is no part of the address. */
const HOLDERS = /^(?:mr|mrs|miss|ms|dr|sir|lady|prof|professor|sister|nurse|matron)$/u;
const RELATIVES: ReadonlySet<string> = new Set(KIN.flatMap((word) => [`${word}s`, `${word}'s`, `${word}s'`]));
const LONGEST_NAME = 4;

/** The token after "Flat 3", "Apartment 12B", "Top Floor Flat"; 0 in "mums house 1 Paddock View" and elsewhere. */
export function unitEnd(tokens: readonly PlaceToken[], at: number): number {
  const word = tokens[at]?.word ?? '';
  if (UNIT_WORDS.has(word)) {
    const id = isNumberWord(tokens[at + 1]) ? at + 2 : at + 1;
    const token = tokens[id];
    if (isWholeHouse(tokens[at]) && tokens[id + 1]?.gap === 'space' && streetEnd(tokens, id + 1)) return 0;
    return token?.gap === 'space' && !token.postcode && UNIT_ID.test(token.word) ? id + 1 : 0;
  }
  if (!FLOORS.has(word)) return 0;
  const flat = ['floor', 'right', 'left'].includes(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  return tokens[flat]?.word === 'flat' && tokens[flat]?.gap === 'space' ? flat + 1 : 0;
}

/** A whole house, not a part of one: "house", "bungalow". */
export function isWholeHouse(token: PlaceToken | undefined): boolean {
  return WHOLE_HOUSE.test(token?.word ?? '');
}

/** The token after a tenement flat's code, which a house number must follow; 0 if there is none. */
export function tenementEnd(tokens: readonly PlaceToken[], at: number): number {
  if (!TENEMENT.test(tokens[at]?.word ?? '')) return 0;
  const next = numberEnd(tokens, at + 1);
  return next > at + 1 && isName(tokens, next) ? at + 1 : 0;
}

/** The token after the name of a house or block, with its own number if it has one: "Rose Cottage", "The Hollies". */
export function houseEnd(tokens: readonly PlaceToken[], from: number, inside: boolean): number {
  const name = numberEnd(tokens, from);
  const first = tokens[name];
  if (!first || !(name > from ? isName(tokens, name) : isNameWord(first))) return 0;
  return first.capital ? capitalHouse(tokens, name, inside || first.word === 'the') : plainHouse(tokens, name);
}

/** `free`: a name needs no type, if a comma ends it ("The Hollies, …"); before a street none does. */
function capitalHouse(tokens: readonly PlaceToken[], from: number, free: boolean): number {
  const gaelic = GAELIC_HEADS.has(tokens[from]?.word ?? '');
  let at = from;
  for (; at < from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.postcode || (at > from && token.gap !== 'space') || /^\d/u.test(token.word)) break;
    const links = LINKS.has(token.word) || (gaelic && GAELIC_LINK.test(token.word));
    if (!links && (!token.capital || (at > from && STOP_WORDS.has(token.word)))) break;
    const isType = at > from && HOUSE_TYPES.has(token.word);
    if (isType && (endsName(tokens[at + 1]) || (free && streetEnd(tokens, at + 1)?.strength === 'strong')))
      return at + 1;
  }
  if (tokens[at]?.gap !== 'comma' || HOLDERS.test(tokens[from]?.word ?? '')) return 0;
  return ((free || gaelic) && at > from + 1) || (at > from && streetEnd(tokens, at)?.strength === 'strong') ? at : 0;
}

/** In "dads Rose Cottage" the name begins at its capital; in "dads rose cottage", after the relative. */
function plainHouse(tokens: readonly PlaceToken[], from: number): number {
  if (RELATIVES.has(tokens[from]?.word ?? '')) return 0;
  for (let at = from + 1; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.gap !== 'space' || STOP_WORDS.has(token.word)) return 0;
    if (token.capital && !PLAIN_HOUSE_TYPES.has(token.word)) return 0;
    if (PLAIN_HOUSE_TYPES.has(token.word)) return isSomebodys(tokens, at) ? 0 : at + 1;
  }
  return 0;
}

/** "my mums house 1 Paddock View": no name, for the number is the house's. */
function isSomebodys(tokens: readonly PlaceToken[], at: number): boolean {
  return isWholeHouse(tokens[at]) && numberEnd(tokens, at + 1) > at + 1;
}

/** Not "Park Road": the name goes no further, or a number follows. */
function endsName(next: PlaceToken | undefined): boolean {
  return next === undefined || next.gap !== 'space' || !next.capital || /^\d/u.test(next.word);
}
