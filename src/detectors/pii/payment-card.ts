import isCreditCard from 'validator/lib/isCreditCard.js';
import type { Reading } from '../../text/reading.ts';
import { type Cue, cueNear } from '../context.ts';
import { type Certainty, type Detector, defineDetector } from '../define-detector.ts';
import { type DigitPart, digitParts } from './digit-parts.ts';
import { OTHER_CARD, PAYMENT_CARD } from './payment-card-words.ts';
import { REFERENCE } from './reference-words.ts';

const LEAST = 13;
const MOST = 19;
/** "4000 0000 0000 0000" is nobody's slip of the pen. */
const LEAST_VARIED = 4;
/** As embossed: in fours, or as American Express and Diners Club do. */
const EMBOSSED = /^(?:4-4-4-4|4-6-5|4-6-4|4-4-4-4-3)$/u;
/** Lengths by first digits (ISO/IEC 7812, as issued): the validator asks of Mastercard and others only a beginning. */
const LENGTHS = new RegExp(
  `^(?:${[
    '4(?:\\d{12}|\\d{15}|\\d{18})',
    '5\\d{15}',
    '2[2-7]\\d{14}',
    '3[47]\\d{13}',
    '3(?:0[0-5]|[689]\\d)\\d{11}',
    '35\\d{14}',
    '6\\d{15,18}',
    '81\\d{14,17}',
  ].join('|')})$`,
  'u',
);

/** What machines and tills do with a card, and "on" before it: the thing is where one paid, and not what is numbered. */
const PAID =
  /(?<![a-z])(?:ate|eaten|swallowed|took|taken|kept|charged|charges|charging|debited|paid|declined|refused|rejected|billed)(?![a-z])|(?<![a-z])on $/u;
/** Between a number and what it is the number of. */
const IS_NAMED = /^[ ,]{0,2}\(?(?:(?:is|was|being|are|it's|its|that's|thats)(?: [a-z]{1,12}){0,2} )?$/u;

/** Finds the long numbers of payment cards. */
export const paymentCard: Detector = defineDetector({
  name: 'payment-card',
  family: 'personal-data',
  sources: [
    {
      title: 'ISO/IEC 7812-1:2017, Identification cards, numbering system',
      url: 'https://www.iso.org/standard/70484.html',
      settles: 'the length of a card number, the issuer in its first digits, and the Luhn check digit',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'card ending 4444',
      because: 'the last four digits are printed on receipts because they give nothing away',
    },
    {
      kind: 'overreaches',
      text: '4111111111111111 on the side of the crate',
      because: 'a bare number with an issuer’s first digits and a true check digit is taken; only `probable`',
    },
  ],
  anchors: { digits: 10 },
  yieldsTo: ['bank-account'],
  canonical: (value) => value.replace(/[^0-9]/gu, ''),
  *find(reading) {
    for (const part of digitParts(reading, LEAST, MOST)) {
      const certainty = certaintyOf(reading, part);
      const because = 'an issuer’s first digits, length and check digit';
      if (certainty) yield { start: part.start, end: part.end, certainty, because };
    }
  },
});

function certaintyOf(reading: Reading, part: DigitPart): Certainty | undefined {
  const { digits, shape, alone, afterLetter, beforeLetter, spelt } = part;
  const bare = !shape.includes('-');
  const embossed = EMBOSSED.test(shape) && part.gaps.size === 1;
  if (afterLetter || beforeLetter || !(alone || embossed || bare) || !LENGTHS.test(digits)) return undefined;
  const valid = isCreditCard.default(digits);
  if (!valid && (!embossed || new Set(digits).size < LEAST_VARIED)) return undefined;
  if (cueNear(reading, part, OTHER_CARD, { within: 30 })) return undefined;
  const named = cueNear(reading, part, PAYMENT_CARD, { within: 40 });
  if (named) return valid ? 'certain' : 'probable';
  if (!valid || spelt) return undefined;
  const thing = cueNear(reading, part, REFERENCE, { within: 30 });
  if (embossed && !thing) return 'certain';
  if (embossed) return isNamedAs(reading, part, thing) ? undefined : 'probable';
  if (thing && !isPaidAt(reading, part, thing)) return undefined;
  return digits.length === 15 || digits.length === 16 ? 'probable' : undefined;
}

/** "Order no. 4111 …" or "4111 … is the order number"; in "4111 … and no receipt" the word is about something else. */
function isNamedAs(reading: Reading, part: DigitPart, thing: Cue | undefined): boolean {
  if (!thing) return false;
  if (thing.end <= part.end) return !isPaidAt(reading, part, thing);
  return IS_NAMED.test(reading.lower.slice(part.end, thing.start));
}

/** "The machine ate 5555 …", "order it on 4012 …". */
function isPaidAt({ lower }: Reading, { start }: DigitPart, thing: Cue): boolean {
  return thing.end <= start && PAID.test(lower.slice(thing.end, start));
}
