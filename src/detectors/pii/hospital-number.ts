import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type ContextWords, cueAfter, cueBefore, holdsWord } from '../context.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { type DigitPart, digitParts } from './digit-parts.ts';
import { HOSPITAL_NUMBER, LINKING_WORDS, OTHER_SENSES, PATIENT_NUMBER } from './hospital-number-words.ts';
import { TELEPHONE } from './nhs-number-words.ts';

const LEAST = 4;
/** Fewer number words in a row may count something. */
const LEAST_SPELT = 6;
const MOST = 10;
/** With its letters a number has so many characters. */
const SHORTEST = 5;
const LONGEST = 11;
/** Five digits and more, as `1-1-1-1-1`. */
const DIGIT_BY_DIGIT = /^1(?:-1){4,}$/u;
/** Letters before the digits, in one with them or a gap away. */
const PREFIX = /(?<![\p{L}\p{N}])[a-z]{1,4}[ -]?$/iu;
const PREFIX_REACH = 6;
const OWN_LETTERS = /^(?:[A-Z]{1,2}|[b-hj-z])[ -]$/u;
const SUFFIX = /^[a-z]{1,2}(?![\p{L}\p{N}])/iu;
/** What stands between a name and its number, when nothing else could be meant. */
const LINK = new RegExp(`^(?:'?s)?[\\s.:=#,()-]{0,6}(?:(?:${LINKING_WORDS.join('|')})[\\s:=,()-]{1,3}){0,6}$`, 'u');
const PARTED = /[0-9]|\n\s{0,3}\n/u;
/** Dates, sums and the like: these numbers are parted by spaces or hyphens, if at all. */
const OTHER_FORM = /[^a-z0-9 -]|^[0-3]?[0-9][ -][01]?[0-9][ -](?:19|20)?[0-9]{2}$/iu;
/** "Hospital no longer": a name that ends so may be none. */
const NO = /no$/u;
/** More digits after a stop or stroke: a date, a decimal, a version. */
const GOES_ON = /^[/.,:][0-9]/u;
const GOES_BACK = /[0-9][/.,:]$/u;
/** Digits alone may be a local phone number; with letters, or seven or eight in one, they are not. */
const TELLING = /[a-z]|^[0-9]{7,8}$/iu;

const LONG_OR_LETTERED = /[a-z]|^.{6}/iu;

/** Finds the numbers that hospitals give their patients, which have no common form: only where the text names them. */
export const hospitalNumber: Detector = defineDetector({
  name: 'hospital-number',
  family: 'personal-data',
  sources: [
    {
      title: 'NHS Data Model and Dictionary, attribute LOCAL PATIENT IDENTIFIER',
      url: 'https://www.datadictionary.nhs.uk/attributes/local_patient_identifier.html',
      settles: 'up to ten letters and digits that tell a patient apart within one provider',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'I am K482913 on your system',
      because: 'without its name a hospital number cannot be told from any other code',
    },
    {
      kind: 'overreaches',
      text: 'hospital number, the main desk, 448213',
      because: 'a number that follows the name is taken for it; only `probable`',
    },
  ],
  anchors: { digits: 4, words: ['hospital number', 'hospital no', 'hosp number', 'hosp no', 'mrn'] },
  yieldsTo: ['nhs-number', 'phone'],
  canonical: (value) => value.toUpperCase().replace(/[^A-Z0-9]/gu, ''),
  *find(reading) {
    if (!/hosp|m\.?r\.?n|patient|pt|unit|record|clinic|note|number/u.test(reading.lower)) return;
    let last: Found | undefined;
    for (const part of digitParts(reading, LEAST, MOST)) {
      const found =
        part.alone && (!part.spelt || part.digits.length >= LEAST_SPELT) ? foundAt(reading, part, last) : undefined;
      if (!found) continue;
      last = found;
      yield found;
    }
  },
});

function foundAt(reading: Reading, part: DigitPart, last: Found | undefined): Found | undefined {
  const { text } = reading;
  const value = valueAt(reading, part);
  if (!value || !isLongEnough(text.slice(value.start, value.end), part)) return undefined;
  if (
    GOES_ON.test(text.slice(part.end, part.end + 2)) ||
    GOES_BACK.test(text.slice(Math.max(0, part.start - 2), part.start))
  )
    return undefined;
  const written = text.slice(value.start, value.end);
  if (OTHER_FORM.test(written)) return undefined;
  const own = linkTo(reading, value, HOSPITAL_NUMBER);
  if (part.spelt && own !== 'sure') return undefined;
  const link = own ?? (isPatientNumber(reading, value, written) || isNext(text, value, last));
  if (!link || cueBefore(reading, value.start, TELEPHONE, { within: 25 })) return undefined;
  const certainty = own === 'sure' && !part.spelt && TELLING.test(written) ? 'certain' : 'probable';
  return { ...value, certainty, because: 'named as a patient’s number at a hospital' };
}

/** Digits each a space apart count as if written in one; how long words are tells nothing. */
function isLongEnough(written: string, { shape, spelt }: DigitPart): boolean {
  if (spelt) return true;
  const length = DIGIT_BY_DIGIT.test(shape) ? written.replace(/[ -]/gu, '').length : written.length;
  return length >= SHORTEST && length <= LONGEST;
}

/** The digits with the letters that belong to them: one word with them, or one or two a gap before. */
function valueAt(reading: Reading, part: DigitPart): Span | undefined {
  const { text } = reading;
  const before = PREFIX.exec(text.slice(Math.max(0, part.start - PREFIX_REACH), part.start))?.[0] ?? '';
  const after = SUFFIX.exec(text.slice(part.end, part.end + 3))?.[0] ?? '';
  if ((part.afterLetter && before === '') || (part.beforeLetter && after === '')) return undefined;
  const owns = part.afterLetter || (OWN_LETTERS.test(before) && !nameEndsAt(reading, part.start));
  return { start: part.start - (owns ? before.length : 0), end: part.end + after.length };
}

function nameEndsAt(reading: Reading, at: number): boolean {
  return [HOSPITAL_NUMBER, PATIENT_NUMBER].some((words) => cueBefore(reading, at, words, { within: 1 }) !== undefined);
}

/** Other things are numbered under these names too, but seldom with a letter or so many digits. */
function isPatientNumber(reading: Reading, value: Span, written: string): boolean {
  return LONG_OR_LETTERED.test(written) && linkTo(reading, value, PATIENT_NUMBER) === 'sure';
}

/** The next of a list: "K482913 and K482914". */
function isNext(text: string, { start }: Span, last: Found | undefined): boolean {
  return last !== undefined && start > last.end && /^(?:, ?| and | & |, and )$/u.test(text.slice(last.end, start));
}

/** How a number hangs together with one of its names, if it does. */
function linkTo(reading: Reading, { start, end }: Span, words: ContextWords): 'sure' | 'loose' | undefined {
  const before = cueBefore(reading, start, words, { within: 30 });
  const after = before ? undefined : cueAfter(reading, end, words, { within: 20 });
  const between = before ? reading.lower.slice(before.end, start) : after && reading.lower.slice(end, after.start);
  if (between === undefined || PARTED.test(between) || holdsWord(between, OTHER_SENSES)) return undefined;
  if (LINK.test(between)) return 'sure';
  return NO.test((before ?? after)?.word ?? '') ? undefined : 'loose';
}
