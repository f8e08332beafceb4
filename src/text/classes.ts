import { isDigitPicture } from './digit-pictures.ts';
import { isFlagLetter } from './flag-letters.ts';
import { eachFold, GONE, MANY, MARK, PICTURE } from './fold-lookup.ts';

/** Low five bits of a class: the column of the automaton. */
export const COLUMN = 31;
export const SEPARATOR = 0;
export const IGNORED = 27;
/** Digits that no letter is disguised as; the others share a letter's column. */
export const OTHER_DIGIT = 28;
/** Symbols that may stand for a letter or part words: both columns are followed. */
export const EITHER: ReadonlyMap<number, readonly number[]> = new Map([
  [29, [9, SEPARATOR]],
  [30, [1, SEPARATOR]],
  [31, [19, SEPARATOR]],
]);

/** High bits of a class, and-ed over a text they say what it holds. */
export const DIGIT: number = 1 << 5;
export const AT: number = 1 << 6;
/** Symbols that letters are disguised as or masked by: `* $ | !`. */
export const SYMBOL: number = 1 << 7;
/** A unit that must be folded before it can be matched: it expands, or stands above the basic plane. */
export const ODD: number = 1 << 8;
/** A letter of another script than Latin, though it may look like a Latin one. */
export const FOREIGN: number = 1 << 9;
export const NON_ASCII: number = 1 << 10;
/** A letter of the Latin script, in whatever form. */
export const LATIN: number = 1 << 11;

/** Letters and the digits written for them share a column; whoever is anchored un-merges them. */
const SHARED: Readonly<Record<string, string>> = {
  l: 'i',
  '1': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '6': 'g',
  '9': 'g',
};

let table: Int32Array | undefined;

/** The class of every UTF-16 code unit: a column in the low five bits, flags above. Built once, on first use. Of the
 * same kind as the automaton's table, because a loop over two kinds of array is slower. */
export function classTable(): Int32Array {
  table ??= build();
  return table;
}

const SYMBOL_COLUMNS: Readonly<Record<string, number>> = { '!': 29, '|': 29, '@': 30, $: 31 };
/** Where the letters of other scripts stand, first and last, and the punctuation among them. */
const OTHER_SCRIPTS: readonly (readonly [number, number])[] = [
  [0x370, 0x1cff],
  [0x1f00, 0x1fff],
  [0x2c00, 0x2c5f],
  [0x2c80, 0x2dff],
  [0x3005, 0x3007],
  [0x3031, 0xa6ff],
  [0xa800, 0xab2f],
  [0xab70, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfb13, 0xfdff],
  [0xfe70, 0xfefc],
  [0xff66, 0xffdc],
];

/** The column of a folded character: 0 for whatever parts words. */
export function columnOf(character: string): number {
  const lower = character.toLowerCase();
  const symbol = SYMBOL_COLUMNS[lower];
  if (symbol !== undefined) return symbol;
  const letter = SHARED[lower] ?? lower;
  if (letter >= 'a' && letter <= 'z') return letter.charCodeAt(0) - 96;
  if (letter === "'") return IGNORED;
  return letter >= '0' && letter <= '9' ? OTHER_DIGIT : SEPARATOR;
}

function build(): Int32Array {
  const classes = new Int32Array(0x10000).fill(NON_ASCII);
  for (let unit = 0; unit < 0x80; unit++) classes[unit] = classOfAscii(unit);
  for (const [first, last] of OTHER_SCRIPTS) classes.fill(NON_ASCII | FOREIGN, first, last + 1);
  // Thousands of characters fold to the same few.
  const ofFold = Array.from({ length: 0x80 }, (_, fold) => classOfFold(fold));
  eachFold((point, fold) => {
    if (point > 0xffff) markOdd(classes, point, fold);
    else if (isDigitPicture(point)) classes[point] = NON_ASCII | ODD;
    else classes[point] = classOfOther(classes[point] ?? 0, ofFold[fold] as number);
  });
  return classes;
}

function classOfAscii(unit: number): number {
  const character = String.fromCharCode(unit);
  let flags = 0;
  if (character >= '0' && character <= '9') flags |= DIGIT;
  else if (character === '@') flags |= AT;
  else if ('*$|!'.includes(character)) flags |= SYMBOL;
  else if (columnOf(character) > SEPARATOR && columnOf(character) < IGNORED) flags |= LATIN;
  return columnOf(character) | flags;
}

/** A look-alike keeps the script it is of. */
function classOfOther(unfolded: number, folded: number): number {
  if (!(unfolded & FOREIGN)) return NON_ASCII | folded;
  return NON_ASCII | (folded & LATIN ? (folded & ~LATIN) | FOREIGN : folded);
}

function classOfFold(fold: number): number {
  if (fold === GONE || fold === MARK) return IGNORED;
  if (fold === MANY) return ODD;
  return fold < 32 ? SEPARATOR : classOfAscii(fold);
}

/** The first halves of pictographs: these stand in many clean texts. */
const FIRST_OF_PICTURES: readonly number[] = [0xd83c, 0xd83d, 0xd83e];

/** Above the basic plane what must be folded is told by its first half, or beside pictographs by its second. */
function markOdd(classes: Int32Array, point: number, fold: number): void {
  if (fold === PICTURE && !isFlagLetter(point) && !isDigitPicture(point)) return;
  const high = 0xd800 + ((point - 0x10000) >> 10);
  const told = FIRST_OF_PICTURES.includes(high) ? 0xdc00 + ((point - 0x10000) & 0x3ff) : high;
  classes[told] = NON_ASCII | ODD;
}
