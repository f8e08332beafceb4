import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { MONTHS, NAMED_DAYS, ORDINALS, ROMAN_MONTHS } from './date-words.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { SMALL_NUMBERS, TENS } from './number-words.ts';

/** A day, month and year that the calendar has. Offsets into `reading.text`. */
export interface WrittenDate extends Span {
  /** Four digits; a two-digit year above `LATEST_SHORT` is of the last century. */
  readonly year: number;
  /** Nothing but spaces, or nothing at all, parts its numbers: a date only where its context says so. */
  readonly loose: boolean;
}

/** A place before this digit run, or `undefined` where its groups make no number of so many digits. */
interface Part extends Span {
  readonly digits: string;
  /** The number of the group after it. */
  readonly next: number;
}

const EARLIEST = 1905;
const LATEST = 2049;
const LATEST_SHORT = 25;
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Digits, and letters written for them. */
const FIGURE = '[0-9oil|]';
const DAY = `${FIGURE}{1,2}(?: ?(?:st|nd|rd|th))?|${[...ORDINALS].reverse().join('|')}`;
const MONTH = MONTHS.join('|');
/** "The 3rd" for March, only after "of". */
const COUNTED_MONTH = `(?<=of )the (?:${FIGURE}{1,2} ?(?:st|nd|rd|th)|${ORDINALS.slice(0, 12).join('|')})`;
const SMALL = SMALL_NUMBERS.join('|');
const YEAR_OF_CENTURY = `(?:(?:${TENS.join('|')})(?:[ -](?:${SMALL}))?|(?:oh[ -])?(?:${SMALL}))`;
const SPOKEN_IN_TWO = `(?:nineteen|twenty)[ -](?:hundred and )?${YEAR_OF_CENTURY}`;
const SPOKEN = `${SPOKEN_IN_TWO}|two thousand(?:(?: and)? (?:${SMALL}))?`;
const YEAR = `${FIGURE}{4}|'?${FIGURE}{2}(?! ?[:.]\\d)|${SPOKEN}`;
const GAP = '[ .,/-]{0,3}';
const MONTH_AFTER = `(?:(?:day )?of )?(?<month>${MONTH}|${COUNTED_MONTH})`;
const DAY_FIRST = new RegExp(
  `(?<![a-z0-9/.])(?:the )?(?<day>${DAY})${GAP}${MONTH_AFTER}${GAP}(?<year>${YEAR})(?![a-z0-9])`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  `(?<![a-z0-9/.])(?<month>${MONTH})[ ./-]{1,2}(?:the )?(?<day>${DAY})[ ,./-]{1,3}(?<year>${YEAR})(?![a-z0-9])`,
  'gu',
);
const NAMED_DAY = new RegExp(`(?<![a-z0-9])(?:${NAMED_DAYS.join('|')}),? (?:in )?(?<year>${YEAR})(?![a-z0-9])`, 'gu');
/** "5.VII.1966", with the same mark twice; a short year only after a stop, stroke or hyphen. */
const ROMAN_MONTH = new RegExp(
  `(?<![a-z0-9/.])(?<day>[0-9]{1,2})(?<mark>[./-] ?| )(?<month>${[...ROMAN_MONTHS].reverse().join('|')})\\k<mark>(?<year>[0-9]{4}|(?<! )[0-9]{2})(?![a-z0-9])`,
  'gu',
);
const MONTH_NAME = new RegExp(`(?:${MONTH})(?![a-z])|of the `, 'u');

/** All dates of a text that have a year, in no order; may overlap. Impossible ones are left out. Linear. */
export function* datesIn(reading: Reading): Generator<WrittenDate> {
  const { lower } = reading;
  for (const run of digitRuns(reading)) yield* numericDates(run, reading.text);
  if (MONTH_NAME.test(lower)) {
    for (const shape of [DAY_FIRST, MONTH_FIRST]) yield* wordedDates(lower, shape);
  }
  yield* wordedDates(lower, NAMED_DAY);
  yield* wordedDates(lower, ROMAN_MONTH);
}

function* wordedDates(lower: string, shape: RegExp): Generator<WrittenDate> {
  for (const { 0: written, index, groups } of lower.matchAll(shape)) {
    const { day, month, year: yearWritten } = groups as Readonly<Record<string, string | undefined>>;
    const year = yearOf(yearWritten ?? '');
    if (month && day && !isDay(dayOf(day), monthOf(month), year)) continue;
    if (isBirthYear(year)) yield { start: index, end: index + written.length, year, loose: false };
  }
}

/** Three numbers in a row, or one of eight or six digits; a fourth after the same mark makes it no date. */
function* numericDates(run: DigitRun, text: string): Generator<WrittenDate> {
  for (let at = 0; at < run.length; at++) {
    const found = separateDate(run, at, text) ?? compactDate(run, at);
    if (!found) continue;
    yield found;
    while ((run[at + 1]?.start ?? found.end) < found.end) at++;
  }
}

function separateDate(run: DigitRun, at: number, text: string): WrittenDate | undefined {
  const first = part(run, at, text, 2) ?? part(run, at, text, 4);
  const second = first && part(run, first.next, text, 2);
  const third = second && (part(run, second.next, text, 4) ?? part(run, second.next, text, 2));
  if (!first || !second || !third) return undefined;
  const mark = text.slice(first.end, second.start).trim();
  if (mark !== text.slice(second.end, third.start).trim() || !/^[./_-]?$/u.test(mark)) return undefined;
  if (mark !== '' && continues(text, first.start, third.end, mark)) return undefined;
  const year = calendarYear([first.digits, second.digits, third.digits], mark);
  if (year === undefined || run[third.next - 1]?.beforeLetter) return undefined;
  return { start: first.start, end: third.end, year, loose: mark === '' };
}

/** One number of at most `most` digits: a group, or single digits with spaces between. */
function part(run: DigitRun, at: number, text: string, most: 2 | 4): Part | undefined {
  const first = run[at];
  if (!first) return undefined;
  let [digits, end, next] = [first.digits, first.end, at + 1];
  for (let group = run[next]; first.digits.length === 1 && group && digits.length < most; group = run[++next]) {
    if (group.digits.length > 1 || !/^ {1,2}$/u.test(text.slice(end, group.start))) break;
    digits += group.digits;
    end = group.end;
  }
  if (digits.length > most || (most === 4 && digits.length !== 4)) return undefined;
  return { start: first.start, end, digits, next };
}

function compactDate(run: DigitRun, at: number): WrittenDate | undefined {
  const group = run[at];
  if (!group || group.beforeLetter || (group.digits.length !== 8 && group.digits.length !== 6)) return undefined;
  const { digits, start, end } = group;
  const year = calendarYear([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)], '');
  return year === undefined ? undefined : { start, end, year, loose: true };
}

/** Day first; year first if it has four digits; month first only where slashes leave no other way to read it. */
function calendarYear([a, b, c]: readonly [string, string, string], mark: string): number | undefined {
  if (a.length === 4) return valid(Number(c), Number(b), Number(a));
  const year = yearOf(c);
  return valid(Number(a), Number(b), year) ?? (mark === '/' ? valid(Number(b), Number(a), year) : undefined);
}

/** True for a day that the calendar has, in a year that somebody living may be born in. */
export function calendarDate(day: number, month: number, year: number): boolean {
  return isDay(day, month, year) && isBirthYear(year);
}

function valid(day: number, month: number, year: number): number | undefined {
  return calendarDate(day, month, year) ? year : undefined;
}

/** True where the same mark ties another digit to either end, as in `10.4.12.2`. */
function continues(text: string, start: number, end: number, mark: string): boolean {
  const before = text[start - 1] === mark && isDigit(text[start - 2]);
  return before || (text[end] === mark && isDigit(text[end + 1]));
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '0' && unit <= '9';
}

function isDay(day: number, month: number, year: number): boolean {
  if (day < 1 || day > (DAYS_IN[month - 1] ?? 0)) return false;
  return day !== 29 || month !== 2 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

function isBirthYear(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}

function monthOf(word: string): number {
  if (word.startsWith('the ')) return dayOf(word.slice(4));
  const roman = ROMAN_MONTHS.indexOf(word);
  if (roman >= 0) return roman + 1;
  return MONTHS.findIndex((month) => new RegExp(`^(?:${month})$`, 'u').test(word)) + 1;
}

function dayOf(word: string): number {
  const figures = mended(word.replace(/ ?(?:st|nd|rd|th)$/u, ''));
  if (/^\d+$/u.test(figures)) return Number(figures);
  return ORDINALS.findIndex((ordinal) => new RegExp(`^(?:${ordinal})$`, 'u').test(word)) + 1;
}

/** The year that digits, or spoken words, stand for; 0 if none. */
function yearOf(written: string): number {
  const figures = mended(written.replace("'", ''));
  if (!/[0-9]/u.test(written)) return spokenYear(written);
  if (!/^\d+$/u.test(figures)) return 0;
  const year = Number(figures);
  return figures.length > 2 ? year : fullYear(year);
}

/** The year that two digits stand for. */
export function fullYear(short: number): number {
  return short > LATEST_SHORT ? 1900 + short : 2000 + short;
}

function spokenYear(words: string): number {
  const parts = words.split(/[ -]/u);
  const century = parts[0] === 'nineteen' ? 1900 : 2000;
  const rest = parts.slice(parts[0] === 'two' ? 2 : 1).map((word) => numberOf(word));
  return /^(?:nineteen|twenty|two thousand)/u.test(words) ? century + rest.reduce((sum, one) => sum + one, 0) : 0;
}

function numberOf(word: string): number {
  const tens = TENS.indexOf(word);
  return tens >= 0 ? 20 + 10 * tens : SMALL_NUMBERS.indexOf(word) + 1;
}

function mended(figures: string): string {
  return figures.replace(/o/gu, '0').replace(/[il|]/gu, '1');
}
