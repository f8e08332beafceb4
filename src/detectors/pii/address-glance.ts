import type { Reading } from '../../text/reading.ts';
import { LARGE_NUMBER_WORDS } from './address-numbers.ts';
import { NAMES_TOO, STOP_WORDS } from './address-stop-words.ts';
import { isDigit, letterSize } from './letters.ts';
import { mendedPlace } from './place-mended.ts';
import { postcodeShapes } from './postcode-shapes.ts';
import {
  COMMON_TYPES,
  HOUSE_TYPES,
  LEADING_TYPES,
  LINKS,
  PLAIN_HOUSE_TYPES,
  STREET_TYPES,
  UNIT_WORDS,
} from './street-words.ts';
import { hasWord, nextHash, type WordFilter, wordFilter } from './word-filter.ts';

/** A home by name, or a cue of living somewhere; "live" and its forms only before "at". */
const NAMING: ReadonlySet<string> = new Set(
  `cottage lodge farm grange villa manor bungalow flat apartment apt live lives living lived address moved number heol
  ffordd stryd ty`.split(/\s+/u),
);
/** Before somebody's name, under which an address may stand. */
const TITLES = ['mr', 'mrs', 'ms'];
/** Words of streets, houses and flats; of those with hyphens, each part. */
const PLACES: ReadonlySet<string> = new Set(
  [STREET_TYPES, COMMON_TYPES, LEADING_TYPES, HOUSE_TYPES, PLAIN_HOUSE_TYPES, UNIT_WORDS, TITLES, ['gf']]
    .flatMap((words) => [...words])
    .flatMap((word) => word.split('-')),
);
const TELLING: WordFilter = wordFilter([...NAMING, ...PLACES]);
const COUNTING: WordFilter = wordFilter(LARGE_NUMBER_WORDS);
/** As at the end of "Kirkgate", the name of a street in one word. */
const ENDING = /(?:gate|row|way|side)$/u;
/** A capital or number, or a small word of names; or so many spaces that either may come. */
const NAME = new RegExp(`^\\s+(?:[^a-z\\s]|(?:${[...LINKS].join('|')})(?!\\p{L}))|^\\s{8}`, 'u');
const NAME_REACH = 16;
const LIVING = /^li(?:ves?|ving|ved)$/u;
const AT = /^ at(?!\w)/u;
const LONGEST_NUMBER = 4;
const LONGEST_GAP = 3;
/** What parts a house number from its street; a dash only after a space. */
const GAPS = ' ,.\n';
/** "no 17", whatever follows. */
const NUMBER_SIGN = /(?:^|[^a-z])no\.? ?$/u;
const [SPACE, DASH, STOP, SLASH, COLON, UNDERLINE, LAST_ASCII] = [0x20, 0x2d, 0x2e, 0x2f, 0x3a, 0x5f, 0x7f];
const [SMALL_A, SMALL_L, SMALL_O, SMALL_Z] = [0x61, 0x6c, 0x6f, 0x7a];

/** False where there is surely no address: most texts with a number in them count something. Reads a text twice. */
export function mayHoldAddress(reading: Reading): boolean {
  const { lower } = reading;
  for (let at = 0; at < lower.length; at++) {
    if (isDigit(lower.charCodeAt(at)) && isHouseNumber(lower, at)) return hasTelling(reading, true);
  }
  return hasTelling(reading, false);
}

/** A cue of living somewhere or a postcode; after a house number, any word of streets or houses as well. */
function hasTelling(reading: Reading, hasNumber: boolean): boolean {
  const { lower } = reading;
  let numbered = hasNumber;
  let start = -1;
  let hash = 0;
  let digits = false;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0;
    if (isWordUnit(unit)) {
      if (start < 0) start = at;
      hash = nextHash(hash, unit);
      digits ||= isDigit(unit);
      if (numbered && unit === UNDERLINE) return true;
      continue;
    }
    if (start >= 0) {
      if (hasWord(TELLING, hash, lower, start, at) && (numbered || isCue(reading, start, at))) return true;
      if (numbered && (isOfPlace(reading, start, at) || (digits && mendedPlace(lower.slice(start, at))))) return true;
      numbered ||= hasWord(COUNTING, hash, lower, start, at);
    }
    if (numbered && unit === SLASH && isDigit(lower.charCodeAt(at + 1))) return true;
    start = -1;
    hash = 0;
    digits = false;
  }
  return postcodeShapes(reading).length > 0;
}

/** A flat's code, such as "1f2"; a street in one word; "The", which may begin a house's name. */
function isOfPlace({ text, lower }: Reading, start: number, end: number): boolean {
  if (isDigit(lower.charCodeAt(end - 1))) return lower.slice(start, end).includes('f');
  if (text.charCodeAt(start) === lower.charCodeAt(start) && !isForeign(lower, start - 1)) return false;
  const word = lower.slice(start, end);
  return word === 'the' ? NAME.test(text.slice(end, end + NAME_REACH)) : ENDING.test(word);
}

function isForeign(lower: string, at: number): boolean {
  return at >= 0 && lower.charCodeAt(at) > LAST_ASCII;
}

/** A cue of living somewhere, "live" in all its forms only before "at"; or "House" at the end of a name. */
function isCue({ text, lower }: Reading, start: number, end: number): boolean {
  const word = lower.slice(start, end);
  if (word === 'house') return text[start] !== lower[start] && lower[end] === ',';
  return NAMING.has(word) && (!LIVING.test(word) || AT.test(lower.slice(end, end + 4)));
}

/** A number of up to four digits, and after it a word that is not counted; no time or decimal. */
function isHouseNumber(lower: string, start: number): boolean {
  const before = start > 0 ? lower.charCodeAt(start - 1) : 0;
  if ((before === STOP || before === SPACE) && isNo(lower, start)) return true;
  if (isDigit(before) || before === STOP || before === COLON) return false;
  let end = start + 1;
  while (end < lower.length && isNumberUnit(lower.charCodeAt(end))) end++;
  if (end - start > LONGEST_NUMBER) return false;
  if (isSmallLetter(lower, end)) end++;
  let word = end;
  while (word < lower.length && isGap(lower, word)) word++;
  if (word === end || word - end > LONGEST_GAP) return false;
  const after = wordAt(lower, word);
  return after !== '' && (!STOP_WORDS.has(after) || NAMES_TOO.has(after));
}

/** A digit, or a letter for one: "2oo". */
function isNumberUnit(unit: number): boolean {
  return isDigit(unit) || unit === SMALL_O || unit === SMALL_L;
}

function isGap(lower: string, at: number): boolean {
  return GAPS.includes(lower[at] ?? '') || (lower.charCodeAt(at) === DASH && lower[at - 1] === ' ');
}

function isNo(lower: string, start: number): boolean {
  return NUMBER_SIGN.test(lower.slice(Math.max(0, start - 5), start));
}

function wordAt(lower: string, start: number): string {
  let end = start;
  for (let size = sizeAt(lower, end); size > 0; size = sizeAt(lower, end)) end += size;
  return lower.slice(start, end);
}

function sizeAt(lower: string, at: number): number {
  return lower[at] === "'" ? 1 : letterSize(lower, at);
}

function isSmallLetter(lower: string, at: number): boolean {
  return at < lower.length && lower.charCodeAt(at) >= SMALL_A && lower.charCodeAt(at) <= SMALL_Z;
}

function isWordUnit(unit: number): boolean {
  return (unit >= SMALL_A && unit <= SMALL_Z) || isDigit(unit) || unit === UNDERLINE;
}
