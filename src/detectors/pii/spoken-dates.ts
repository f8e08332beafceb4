import type { Reading } from '../../text/reading.ts';
import { MONTHS, ORDINALS } from './date-words.ts';
import { calendarDate, fullYear, type WrittenDate } from './dates.ts';
import { SMALL_NUMBERS, TENS } from './number-words.ts';

/** A number read out, and how many words it takes. */
interface Numeral {
  readonly value: number;
  readonly size: number;
}

/** A day, month or year that the words from a place on may be; all ways to read them. */
type Reader = (words: readonly string[]) => readonly Numeral[];

const ZEROS = ['zero', 'oh', 'o', 'nought', 'naught'];
const THOUSANDS = ['hundred', 'thousand'];
const WORD = [...ZEROS, ...SMALL_NUMBERS, ...TENS, ...THOUSANDS, ...ORDINALS, ...MONTHS, '[0-9]{1,2}', '[0-9]{4}'].join(
  '|',
);
const GAP = '(?: |, ?|-| - | ?[./] ?)(?:(?:of the|of|the|and|slash|dash|stroke|dot) )?';
const MOST_WORDS = 10;
const RUN = new RegExp(`(?<![a-z0-9])(?:the )?(?:${WORD})(?:${GAP}(?:${WORD})){2,${MOST_WORDS - 1}}(?![a-z0-9])`, 'gu');
const EACH = new RegExp(`(?<![a-z0-9])(?:${WORD})(?![a-z0-9])`, 'gu');
/** A word of two digits, without which the digits are read as a run of digits. */
const TELLING = new RegExp(`(?:${[...SMALL_NUMBERS.slice(9), ...TENS, ...THOUSANDS, ...ORDINALS].join('|')})`, 'u');
const MONTH: readonly RegExp[] = MONTHS.map((month) => new RegExp(`^(?:${month})$`, 'u'));
const ORDINAL: readonly RegExp[] = ORDINALS.map((ordinal) => new RegExp(`^(?:${ordinal})$`, 'u'));

/** Dates read out in words, such as "one four oh six nineteen fifty five"; all are loose. Linear. */
export function* spokenDates({ lower }: Reading): Generator<WrittenDate> {
  for (const { 0: run, index } of lower.matchAll(RUN)) {
    if (!TELLING.test(run)) continue;
    const found = [...run.matchAll(EACH)];
    const date = longestDate(found.map(([word]) => word));
    const last = date && found[date.size - 1];
    if (last) yield { start: index, end: index + last.index + last[0].length, year: date.value, loose: true };
  }
}

/** The year of the longest date that begins with the first word. */
function longestDate(words: readonly string[]): Numeral | undefined {
  let longest: Numeral | undefined;
  for (const day of pairs(words)) {
    for (const month of months(words.slice(day.size))) {
      for (const { value, size: last } of years(words.slice(day.size + month.size))) {
        const size = day.size + month.size + last;
        const isLonger = size > (longest?.size ?? 0);
        if (isLonger && calendarDate(day.value, month.value, value)) longest = { value, size };
      }
    }
  }
  return longest;
}

/** A number below a hundred: "six", "oh six", "one four", "fourteen", "twenty four", "twenty fourth". */
const pairs: Reader = ([first = '', second = '']) => {
  const [tens, ones] = [numeralOf(first), numeralOf(second)];
  if (tens === undefined) return [];
  const alone = { value: tens, size: 1 };
  if (ones === undefined || ones > 9 || (ones === 0 && tens === 0)) return [alone];
  if (tens < 10) return [alone, { value: 10 * tens + ones, size: 2 }];
  return tens >= 20 && tens % 10 === 0 && ones > 0 ? [alone, { value: tens + ones, size: 2 }] : [alone];
};

const months: Reader = (words) => {
  const named = MONTH.findIndex((month) => month.test(words[0] ?? ''));
  return named >= 0 ? [{ value: named + 1, size: 1 }] : pairs(words);
};

/** "Nineteen fifty five", "two thousand and one", "one nine five five", "fifty five". */
const years: Reader = (words) => [...centuries(words), ...digitByDigit(words), ...shortYears(words)];

const centuries: Reader = (words) => {
  const [first = '', second = ''] = words;
  if (first === 'two' && second === 'thousand') return [{ value: 2000, size: 2 }, ...after(words, 2, 2000)];
  const century = { nineteen: 1900, twenty: 2000 }[first];
  if (!century) return /^[0-9]{4}$/u.test(first) ? [{ value: Number(first), size: 1 }] : [];
  if (second === 'hundred') return [{ value: century, size: 2 }, ...after(words, 2, century)];
  return after(words, 1, century).filter(({ value, size }) => value >= century + 10 || size === 3);
};

const digitByDigit: Reader = (words) => {
  const digits = words.slice(0, 4).map((word) => numeralOf(word) ?? 10);
  if (digits.length < 4 || digits.some((digit) => digit > 9)) return [];
  return [{ value: Number(digits.join('')), size: 4 }];
};

/** Two digits, said as such: "five" alone is no year. */
const shortYears: Reader = (words) =>
  pairs(words)
    .filter(({ value, size }) => size === 2 || value > 9)
    .map(({ value, size }) => ({ value: fullYear(value), size }));

function after(words: readonly string[], size: number, century: number): readonly Numeral[] {
  return pairs(words.slice(size)).map((rest) => ({ value: century + rest.value, size: size + rest.size }));
}

/** The number that one word stands for, below a hundred. */
function numeralOf(word: string): number | undefined {
  if (ZEROS.includes(word)) return 0;
  if (/^[0-9]{1,2}$/u.test(word)) return Number(word);
  const small = SMALL_NUMBERS.indexOf(word);
  if (small >= 0) return small + 1;
  const tens = TENS.indexOf(word);
  if (tens >= 0) return 20 + 10 * tens;
  const ordinal = ORDINAL.findIndex((one) => one.test(word));
  return ordinal >= 0 ? ordinal + 1 : undefined;
}
