import type { Span } from '../../text/span.ts';
import { TEENS, TENS } from './number-words.ts';
import { hasWord, nextHash, type WordFilter, wordFilter } from './word-filter.ts';

/** Digits written without a gap, or spelt as one word ("nine", "double oh"). Offsets into `reading.text`. */
export interface DigitGroup extends Span {
  /** ASCII digits; letters written for them (O, o, I, l) are mended. */
  readonly digits: string;
  readonly spelt: boolean;
  /** A letter stands directly before or after it, as in `AB123456C`. */
  readonly afterLetter: boolean;
  readonly beforeLetter: boolean;
}

/** Words that say how often the next digit is said. */
export const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };
/** Number words, and the digits they stand for when a number is read out. */
export const SPELT: Readonly<Record<string, string>> = {
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
  hundred: '00',
};

/** Tens, and teens, with their digits; of tens the next word takes the place of the nought: "thirty-three". */
export const TEN_DIGITS: Readonly<Record<string, string>> = numbered(TENS, (at) => `${at + 2}0`);
export const TEEN_DIGITS: Readonly<Record<string, string>> = numbered(TEENS, (at) => `1${at}`);

/** Number words of which some are counted: "two noughts", "three sevens". */
export const COUNTED: Readonly<Record<string, string>> = {
  ...{ zeros: '0', zeroes: '0', ohs: '0', noughts: '0', naughts: '0', ones: '1', twos: '2', threes: '3', fours: '4' },
  ...{ fives: '5', sixes: '6', sevens: '7', eights: '8', nines: '9' },
};

/** Letters that are written for digits. */
export const LETTER_DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  '|': '1',
  z: '2',
  s: '5',
  b: '8',
};
/** First letters of the words of one digit, and their first three. */
const INITIALS = 'zontfse';
const BEGINNINGS: ReadonlySet<string> = new Set(
  Object.entries(SPELT).flatMap(([word, { length }]) => (length === 1 ? [word.slice(0, 3)] : [])),
);
const LETTERS = 'oil|';
/** What goes on after a letter for a digit: another, or a number word; "oh" is one. */
const AFTER_LETTER = `${LETTERS}${INITIALS}h`;
const DIGIT = /[0-9]/u;
const ONLY_DIGITS = /^[0-9]+$/u;
/** A stretch with at least one digit, and letters that may stand for digits. */
const MIXED = /(?<![oil|])[oil|]*[0-9][0-9oil|]*/gu;
/** Digits, and letters that stand for one only beside a group of digits: "999 310 S678"; not "100s". */
const AFTER_DIGITS = /^(?=[a-z|]*[0-9])(?![0-9]+[sbz]+$)[0-9oil|sbz]{4,}$/u;
const FEWEST_BEFORE = 3;
const ONLY_LETTER_DIGITS = /^(?!\|$)[oil|]{1,6}$/u;
/** Digits and number words with nothing between, as in "oh7700nine"; only up to this length. */
const GLUED = /^(?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|[0-9oil|])+$/u;
const GLUED_PART = /zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|[0-9oil|]/gu;
const NUMBER_WORD = /zero|nought|naught|one|two|three|four|five|six|seven|eight|nine/u;
const LONGEST_GLUED = 60;
const SHORTEST_GLUED = 6;
const LONGEST_LETTERS = 6;
const NUMBER_WORDS: WordFilter = wordFilter(
  [SPELT, TIMES, COUNTED, TEN_DIGITS, TEEN_DIGITS].flatMap((words) => Object.keys(words)),
);
const LETTER = /\p{L}/u;
const [NINE, ZERO, BAR, A, Z, LAST_ASCII] = [0x39, 0x30, 0x7c, 0x61, 0x7a, 0x7f];

function numbered(words: readonly string[], digitsAt: (at: number) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word, at) => [word, digitsAt(at)]));
}

/** What stands for digits in a lower-case text, in order. Looks at each unit once, and closer only at likely words. */
export function digitGroups(lower: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let twice: Doubling | undefined;
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    let hasDigit = false;
    let hash = 0;
    for (; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if (!isWordUnit(unit)) break;
      hasDigit ||= isDigit(unit);
      hash = nextHash(hash, unit);
    }
    if (at === start || !(hasDigit || couldSpell(lower, start, at, hash))) {
      if (at > start) twice = undefined;
      continue;
    }
    const word = lower.slice(start, at);
    const times = Object.hasOwn(TIMES, word) ? TIMES[word] : undefined;
    if (Object.hasOwn(COUNTED, word)) count(groups, COUNTED[word] as string, start, at);
    else if (!times) pushAll(groups, wordGroups(word, start, groups.at(-1)), twice);
    if (endsTens(lower, groups)) joinTens(groups);
    twice = times ? { start, end: at, times } : undefined;
  }
  return groups;
}

interface Doubling extends Span {
  readonly times: number;
}

function isWordUnit(unit: number): boolean {
  if (unit <= LAST_ASCII) return (unit >= A && unit <= Z) || isDigit(unit) || unit === BAR;
  return LETTER.test(String.fromCharCode(unit));
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** A word without digits is looked at if it is a number word, or begins as a number of glued words or letters does. */
function couldSpell(lower: string, start: number, end: number, hash: number): boolean {
  const length = end - start;
  if (length > LONGEST_GLUED) return false;
  if (hasWord(NUMBER_WORDS, hash, lower, start, end)) return true;
  const first = lower[start] ?? '';
  if (LETTERS.includes(first)) {
    const isShort = length <= LONGEST_LETTERS;
    return (isShort || first === 'o') && (length === 1 || AFTER_LETTER.includes(lower[start + 1] ?? ''));
  }
  return length >= SHORTEST_GLUED && INITIALS.includes(first) && BEGINNINGS.has(lower.slice(start, start + 3));
}

function pushAll(groups: DigitGroup[], read: readonly DigitGroup[], twice: Doubling | undefined): void {
  for (const [at, group] of read.entries()) {
    groups.push(at === 0 && twice && group.start - twice.end <= 2 ? doubled(group, twice) : group);
  }
}

/** So many of one digit stand in a row at most. */
const COUNTS = /^[2-5]$/u;

/** "Two noughts": the number right before says how many there are. */
function count(groups: DigitGroup[], digit: string, start: number, end: number): void {
  const many = groups.at(-1);
  if (!many || start - many.end !== 1 || !COUNTS.test(many.digits)) return;
  groups[groups.length - 1] = { ...many, end, digits: digit.repeat(Number(many.digits)), spelt: true };
}

function doubled(group: DigitGroup, { start, times }: Doubling): DigitGroup {
  const [digit = ''] = group.digits;
  return { ...group, start, digits: digit.repeat(times) + group.digits.slice(1) };
}

/** True where the last two groups are tens and what is added to them: "thirty-three", "thirty three". */
function endsTens(lower: string, groups: readonly DigitGroup[]): boolean {
  const [tens, ones] = groups.slice(-2);
  if (!tens || !ones?.spelt || ones.start - tens.end !== 1 || !/^[1-9]$/u.test(ones.digits)) return false;
  return Object.hasOwn(TEN_DIGITS, lower.slice(tens.start, tens.end));
}

function joinTens(groups: DigitGroup[]): void {
  const [tens, ones] = groups.splice(-2) as [DigitGroup, DigitGroup];
  groups.push({ ...tens, end: ones.end, digits: `${tens.digits[0]}${ones.digits}` });
}

function wordGroups(word: string, start: number, before: DigitGroup | undefined): readonly DigitGroup[] {
  const plain = ONLY_DIGITS.test(word);
  const digits = plain ? word : (speltDigits(word) ?? besideDigits(word, start, before));
  if (digits === undefined) return DIGIT.test(word) ? mixedGroups(word, start) : [];
  return [{ start, end: start + word.length, digits, spelt: !plain, afterLetter: false, beforeLetter: false }];
}

/** Number words, glued to digits or not, or letters that could all be digits ("oo", "l") beside true digits. */
function speltDigits(word: string): string | undefined {
  for (const words of [SPELT, TEN_DIGITS, TEEN_DIGITS]) if (Object.hasOwn(words, word)) return words[word];
  if (ONLY_LETTER_DIGITS.test(word)) return mended(word);
  if (word.length > LONGEST_GLUED || !NUMBER_WORD.test(word) || !GLUED.test(word)) return undefined;
  return Array.from(word.matchAll(GLUED_PART), ([part]) => SPELT[part] ?? mended(part)).join('');
}

function besideDigits(word: string, start: number, before: DigitGroup | undefined): string | undefined {
  const isBeside = before && !before.spelt && before.digits.length >= FEWEST_BEFORE && start - before.end === 1;
  return isBeside && AFTER_DIGITS.test(word) ? mended(word) : undefined;
}

/** The parts of a word that hold digits; letters for digits count only where no other letter touches them. */
function mixedGroups(word: string, at: number): readonly DigitGroup[] {
  return Array.from(word.matchAll(MIXED), ({ 0: part, index }) => {
    const afterLetter = index > 0;
    const beforeLetter = index + part.length < word.length;
    const from = afterLetter ? part.search(DIGIT) : 0;
    const to = beforeLetter ? part.length - [...part].reverse().findIndex((one) => DIGIT.test(one)) : part.length;
    const digits = mended(part.slice(from, to));
    return { start: at + index + from, end: at + index + to, digits, spelt: false, afterLetter, beforeLetter };
  });
}

function mended(letters: string): string {
  return letters.replace(/[oil|zsb]/gu, (letter) => LETTER_DIGITS[letter] ?? letter);
}
