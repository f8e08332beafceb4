const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const FIRST_OF_PAIR = 0xd800;
const AFTER_PAIRS = 0xe000;
/** What a word holds between its letters: an apostrophe, or a symbol that stands for a letter. */
const INNER = "'*$@!|#+_";
const MOST_INNER = 4;
const MOST_MASKS = 6;
const MOST_SIGNS = 3;
/** What may stand for the first letter of a word. */
const SIGNS = '$@+|';
/** Signs of money that are not ASCII. */
const MONEY = '\u20ac\u00a3';

/** What each ASCII unit is: a letter or digit, inner, or neither (0). */
const SOLID = 1;
const INSIDE = 2;
const OTHER = 3;
const ASCII: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return LETTER_OR_DIGIT.test(character) ? SOLID : INNER.includes(character) ? INSIDE : 0;
});

/** Where the next word begins and ends, from a place in a folded text; `undefined` where there is none. Linear. */
export function nextWord(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  let start = from;
  while (start < text.length && !isLetter(text, start)) start++;
  if (start === text.length) return undefined;
  let end = start;
  for (let at = start; at < text.length && isLetter(text, at); ) {
    while (at < text.length && isLetter(text, at)) at++;
    end = at;
    while (at < end + MOST_INNER && isInner(text, at)) at++;
  }
  for (let masks = 0; masks < MOST_MASKS && text[end] === '*'; masks++) end++;
  const begin = withSigns(text, start, from);
  return { start: begin, end: begin < start || hasInner(text, start, end) ? withSignsAfter(text, end) : end };
}

/**
 * Where a word ends that begins here, if it is one of plain letters and digits that no sign or mask stands beside, as
 * nearly all are; -1 if that must be looked at closely. As `nextWord` finds it.
 */
export function plainEnd(text: string, start: number): number {
  if (start > 0 && SIGNS.includes(text[start - 1] as string)) return -1;
  for (let at = start; ; at++) {
    const kind = kindAt(text, at);
    if (kind === SOLID) continue;
    if (kind === 0) return at;
    const after = kindAt(text, at + 1);
    if (after === 0 && text[at] !== '*') return at;
    if (after !== SOLID || text[at] !== "'") return -1;
  }
}

/** Where the next plain letter or digit stands; -1 where something else must be looked at closely before it. */
export function nextSolid(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === SOLID) return at;
    if (kind === OTHER) return -1;
  }
  return at;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (ASCII[unit] as number) : OTHER;
}

/** Signs that stand for the first letters of a word: `$hit`, `+wat`. */
function withSigns(text: string, start: number, from: number): number {
  const isNumber = /[0-9]/u.test(text[start] as string);
  let begin = start;
  while (begin > from && begin > start - MOST_SIGNS && isSign(text[begin - 1] as string, isNumber)) begin--;
  return begin;
}

/** Signs that stand for the last letters of a word that has others: `b0||0ck$`. */
function withSignsAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && at < end + MOST_SIGNS && isSign(text[at] as string, false)) at++;
  return at;
}

function isSign(character: string, isNumber: boolean): boolean {
  return character === '$' || character === '@' || (!isNumber && (character === '+' || character === '|'));
}

function hasInner(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isInner(text, at) && text[at] !== "'") return true;
  return false;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return ASCII[unit] === SOLID;
  return (unit >= FIRST_OF_PAIR && unit < AFTER_PAIRS) || LETTER_OR_DIGIT.test(text[at] as string);
}

function isInner(text: string, at: number): boolean {
  return at < text.length && (ASCII[text.charCodeAt(at)] === INSIDE || MONEY.includes(text[at] as string));
}
