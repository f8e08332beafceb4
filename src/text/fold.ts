import { digitPictured } from './digit-pictures.ts';
import { entityAt } from './entities.ts';
import { isLoneFlagLetter, letterOfFlag } from './flag-letters.ts';
import { expansion, foldOf, KEPT, MANY, MARK, PICTURE } from './fold-lookup.ts';

/** What becomes of pictographs: a space, or nothing, to read what they were put between. */
export type Pictures = 'part' | 'join';

/** A folded text; unit `i` of it was read from the original's `starts[i]` up to `ends[i]`. */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const LAST_ASCII = 0x7f;
const SPACE = 32;
const AMPERSAND = 0x26;
const LAST_UNIT = 0xffff;
/** How a code point above the basic plane is cut in two. */
const [FIRST_HALF, SECOND_HALF, HALF_BITS, HALF_MASK] = [0xd800, 0xdc00, 10, 0x3ff];
/** Beyond this many replaced characters it is cheaper to write the text anew. */
const MOST_IN_PLACE = 24;
/** Arguments that every runtime takes in one call. */
const CHUNK = 8192;

/** True when every code unit is ASCII, so that folding would change nothing but case. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > LAST_ASCII) return false;
  return true;
}

/**
 * The folded text where each character is one code unit that folds to one, so that offsets stay as they are: as with a
 * few accents or curly quotes. `undefined` for any other text.
 */
export function foldInPlace(original: string): string | undefined {
  let text = '';
  let from = 0;
  let left = MOST_IN_PLACE;
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    if (unit <= LAST_ASCII) continue;
    const to = isHalf(unit) ? MANY : foldOf(unit);
    if (to === KEPT) continue;
    if (to <= MANY || left-- === 0) return undefined;
    text += original.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return from === 0 ? original : text + original.slice(from);
}

/** Folds a text in one pass; nothing is allocated per character. Lone surrogates stay. Case is kept. */
export function fold(original: string, pictures: Pictures): Folded {
  const size = foldedLength(original);
  const units = new Uint16Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let used = 0;
  const put = (unit: number, start: number, end: number): void => {
    units[used] = unit;
    starts[used] = start;
    ends[used++] = end;
  };
  for (let at = 0, end = 0; at < original.length; at = end) {
    let point = original.codePointAt(at) ?? 0;
    end = at + (point > LAST_UNIT ? 2 : 1);
    const entity = point === AMPERSAND ? entityAt(original, at) : undefined;
    if (entity) {
      point = entity.point;
      end = at + entity.length;
    } else if (isLoneFlagLetter(original, at, point)) point = letterOfFlag(point);
    else if (point > LAST_ASCII) point = digitPictured(original, at, point) ?? point;
    const to = point <= LAST_ASCII ? point : foldOf(point);
    if (to > MANY || point <= LAST_ASCII) put(to, at, end);
    else if (to === MARK) ends[used - 1] = end;
    else if (to === PICTURE && pictures === 'part') put(SPACE, at, end);
    else if (to === MANY) for (const letter of expansion(point)) put(letter.charCodeAt(0), at, end);
    else if (to === KEPT && point <= LAST_UNIT) put(point, at, end);
    else if (to === KEPT) {
      put(FIRST_HALF + ((point - LAST_UNIT - 1) >> HALF_BITS), at, end);
      put(SECOND_HALF + (point & HALF_MASK), at, end);
    }
  }
  return { text: textOf(units.subarray(0, used)), starts, ends };
}

/** Lower case, unit for unit: the few letters whose lower case is longer stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/** An upper bound: every code unit counts once, and those that expand as often as they do. */
function foldedLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= LAST_ASCII) continue;
    const point = text.codePointAt(at) ?? unit;
    if (foldOf(point) === MANY) length += expansion(point).length;
  }
  return length;
}

/** Half of a character above the basic plane. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
}
