import { eachFold, GONE, MANY, MARK } from './fold-lookup.ts';

/** Low five bits of a class: the column of the automaton. */
export const COLUMN = 31;
export const SEPARATOR = 0;
export const IGNORED = 27;
/** Digits that no letter is disguised as; the others share a letter's column. */
export const OTHER_DIGIT = 28;

/** High bits of a class, and-ed over a text they say what it holds. */
export const DIGIT: number = 1 << 5;
export const AT: number = 1 << 6;
/** Symbols that letters are disguised as or masked by: `* $ | !`. */
export const SYMBOL: number = 1 << 7;
/** A unit that must be folded before it can be matched: it expands, or stands above the basic plane. */
export const ODD: number = 1 << 8;
/** A letter that folds to no Latin one. */
export const FOREIGN: number = 1 << 9;
export const NON_ASCII: number = 1 << 10;
/** A letter that is, or folds to, a Latin one. */
export const LATIN: number = 1 << 11;

/** Letters and the digits and symbols written for them share a column; whoever is anchored un-merges them. */
const SHARED: Readonly<Record<string, string>> = {
  l: 'i',
  '1': 'i',
  '|': 'i',
  '!': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
  '6': 'g',
  '9': 'g',
};

let table: Uint16Array | undefined;

/** The class of every UTF-16 code unit: a column in the low five bits, flags above. Built once, on first use. */
export function classTable(): Uint16Array {
  table ??= build();
  return table;
}

/** The column of a folded character: 0 for whatever parts words. */
export function columnOf(character: string): number {
  const lower = character.toLowerCase();
  const letter = SHARED[lower] ?? lower;
  if (letter >= 'a' && letter <= 'z') return letter.charCodeAt(0) - 96;
  if (letter === "'") return IGNORED;
  return letter >= '0' && letter <= '9' ? OTHER_DIGIT : SEPARATOR;
}

function build(): Uint16Array {
  const classes = new Uint16Array(0x10000).fill(NON_ASCII);
  for (let unit = 0; unit < 0x80; unit++) classes[unit] = classOfAscii(unit);
  for (let unit = 0x370; unit < 0xd800; unit++) classes[unit] = NON_ASCII | FOREIGN;
  for (let unit = 0x2000; unit < 0x2c00; unit++) classes[unit] = NON_ASCII;
  eachFold((point, fold) => {
    if (point > 0xffff) markOdd(classes, point, fold);
    else classes[point] = NON_ASCII | classOfFold(fold);
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

function classOfFold(fold: number): number {
  if (fold === GONE || fold === MARK) return IGNORED;
  if (fold === MANY) return ODD;
  return fold < 32 ? SEPARATOR : classOfAscii(fold);
}

/** Above the basic plane what can be read is told by its low half; those of pictographs are mostly others. */
function markOdd(classes: Uint16Array, point: number, fold: number): void {
  if (fold < 32 && fold !== MANY) return;
  const low = 0xdc00 + ((point - 0x10000) & 0x3ff);
  classes[low] = NON_ASCII | ODD;
}
