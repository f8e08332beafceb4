import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type ContextWords, cueAfter, cueBefore, holdsWord } from '../context.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { type DigitPart, digitParts } from './digit-parts.ts';
import { isNext, isSought } from './hospital-number-sought.ts';
import { numberAt } from './hospital-number-value.ts';
import { HOSPITAL_NUMBER, LINKING_WORDS, OTHER_SENSES, PATIENT_NUMBER } from './hospital-number-words.ts';
import { TELEPHONE } from './nhs-number-words.ts';

/** A part of each of the names, and of what hospitals keep. */
const NAMED =
  /hosp|m\.?r\.?n|patient|pt|unit|record|clinic|note|number|chart|band|wrist|x.?ray|mri|scan|ultrasound|result|system|file|blood|referral|biopsy/u;
const LEAST = 4;
/** Fewer number words in a row may count something. */
const LEAST_SPELT = 6;
const MOST = 10;
/** What stands between a name and its number, when nothing else could be meant. */
const LINK = new RegExp(`^(?:'?s)?[\\s.:=#,()-]{0,6}(?:(?:${LINKING_WORDS.join('|')})[\\s:=,()-]{1,3}){0,6}$`, 'u');
const PARTED = /[0-9]|\n\s{0,3}\n/u;
/** "Hospital no longer": a name that ends so may be none. */
const NO = /no$/u;
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
      text: 'K482913 here, still no news',
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
    if (!NAMED.test(reading.lower)) return;
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
  const value = numberAt(reading, part, (at) => nameEndsAt(reading, at));
  if (!value) return undefined;
  const written = reading.text.slice(value.start, value.end);
  const own = linkTo(reading, value, HOSPITAL_NUMBER);
  if (part.spelt && own !== 'sure') return undefined;
  const link =
    own ?? (isPatientNumber(reading, value, written) || isNext(reading, value, last) || isSought(reading, value));
  if (!link || cueBefore(reading, value.start, TELEPHONE, { within: 25 })) return undefined;
  const certainty = own === 'sure' && !part.spelt && TELLING.test(written) ? 'certain' : 'probable';
  return { ...value, certainty, because: 'named as a patient’s number at a hospital' };
}

function nameEndsAt(reading: Reading, at: number): boolean {
  return [HOSPITAL_NUMBER, PATIENT_NUMBER].some((words) => cueBefore(reading, at, words, { within: 1 }) !== undefined);
}

/** Other things are numbered under these names too, but seldom with a letter or so many digits. */
function isPatientNumber(reading: Reading, value: Span, written: string): boolean {
  return LONG_OR_LETTERED.test(written) && linkTo(reading, value, PATIENT_NUMBER) === 'sure';
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
