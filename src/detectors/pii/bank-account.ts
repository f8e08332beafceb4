import type { Reading } from '../../text/reading.ts';
import { type Cue, cueBefore, cueNear } from '../context.ts';
import { type Certainty, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { ACCOUNT_NUMBER, BANK, OTHER_ACCOUNT, SORT_CODE } from './bank-account-words.ts';
import { type DigitPart, digitParts } from './digit-parts.ts';
import { ibans } from './iban.ts';
import { REFERENCE } from './reference-words.ts';

const SORT_CODE_DIGITS = 6;
const ACCOUNT_DIGITS = 8;
/** Six digits in twos and eight digits, one after the other, in either order. */
const BOTH = /^(?:(?:2-2-2|6)-(?:8|4-4|2-3-3|3-3-2|2-2-2-2)|8-(?:2-2-2|6))$/u;
/** "Sort: 20-45-77"; further off, "sort" is a verb. */
const CLOSE = 3;
const BESIDE = 'an account number beside its sort code';
/** A sort code and its account stand at most so far apart. */
const PAIR_REACH = 60;
/** A sort code without its name, and what may part it from the name of the account or, at a bank, from its number. */
const UNNAMED = /^2-2-2$/u;
const TO_LABEL = /^[\s,;:/|&().-]{0,4}(?:(?:and|with|in|is|it's|its|the|my|his|her|our|to) ){0,3}$/u;
const TO_NUMBER = /^[\s,;:/|&().-]{1,4}(?:and )?(?:the |my )?(?:number|num|no)[\s.:#]{1,3}$/u;
/** "On 20-04-18 account 12345678 …": a date, and what was done with an account on that day. */
const DATED = /(?:^|[^a-z])(?:on|dated?|since|until|till|by|dob|born|birth|the)[\s:]{1,2}$/u;

/** Finds UK sort codes with account numbers, and IBANs. */
export const bankAccount: Detector = defineDetector({
  name: 'bank-account',
  family: 'personal-data',
  sources: [
    {
      title: 'Pay.UK, Vocalink, Validating account numbers',
      url: 'https://www.vocalink.com/tools/modulus-checking/',
      settles: 'a sort code has six digits and an account number eight',
    },
    {
      title: 'ISO 13616-1:2020, IBAN',
      url: 'https://www.iso.org/standard/81090.html',
      settles: 'which letters and digits, and the check by 97',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'GB29 NWBK 6O16 1331 9268 19',
      because: 'a letter O typed for a zero is not mended in an IBAN',
    },
    {
      kind: 'overreaches',
      text: 'my account number is 20114587',
      because: 'an account number need not be a bank’s; only `possible`',
    },
  ],
  anchors: { digits: 6, words: ['sort code', 'sortcode', 'account number', 'account no'] },
  canonical: (value) => value.toUpperCase().replace(/[^A-Z0-9]/gu, ''),
  *find(reading) {
    for (const span of ibans(reading))
      yield { ...span, certainty: 'certain', because: 'an IBAN of a true form and check' };
    yield* pairs(reading);
    yield* named(reading);
  },
});

/** Sort code and account number with nothing but gaps between. */
function* pairs(reading: Reading): Generator<Found> {
  for (const part of digitParts(reading, SORT_CODE_DIGITS + ACCOUNT_DIGITS)) {
    if (!BOTH.test(part.shape) || !isWhole(part)) continue;
    if (isBank(reading, part) || accountLabel(reading, part)) {
      yield* halves(part, 'certain', 'a sort code and an account number, named so');
    } else if (part.shape === '2-2-2-8' && !cueBefore(reading, part.start, REFERENCE, { within: 30 })) {
      yield* halves(part, 'probable', 'of the form of a sort code and an account number');
    }
  }
}

/** The two numbers of a pair, each a place of its own. */
function* halves({ start, end, shape, groups }: DigitPart, certainty: Certainty, because: string): Generator<Found> {
  const second = shape.startsWith('2-2-2-') ? 3 : 1;
  yield { start, end: groups[second - 1]?.end ?? end, certainty, because };
  yield { start: groups[second]?.start ?? start, end, certainty, because };
}

/** Sort codes and account numbers, each under its own name; side by side they vouch for each other. */
function* named(reading: Reading): Generator<Found> {
  let code: DigitPart | undefined;
  let last: DigitPart | undefined;
  let unnamed: DigitPart | undefined;
  for (const part of digitParts(reading, SORT_CODE_DIGITS, ACCOUNT_DIGITS)) {
    if (isSortCode(reading, part)) {
      code = part;
      const paired = last && part.start - last.end <= PAIR_REACH;
      yield place(part, paired ? 'certain' : 'probable', 'named as a sort code');
      if (last && paired) yield place(last, 'certain', BESIDE);
    } else if (couldBeSortCode(reading, part)) {
      unnamed = part;
    } else if (isAccount(part)) {
      const label = accountLabel(reading, part);
      if (unnamed && leadsTo(reading, unnamed, part, label)) {
        code = unnamed;
        if (!label) yield place(code, 'probable', 'of the form of a sort code, beside the number of an account');
      }
      const paired = code && part.start >= code.end && part.start - code.end <= PAIR_REACH;
      if (label) last = part;
      if (code && paired && (label || !part.spelt)) {
        yield place(part, label ? 'certain' : 'probable', BESIDE);
        if (label) yield place(code, 'certain', 'named as a sort code');
      } else if (label) yield* alone(reading, part, label);
    }
  }
}

/** An account number with no sort code near it. */
function* alone(reading: Reading, part: DigitPart, { word }: Cue): Generator<Found> {
  if (cueNear(reading, part, OTHER_ACCOUNT, { within: 30 })) return;
  const isNumber = /n[ou]|#/u.test(word);
  if (isBank(reading, part))
    yield place(part, isNumber ? 'certain' : 'probable', 'named as the number of a bank account');
  else if (isNumber) yield place(part, 'possible', 'named as the number of an account');
}

function isSortCode(reading: Reading, part: DigitPart): boolean {
  if (part.digits.length !== SORT_CODE_DIGITS || !part.alone || part.beforeLetter) return false;
  const label = cueBefore(reading, part.start, SORT_CODE, { within: 20 });
  if (!label || (part.afterLetter && label.gap > 0)) return false;
  if (/code/u.test(label.word)) return true;
  if (part.spelt || (part.shape !== '6' && part.shape !== '2-2-2')) return false;
  return label.gap <= CLOSE && cueNear(reading, part, ACCOUNT_NUMBER, { within: 40 }) !== undefined;
}

/** Two, two and two digits under no name, which may be a date as well. */
function couldBeSortCode({ lower }: Reading, part: DigitPart): boolean {
  if (!UNNAMED.test(part.shape) || !isWhole(part) || part.gaps.size > 1) return false;
  return !DATED.test(lower.slice(Math.max(0, part.start - 8), part.start));
}

/** "20-44-18 acc no 73510946"; "my bank is 11-22-09 number 00441928". */
function leadsTo(reading: Reading, code: DigitPart, part: DigitPart, label: Cue | undefined): boolean {
  if (part.start - code.end > PAIR_REACH || part.start <= code.end) return false;
  if (label && label.start >= code.end) return TO_LABEL.test(reading.lower.slice(code.end, label.start));
  return isBank(reading, code) && TO_NUMBER.test(reading.lower.slice(code.end, part.start));
}

function isAccount({ digits, alone: whole, beforeLetter }: DigitPart): boolean {
  return digits.length === ACCOUNT_DIGITS && whole && !beforeLetter;
}

function accountLabel(reading: Reading, { start, afterLetter }: DigitPart): Cue | undefined {
  return cueBefore(reading, start, ACCOUNT_NUMBER, { within: afterLetter ? 0 : 20 });
}

function isBank(reading: Reading, part: DigitPart): boolean {
  return cueNear(reading, part, BANK, { within: PAIR_REACH }) !== undefined;
}

function place({ start, end }: DigitPart, certainty: Certainty, because: string): Found {
  return { start, end, certainty, because };
}

function isWhole({ alone: whole, afterLetter, beforeLetter, spelt }: DigitPart): boolean {
  return whole && !afterLetter && !beforeLetter && !spelt;
}
