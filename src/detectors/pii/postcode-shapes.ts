import type { Reading } from '../../text/reading.ts';
import { compareSpans, overlaps, type Span } from '../../text/span.ts';
import { isDigit, wordSize } from './letters.ts';
import { type SpeltPostcode, speltPostcodes } from './postcode-spelt.ts';
import { LETTERED_DISTRICTS, MEASURES, POSTCODE_AREAS } from './postcode-words.ts';

/** How the characters are set: "AB1 2CD", "AB12CD", "AB1-2CD", "A B 1 2 C D", or with gaps elsewhere. */
export type Setting = 'plain' | 'closed' | 'parted' | 'spread' | 'loose';

/** Something of a full postcode's shape with a real area. Offsets into `reading.text`. */
export interface PostcodeShape extends Span {
  /** Lower case, without gaps, mended. */
  readonly value: string;
  readonly setting: Setting;
  /** The area has two letters, as most have; one letter is more easily met by chance. */
  readonly longArea: boolean;
  /** All letters are capitals. */
  readonly capitals: boolean;
  /** Letters that stand for digits, and digits for letters. */
  readonly mended: number;
  /** The end could be a measure or an ordinal, as in "B12 2nd", or all of it an age. */
  readonly measure: boolean;
  /** Only a space inside the district and one before the last three, as in "L1 5 9zz". */
  readonly districtParted: boolean;
}

const GAP = '[\\s.,_*/-]{0,3}';
/** The area, the district, a digit and two letters; letters and digits may be swapped. */
const SHAPE = new RegExp(
  `^((?:[a-z0158]${GAP}){1,2}[0-9oil|sbz]${GAP}(?:[0-9a-z|]${GAP})?[0-9oil|](?:${GAP}[a-z]){2})(?!'?[\\p{L}\\p{N}])`,
  'u',
);
/** The longest such text, and what is looked at after it. */
const LONGEST = 32;
/** How far before its last true digit a postcode may begin. */
const BEFORE_DIGIT = 20;
/** A postcode has at most so many characters after its last true digit. */
const MOST_AFTER = 4;
/** “im 15 an …” tells an age, whatever follows. */
const AGE = /^im\s+\d\d\b/u;
const GAP_SIGN = /[\s.,_*/-]/u;
const FIRST = /[a-z0158]/u;
const WORD_SIGN = /\w/u;
const LONGEST_GAP = 3;
const [SPACE, SMALL_A, SMALL_I, SMALL_L, SMALL_O, SMALL_Z, BAR] = [0x20, 0x61, 0x69, 0x6c, 0x6f, 0x7a, 0x7c];
const INSIDE = /[\p{L}\p{N}@#]/u;
const GAPS = /[^a-z0-9|]+/gu;
const AS_DIGIT: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1', z: '2', s: '5', b: '8' };
const AS_LETTER: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's', '8': 'b' };
/** Never used in the last part, so as not to be misread. */
const NEVER = 'cikmov';
const NOT_INWARD = new RegExp(`[${NEVER}]`, 'u');
const NEVER_INWARD: ReadonlySet<number> = new Set([...NEVER].map((letter) => letter.charCodeAt(0)));
const ORDINAL = /^(?:1st|2nd|3rd|[04-9]th)$/u;
const MOST_MENDED = 2;
const DISTRICT_PARTED = /^[a-z]{1,2}\d \d \d[a-z]{2}$/u;

const NONE: readonly PostcodeShape[] = Object.freeze([]);

/** All shapes of full postcodes in a text, in order, without overlaps; made once a reading, linear. */
export function postcodeShapes(reading: Reading): readonly PostcodeShape[] {
  return reading.once(allShapes);
}

function allShapes(reading: Reading): readonly PostcodeShape[] {
  const shapes = writtenShapes(reading);
  const spelt = speltPostcodes(reading.lower).filter((one) => !shapes.some((shape) => overlaps(shape, one)));
  if (spelt.length === 0) return shapes;
  return [...shapes, ...spelt.map((one) => speltShape(reading.text, one))].sort(compareSpans);
}

/** As good as one with a letter for a digit. */
function speltShape(text: string, spelt: SpeltPostcode): PostcodeShape {
  const capitals = /^[A-Z].*[A-Z] ?[A-Z]$/u.test(text.slice(spelt.start, spelt.end));
  const longArea = /^[a-z]{2}/u.test(spelt.value);
  return { ...spelt, setting: 'plain', longArea, capitals, mended: 1, measure: false, districtParted: false };
}

function writtenShapes(reading: Reading): readonly PostcodeShape[] {
  const { lower } = reading;
  for (let at = 0; at < lower.length; at++) {
    if (isDigit(lower.charCodeAt(at)) && mayBeLast(lower, at)) return [...shapesOf(reading)];
  }
  return NONE;
}

function* shapesOf({ text, lower }: Reading): Generator<PostcodeShape> {
  let last = 0;
  for (const start of beginnings(lower)) {
    if (start < last || INSIDE.test(text[start - 1] ?? ' ') || isSuffix(lower, start)) continue;
    const written = SHAPE.exec(lower.slice(start, start + LONGEST))?.[1];
    if (written === undefined) continue;
    const code = written.replace(GAPS, '');
    const value = mendedValue(code);
    const setting = settingOf(written, code.length);
    if (value === undefined || setting === 'broken') continue;
    last = start + written.length;
    const longArea = /^[a-z]{2}/u.test(value);
    const capitals = !/[a-z]/u.test(text.slice(start, last).replace(/[lo]/gu, ''));
    yield {
      start,
      end: last,
      value,
      setting,
      longArea,
      capitals,
      mended: changes(code, value),
      districtParted: DISTRICT_PARTED.test(written),
      measure:
        ORDINAL.test(code.slice(-3)) ||
        (MEASURES.has(code.slice(-2)) && !(capitals && longArea)) ||
        (AGE.test(written) && !capitals),
    };
  }
}

/** The "s" of "it's". */
function isSuffix(lower: string, start: number): boolean {
  return start > 1 && lower[start - 1] === "'" && wordSize(lower, start - 2) > 0;
}

/** The words before each digit that may be a postcode's last: few texts have one, and the others are done with. */
function* beginnings(lower: string): Generator<number> {
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    if (!isDigit(lower.charCodeAt(at)) || !mayBeLast(lower, at)) continue;
    for (from = Math.max(from, at - BEFORE_DIGIT); from <= at; from++) {
      if (FIRST.test(lower[from] ?? '') && !WORD_SIGN.test(lower[from - 1] ?? '')) yield from;
    }
  }
}

/** Two letters after a digit, perhaps one or two more before them, with short gaps or none; then the end of a word. */
function mayBeLast(lower: string, digit: number): boolean {
  let at = digit + 1;
  let third = 0;
  let second = 0;
  let last = 0;
  for (let letters = 1; letters <= MOST_AFTER; letters++) {
    for (let gap = 0; gap < LONGEST_GAP && isGap(lower.charCodeAt(at)); gap++) at++;
    third = second;
    second = last;
    last = lower.charCodeAt(at++);
    if (!isSmallLetter(last) && last !== BAR) return false;
    const isEnd = letters > 1 && isInward(second) && isInward(last) && (letters === 2 || standsForDigit(third));
    if (isEnd && wordSize(lower, at) === 0) return true;
  }
  return false;
}

/** One of the letters that may stand in the last two places. */
function isInward(unit: number): boolean {
  return isSmallLetter(unit) && !NEVER_INWARD.has(unit);
}

function standsForDigit(unit: number): boolean {
  return unit === BAR || unit === SMALL_O || unit === SMALL_I || unit === SMALL_L;
}

function isGap(unit: number): boolean {
  if (unit === SPACE) return true;
  return !isSmallLetter(unit) && !isDigit(unit) && GAP_SIGN.test(String.fromCharCode(unit));
}

function isSmallLetter(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}

/** The postcode that was meant, with the fewest changes; nothing if it has no real area. */
function mendedValue(code: string): string | undefined {
  const inward = inwardOf(code.slice(-3));
  if (inward === undefined) return undefined;
  const outward = code.slice(0, -3);
  const values = [1, 2].flatMap((letters) => outwardOf(outward, letters) ?? []).map((part) => part + inward);
  const [best] = values.sort((a, b) => changes(code, a) - changes(code, b));
  return best !== undefined && changes(code, best) <= MOST_MENDED && hasTrueDigit(code) ? best : undefined;
}

function hasTrueDigit(code: string): boolean {
  return /[0-9]/u.test(code.slice(1));
}

function inwardOf(part: string): string | undefined {
  const value = asDigit(part[0] ?? '') + part.slice(1);
  return /^\d[a-z]{2}$/u.test(value) && !NOT_INWARD.test(value) ? value : undefined;
}

/** Area and district, read as having an area of one letter or of two. */
function outwardOf(part: string, letters: number): string | undefined {
  const area = [...part.slice(0, letters)].map(asLetter).join('');
  if (!POSTCODE_AREAS.has(area)) return undefined;
  const [first = '', second, ...more] = part.slice(letters);
  if (more.length > 0 || !/\d/u.test(asDigit(first))) return undefined;
  if (letters === 1 && asDigit(first) === '0') return undefined;
  const start = area + asDigit(first);
  if (second === undefined) return start;
  if (LETTERED_DISTRICTS[area]?.includes(second)) return start + second;
  return /\d/u.test(asDigit(second)) && asDigit(first) !== '0' ? start + asDigit(second) : undefined;
}

function asDigit(character: string): string {
  return AS_DIGIT[character] ?? character;
}

function asLetter(character: string): string {
  return AS_LETTER[character] ?? character;
}

function changes(code: string, value: string): number {
  return [...code].filter((character, at) => character !== value[at]).length;
}

/** "broken": stops and commas here and there, as between words of a sentence. */
function settingOf(written: string, length: number): Setting | 'broken' {
  const parts = written.split(GAPS);
  if (parts.length === 1) return 'closed';
  if (parts.length === 2 && parts[1]?.length === 3) return /[^\s.,_*/-] .{3}$/u.test(written) ? 'plain' : 'parted';
  if (parts.length === length) return 'spread';
  return /[.,/*]/u.test(written) ? 'broken' : 'loose';
}
