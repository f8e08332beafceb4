import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { DigitPart } from './digit-parts.ts';

/** With its letters a number has so many characters. */
const SHORTEST = 5;
const LONGEST = 11;
/** Five digits and more, as `1-1-1-1-1`. */
const DIGIT_BY_DIGIT = /^1(?:-1){4,}$/u;
/** Letters before the digits, in one with them or a gap away. */
const PREFIX = /(?<![\p{L}\p{N}])[a-z]{1,4}[ /-]?$/iu;
const PREFIX_REACH = 6;
const OWN_LETTERS = /^(?:(?:[A-Z]{1,2}|[b-hj-z])[ -]|[A-Z]{1,4}[/-])$/u;
const SUFFIX = /^(?:[A-Za-z]{1,2}|[/-][A-Z])(?![\p{L}\p{N}])/u;
/** Dates, sums and the like: these numbers are parted by spaces or hyphens, and by strokes only after letters. */
const OTHER_FORM = /[^a-z0-9 /-]|^[^a-z]*\/[^a-z]*$|^[0-3]?[0-9][ -][01]?[0-9][ -](?:19|20)?[0-9]{2}$/iu;
/** More digits after a stop or stroke: a date, a decimal, a version. */
const GOES_ON = /^[/.,:][0-9]/u;
const GOES_BACK = /[0-9][/.,:]$/u;
/** Letters and digits with a capital and five digits at least, in one or parted by strokes and hyphens. */
const CODE = /^(?=[^A-Z]*[A-Z])(?=(?:[^0-9]*[0-9]){5})[A-Za-z0-9]+(?:[/-][A-Za-z0-9]+)*$/u;
/** As a national insurance number is made. */
const NINO = /^[A-Za-z]{2}[0-9]{6}[A-Da-d]$/u;

/** The number that digits may be, with the letters that belong to it; none where they are of another form. */
export function numberAt(reading: Reading, part: DigitPart, nameEndsAt: (at: number) => boolean): Span | undefined {
  const { text } = reading;
  const value = withLetters(text, part, nameEndsAt);
  if (!value || !isLongEnough(text.slice(value.start, value.end), part)) return undefined;
  const goesOn = GOES_ON.test(text.slice(part.end, part.end + 2));
  if (goesOn || GOES_BACK.test(text.slice(Math.max(0, part.start - 2), part.start))) return undefined;
  return OTHER_FORM.test(text.slice(value.start, value.end)) ? undefined : value;
}

/** Standards, guidance, trials and surgeries have codes too. */
const PUBLISHED = /^(?:iso|iec|bs|en|din|ng|cg|ta|nct|cve|gp|si)[ -]?[0-9]/iu;

/** True for what is plainly a code of somebody's making: "NHX/77/20914", "K0093217". */
export function isCode(written: string): boolean {
  return CODE.test(written) && !NINO.test(written) && !PUBLISHED.test(written);
}

/** True where two codes begin with the same letters and have as many digits. */
export function areAlike(one: string, other: string): boolean {
  const [letters = '', digits] = formOf(one);
  return letters !== '' && letters === formOf(other)[0] && digits === formOf(other)[1];
}

function formOf(written: string): readonly [string, number] {
  return [/^[A-Za-z]*/u.exec(written)?.[0] ?? '', written.replace(/[^0-9]/gu, '').length];
}

/** Digits each a space apart count as if written in one; how long words are, and strokes in a code, tells nothing. */
function isLongEnough(written: string, { shape, spelt }: DigitPart): boolean {
  if (spelt) return true;
  const isParted = DIGIT_BY_DIGIT.test(shape) || isCode(written);
  const length = isParted ? written.replace(/[ /-]/gu, '').length : written.length;
  return length >= SHORTEST && length <= LONGEST;
}

/** The digits with the letters that belong to them: one word with them, or one or two a gap before. */
function withLetters(text: string, part: DigitPart, nameEndsAt: (at: number) => boolean): Span | undefined {
  const before = PREFIX.exec(text.slice(Math.max(0, part.start - PREFIX_REACH), part.start))?.[0] ?? '';
  const after = SUFFIX.exec(text.slice(part.end, part.end + 3))?.[0] ?? '';
  if ((part.afterLetter && before === '') || (part.beforeLetter && after === '')) return undefined;
  const owns = part.afterLetter || (OWN_LETTERS.test(before) && !nameEndsAt(part.start));
  return { start: part.start - (owns ? before.length : 0), end: part.end + after.length };
}
