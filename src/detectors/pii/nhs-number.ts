import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { checksByEleven } from '../checksums.ts';
import { type Cue, cueAfter, cueBefore, cueNear } from '../context.ts';
import { type Certainty, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { type DigitPart, digitParts } from './digit-parts.ts';
import { SPELT_ANCHORS } from './digit-runs.ts';
import { lettersForDigits } from './nhs-disguise.ts';
import { NHS_CARE, NHS_NEARBY, NHS_NUMBER, TELEPHONE } from './nhs-number-words.ts';
import { REFERENCE } from './reference-words.ts';

const DIGITS = 10;
const NAMED = 'named as an NHS number, with a true check digit';
const NAMED_WRONG = 'named as an NHS number, though its check digit is wrong';
/** A number so near the one before it is the next of a list. */
const NEXT_OF_LIST = 14;
/** How numbers are printed: in one, 3-3-4, or a digit at a time. */
const PLAIN = /^(?:10|3-3-4|1(?:-1){9})$/u;
/** "It looks like 123 456 7890": what stands for a number on forms. */
const PLACEHOLDER = /^(?:1234567890|0123456789|9876543210|(\d)\1{9})$/u;
/** England, Wales and the Isle of Man; Northern Ireland; the range kept for tests. */
const ISSUED = /^(?:[467]|3[2-9]|999)/u;
/** A currency, an area or country code, or a number that goes on. */
const NOT_BEFORE = /[£$€+]\s?$|(?:\+|00)[0-9]{1,3}[\s-]?$|[0-9][.,]$/u;
/** An address on the web goes on. */
const IN_A_LINK = /[/=_#]/u;
/** "NHS: 485…" names a number; "the NHS app says 485…" need not. */
const CLOSE = 3;
const PUBLISHER = /^n.*s$/u;
/** Scotland: the birth date as day, month, year. */
const BIRTH_DATE = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{6}$/u;

/** Finds NHS numbers, CHI numbers (Scotland) and Health and Care numbers (Northern Ireland). */
export const nhsNumber: Detector = defineDetector({
  name: 'nhs-number',
  family: 'personal-data',
  sources: [
    {
      title: 'NHS Data Model and Dictionary, attribute NHS NUMBER',
      url: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
      settles: 'ten digits; the tenth is a modulus 11 check digit; a result of 10 is never issued',
    },
    {
      title: 'Wikipedia, NHS number',
      url: 'https://en.wikipedia.org/wiki/NHS_number',
      settles:
        'printed 3-3-4; which ranges are issued in England and Wales, Northern Ireland and Scotland, and for tests',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'NHS number 999 123 457, last one smudged',
      because: 'nine digits, with one left out, are not a number anyone has',
    },
    {
      kind: 'overreaches',
      text: '9991234578 is painted on the gate',
      because:
        'a ten-digit number with nothing to say what it is passes the check once in eleven times; only `possible`',
    },
  ],
  anchors: { digits: 5, words: SPELT_ANCHORS },
  yieldsTo: ['payment-card', 'bank-account'],
  canonical: (value) => value.replace(/[^0-9]/gu, ''),
  *find(reading) {
    let last: Claim | undefined;
    for (const part of digitParts(reading, DIGITS)) {
      const claim = claimFor(reading, part, last);
      if (!claim) continue;
      last = claim;
      yield { start: part.start, end: part.end, certainty: claim.certainty, because: claim.because };
    }
    for (const place of lettersForDigits(reading.lower)) {
      if (nameOf(reading, place)) yield { ...place, certainty: 'certain', because: NAMED };
    }
  },
});

/** An answer, and whether the text names it as an NHS number. */
interface Claim extends Found {
  readonly named: boolean;
}

function claimFor(reading: Reading, part: DigitPart, last: Claim | undefined): Claim | undefined {
  if (!couldBe(reading, part)) return undefined;
  const valid = checksByEleven(part.digits);
  const other = otherName(reading, part);
  const name = nameOf(reading, part);
  const { start, end } = part;
  if (valid && (name || isNext(part, last))) return { start, end, named: true, certainty: 'certain', because: NAMED };
  if (!valid && name && isSlip(part) && !(other && other.gap < name.gap)) {
    return { start, end, named: true, certainty: 'probable', because: NAMED_WRONG };
  }
  if (!valid || other) return undefined;
  const certainty = part.spelt ? unnamedInWords(part) : unnamed(reading, part);
  return certainty && { start, end, named: false, certainty, because: 'ten digits with a true NHS check digit' };
}

/** Not part of a longer number, a sum of money, a phone number with its code, or a stand-in. */
function couldBe({ text }: Reading, part: DigitPart): boolean {
  if (part.beforeLetter || PLACEHOLDER.test(part.digits)) return false;
  if (!part.alone && part.shape !== '3-3-4' && part.shape !== '10') return false;
  if (part.gaps.has(',') && !part.shape.startsWith('1-1')) return false;
  return !NOT_BEFORE.test(text.slice(Math.max(0, part.start - 6), part.start));
}

/** Could have been meant as an NHS number; a nought in front of it is a phone number's, or begins a birth date. */
function isSlip({ shape, digits }: DigitPart): boolean {
  return PLAIN.test(shape) && (!digits.startsWith('0') || BIRTH_DATE.test(digits));
}

/** The next of a list, under the name of the one before. */
function isNext({ start }: DigitPart, last: Claim | undefined): boolean {
  return last?.named === true && start >= last.end && start - last.end <= NEXT_OF_LIST;
}

/** A number without its first nought may be rung up: "20 7946 …", "7700 900 …". */
const RUNG_UP = /^[0127]/u;

/** The nearest name of such a number. */
function nameOf(reading: Reading, part: Span): Cue | undefined {
  const cues = [
    cueBefore(reading, part.start, NHS_NUMBER, { within: 45 }),
    cueBefore(reading, part.start, NHS_NUMBER, { within: 25, acrossSentences: true }),
    cueAfter(reading, part.end, NHS_NUMBER, { within: 30 }),
  ].filter((cue): cue is Cue => cue !== undefined);
  return cues.reduce<Cue | undefined>((best, cue) => (best && best.gap <= cue.gap ? best : cue), undefined);
}

function otherName(reading: Reading, part: DigitPart): Cue | undefined {
  const reference = cueNear(reading, part, REFERENCE, { within: 40 });
  return reference ?? (RUNG_UP.test(part.digits) ? cueNear(reading, part, TELEPHONE, { within: 20 }) : undefined);
}

/** Ten digits in words with a true check digit are counted out by nobody. */
function unnamedInWords({ digits, alone }: DigitPart): Certainty | undefined {
  return alone && ISSUED.test(digits) ? 'probable' : undefined;
}

/** How sure a true check digit is without the number's name. */
function unnamed(
  reading: Reading,
  { start, end, digits, shape, gaps, alone, afterLetter }: DigitPart,
): Certainty | undefined {
  const inLink = IN_A_LINK.test(reading.text[start - 1] ?? '');
  if ((!alone && shape !== '10') || afterLetter || inLink) return undefined;
  const nearby = cueNear(reading, { start, end }, NHS_NEARBY, { within: 25 });
  if (nearby) return shape === '3-3-4' || nearby.gap <= CLOSE || !PUBLISHER.test(nearby.word) ? 'certain' : 'probable';
  if (digits.startsWith('0') || !PLAIN.test(shape)) return undefined;
  const printed = shape === '3-3-4' && gaps.size === 1 && gaps.has(' ');
  const isIssued = ISSUED.test(digits);
  if (printed && isIssued && cueNear(reading, { start, end }, NHS_CARE, { within: 40 })) return 'certain';
  if (printed) return isIssued ? 'probable' : 'possible';
  return isIssued ? 'possible' : undefined;
}
