/** A letter stands for a number below this. */
const NUMBERS = 86;
/** The letter that stands for 0; and one that a string would have to escape, and so stands for none. */
const [FIRST, NO_LETTER] = [40, 92];

/** No weight is further from nothing. */
export const LARGEST = 24;
/** Letters below this stand for weights, the others for so many rows that weigh nothing. */
const WEIGHTS = 2 * LARGEST;
const MOST_ROWS = NUMBERS - WEIGHTS;

/** A key is told by how far it lies behind the one before, in two letters; one letter is a leap. */
const LEAP = NUMBERS - 1;
const LEAPT = LEAP * NUMBERS;

/** Keys in ascending order, as letters. */
export function writtenKeys(keys: readonly number[]): string {
  let last = 0;
  let written = '';
  for (const key of keys) {
    let gap = key - last;
    for (; gap >= LEAPT; gap -= LEAPT) written += letter(LEAP);
    written += letter(Math.floor(gap / NUMBERS)) + letter(gap % NUMBERS);
    last = key;
  }
  return written;
}

/** Gives each key that letters stand for, and its row. */
export function readKeys(letters: string, give: (key: number, row: number) => void): void {
  let [last, row] = [0, 0];
  for (let at = 0; at < letters.length; at++) {
    const first = numberAt(letters, at);
    if (first === LEAP) {
      last += LEAPT;
      continue;
    }
    last += first * NUMBERS + numberAt(letters, ++at);
    give(last, row++);
  }
}

/** What rows weigh, in their order, as letters; what weighs nothing at the end is left out. */
export function writtenWeights(weights: readonly number[]): string {
  let nothing = 0;
  let written = '';
  for (const weight of weights) {
    if (weight === 0) {
      nothing++;
      continue;
    }
    for (; nothing > 0; nothing -= Math.min(nothing, MOST_ROWS))
      written += letter(WEIGHTS - 1 + Math.min(nothing, MOST_ROWS));
    written += letter(weight < 0 ? weight + LARGEST : weight + LARGEST - 1);
  }
  return written;
}

/** Gives what each row that weighs anything weighs. */
export function readWeights(letters: string, give: (weight: number, row: number) => void): void {
  let row = 0;
  for (let at = 0; at < letters.length; at++) {
    const number = numberAt(letters, at);
    if (number >= WEIGHTS) row += number - WEIGHTS + 1;
    else give(number < LARGEST ? number - LARGEST : number - LARGEST + 1, row++);
  }
}

function letter(number: number): string {
  const code = FIRST + number;
  return String.fromCharCode(code < NO_LETTER ? code : code + 1);
}

function numberAt(letters: string, at: number): number {
  const code = letters.charCodeAt(at);
  return (code < NO_LETTER ? code : code - 1) - FIRST;
}
