const LETTER = /^\p{L}/u;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]/u;
const [APOSTROPHE, HYPHEN, ZERO, NINE, SMALL_A, SMALL_Z, LAST_ASCII, CASE] = [
  0x27, 0x2d, 0x30, 0x39, 0x61, 0x7a, 0x7f, 0x20,
];

/** How many code units the letter at a place has; 0 where there is none. */
export function letterSize(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit <= LAST_ASCII) return isAsciiLetter(unit) ? 1 : 0;
  return sizeOf(text.codePointAt(at) ?? unit, LETTER);
}

/** The same for letters, digits and other numbers. */
export function wordSize(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit <= LAST_ASCII) return isAsciiLetter(unit) || isDigit(unit) ? 1 : 0;
  return sizeOf(text.codePointAt(at) ?? unit, LETTER_OR_NUMBER);
}

/** True for the code unit of a digit from 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** True for a hyphen or an apostrophe, which may stand inside a word. */
export function isSign(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return unit === HYPHEN || unit === APOSTROPHE;
}

function isAsciiLetter(unit: number): boolean {
  return (unit | CASE) >= SMALL_A && (unit | CASE) <= SMALL_Z;
}

function sizeOf(point: number, wanted: RegExp): number {
  if (!wanted.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}
