import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';

/** Digits written without a gap, or spelt as one word ("nine", "double oh"). Offsets into `reading.text`. */
export interface DigitGroup extends Span {
  /** ASCII digits; letters written for them (O, o, I, l) are mended. */
  readonly digits: string;
  readonly spelt: boolean;
  /** A letter stands directly before or after it, as in `AB123456C`. */
  readonly afterLetter: boolean;
  readonly beforeLetter: boolean;
}

/** Groups with nothing but short gaps of spaces, dots, dashes, slashes and brackets between them. */
export type DigitRun = readonly DigitGroup[];

const LETTER_DIGITS: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1' };
const SPELT: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  naught: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };
/** What may stand between two groups of one number. */
const GAP = /^[\s.\-/()_*,+]+$/u;
const LONGEST_GAP = 4;
const DIGIT = /[0-9]/u;
const WORD = /[\p{L}0-9|]+/gu;
/** A stretch with at least one digit, and letters that may stand for digits. */
const MIXED = /(?<![oil|])[oil|]*[0-9][0-9oil|]*/gu;

const cache: WeakMap<Reading, readonly DigitRun[]> = new WeakMap();

/** All runs of digits in a text, in order; made once a reading, linear. */
export function digitRuns(reading: Reading): readonly DigitRun[] {
  const known = cache.get(reading);
  if (known) return known;
  const runs = group(reading.text, groupsOf(reading.lower));
  cache.set(reading, runs);
  return runs;
}

/** How many digits a run or part of one holds. */
export function countDigits(groups: DigitRun): number {
  return groups.reduce((sum, { digits }) => sum + digits.length, 0);
}

/** The digits of a run or part of one, without what stands between them. */
export function digitsOf(groups: DigitRun): string {
  return groups.map(({ digits }) => digits).join('');
}

/** The anchors that spelt-out numbers need: any two number words in a row. */
export function speltAnchors(): readonly string[] {
  const words = [...Object.keys(SPELT), ...Object.keys(TIMES)];
  return words.flatMap((first) => words.map((second) => `${first} ${second}`));
}

function group(text: string, groups: Iterable<DigitGroup>): readonly DigitRun[] {
  const runs: DigitGroup[][] = [];
  let last: DigitGroup | undefined;
  for (const next of groups) {
    const joins =
      last &&
      (next.start === last.end || (next.start - last.end <= LONGEST_GAP && GAP.test(text.slice(last.end, next.start))));
    if (joins) runs.at(-1)?.push(next);
    else runs.push([next]);
    last = next;
  }
  return runs.filter((run) => run.length > 1 || !run[0]?.spelt);
}

/** Reads words one after the other, and keeps what are digits or stand for them. */
function* groupsOf(lower: string): Generator<DigitGroup> {
  let twice: Doubling | undefined;
  for (const { 0: word, index } of lower.matchAll(WORD)) {
    const times: number | undefined = TIMES[word];
    if (times) {
      twice = { start: index, end: index + word.length, times };
      continue;
    }
    const groups: readonly DigitGroup[] = isSpelt(word) ? [speltGroup(word, index)] : [...mixedGroups(word, index)];
    const [first, ...rest] = groups;
    if (first) yield twice && index - twice.end <= 2 ? doubled(first, twice) : first;
    yield* rest;
    twice = undefined;
  }
}

interface Doubling extends Span {
  readonly times: number;
}

function doubled(group: DigitGroup, { start, times }: Doubling): DigitGroup {
  const [digit = ''] = group.digits;
  return { ...group, start, digits: digit.repeat(times) + group.digits.slice(1) };
}

/** A number word, or letters that could all be digits ("oo", "l"): doubtful, until they stand beside true digits. */
function isSpelt(word: string): boolean {
  return word in SPELT || /^[oil|]{1,6}$/u.test(word);
}

function speltGroup(word: string, start: number): DigitGroup {
  const digits = SPELT[word] ?? mended(word);
  return { start, end: start + word.length, digits, spelt: true, afterLetter: false, beforeLetter: false };
}

/** The parts of a word that hold digits; letters for digits count only where no other letter touches them. */
function* mixedGroups(word: string, at: number): Generator<DigitGroup> {
  for (const { 0: part, index } of word.matchAll(MIXED)) {
    const afterLetter = index > 0;
    const beforeLetter = index + part.length < word.length;
    const from = afterLetter ? part.search(DIGIT) : 0;
    const to = beforeLetter ? part.length - [...part].reverse().findIndex((one) => DIGIT.test(one)) : part.length;
    const digits = mended(part.slice(from, to));
    yield { start: at + index + from, end: at + index + to, digits, spelt: false, afterLetter, beforeLetter };
  }
}

function mended(letters: string): string {
  return letters.replace(/[oil|]/gu, (letter) => LETTER_DIGITS[letter] ?? letter);
}
