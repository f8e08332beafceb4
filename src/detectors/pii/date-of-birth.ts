import type { Reading } from '../../text/reading.ts';
import { atMostProbable, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { corrects, isCorrected } from './birth-after.ts';
import { birthContext } from './birth-context.ts';
import { ofSomebody } from './birth-is.ts';
import { inRecord } from './birth-record.ts';
import { datesIn, type WrittenDate } from './dates.ts';
import { SMALL_NUMBERS, TENS } from './number-words.ts';
import { spokenDates } from './spoken-dates.ts';

/** Words of birth that have a "b"; looked for only around one. */
const BIRTH =
  /(?<![a-z0-9])(?:d[ ./_-]{0,2}[o0][ ./_-]{0,2}b|d[ ./_-]?of[ ./_-]?b(?![a-z])|b[o0]rn|b[ '-]?day)|b[i1!]rth|\(b[. ]/u;
const [BEFORE_B, AFTER_B] = [7, 6];
/** What stands directly before the "b" of "d.o.b", and after that of the others. */
const [BEFORE, AFTER] = ['o0 ./_-(', "o0i1!d -'"];
const DATE_OF = /(?<![a-z0-9])dates?[ _-]?(?:of|o)(?![a-z])/u;
/** Any one of these a text must hold to hold a date without a word of birth. */
const FULL_DATE = new RegExp(
  [
    '[0-9] ?[./-] ?[0-9]{1,2} ?[./-] ?[0-9]{2}',
    "(?:[0-9]|st|nd|rd|th) (?:of )?[a-z]{3,9},? '?[0-9]{2}",
    ' [0-9]{1,2}(?:st|nd|rd|th)?, [0-9]{4}',
    '[0-9] ?[./-] ?[ivx]{1,4} ?[./-] ?[0-9]{2}',
  ].join('|'),
  'u',
);
/** "Seven / forty-eight": what awakens the detector where no digit and no birth is told. */
const MONTH_AND_YEAR = SMALL_NUMBERS.slice(0, 12).flatMap((month) => TENS.map((year) => `${month} ${year}`));
/** A month and a year read out, with a stroke between: "six / forty-eight". */
const STROKED = new RegExp(`[a-z] ?/ ?(?:${TENS.join('|')}|nineteen|two thousand)`, 'u');

/** Finds dates of birth: a full date with a label, a verb of birth, or a record line about it. */
export const dateOfBirth: Detector = defineDetector({
  name: 'date-of-birth',
  family: 'personal-data',
  sources: [
    {
      title: 'NHS Data Model and Dictionary, data element PERSON BIRTH DATE',
      url: 'https://www.datadictionary.nhs.uk/data_elements/person_birth_date.html',
      settles: 'a date of birth is a day, month and year; less is not one',
    },
    {
      title: 'NHS digital service manual, dates',
      url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time',
      settles: 'dates are written with the day before the month',
    },
    {
      title: 'UK GDPR, article 4(1), personal data',
      url: 'https://www.legislation.gov.uk/eur/2016/679/article/4',
      settles: 'details that together single out a person are personal data',
    },
  ],
  limits: [
    { kind: 'misses', text: 'her birthday is 14 March', because: 'a day and month without a year are left alone' },
    { kind: 'misses', text: 'dob 1962', because: 'a year alone is left alone' },
    {
      kind: 'misses',
      text: 'change my dob from 11/10/1950 to 10/11/1950',
      because: 'two dates with "to" between are read as a range, as in rules on who may be vaccinated',
    },
    {
      kind: 'misses',
      text: "14/03/2015 is my son's birthday",
      because: 'a birthday named after a date from 2011 on may be a day on which something was done',
    },
    { kind: 'misses', text: 'Honoria Blaketon-Vale 14/03/1941', because: 'a date beside a name needs a third detail' },
    {
      kind: 'overreaches',
      text: 'Nye Pendlebury was born on 5 July 1948, the first baby of the health service',
      because: 'people in public life are not known, and their birth dates are taken',
    },
  ],
  anchors: {
    digits: 3,
    words: [
      'born',
      'date of birth',
      'birth date',
      'birthdate',
      'birthday',
      'bday',
      'dob',
      'dobs',
      'd o b',
      ...MONTH_AND_YEAR,
    ],
  },
  *find(reading) {
    const hasBirth = tellsOfBirth(reading.lower);
    const isStroked = reading.lower.includes('/') && STROKED.test(reading.lower);
    if (!hasBirth && !isStroked && !FULL_DATE.test(reading.lower)) return;
    let last: Found | undefined;
    for (const date of hasBirth || isStroked ? [...datesIn(reading), ...spokenDates(reading)] : datesIn(reading)) {
      const context = hasBirth ? (birthContext(reading, date) ?? paired(reading, last, date)) : undefined;
      const found = context ?? ofSomebody(reading, date) ?? inRecord(reading, date);
      if (!found) continue;
      // A date that the writer puts right need not be anyone's.
      last = { start: date.start, end: date.end, ...(isCorrected(reading, date.end) ? atMostProbable(found) : found) };
      yield last;
    }
  },
});

function tellsOfBirth(lower: string): boolean {
  for (let at = lower.indexOf('b'); at >= 0; at = lower.indexOf('b', at + 1)) {
    if (isBeside(lower, at) && BIRTH.test(lower.slice(Math.max(0, at - BEFORE_B), at + AFTER_B))) return true;
  }
  return lower.includes('date') && DATE_OF.test(lower);
}

/** Most words with a "b" are done with here: what stands beside it is no part of a word of birth. */
function isBeside(lower: string, at: number): boolean {
  return BEFORE.includes(lower[at - 1] ?? '.') || AFTER.includes(lower[at + 1] ?? '.');
}

/** A second date after "and", as in "dates of birth 3/4/1962 and 5/6/1964", or after "it should be". */
function paired(
  reading: Reading,
  last: Found | undefined,
  date: WrittenDate,
): Omit<Found, 'start' | 'end'> | undefined {
  if (!last) return undefined;
  if (corrects(reading, last.end, date)) return { certainty: 'probable', because: 'a full date that corrects another' };
  if (!/^,? ?(?:and|&) $/u.test(reading.lower.slice(last.end, date.start))) return undefined;
  return { certainty: 'probable', because: 'a full date paired with a date of birth' };
}
