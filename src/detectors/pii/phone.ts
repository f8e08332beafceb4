import type { Reading } from '../../text/reading.ts';
import { atLeast, type Context, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { countDigits, type DigitRun, digitRuns, SPELT_ANCHORS } from './digit-runs.ts';
import { judge } from './phone-certainty.ts';
import { type Candidate, candidatesFrom } from './phone-spans.ts';
import { endWithExtras } from './phone-surroundings.ts';

/** Fewer digits than this are no number, not even a local one. */
const FEWEST_DIGITS = 6;

/** Finds phone numbers: British ones however they are written, and foreign ones with their country code. */
export const phone: Detector = defineDetector({
  name: 'phone',
  family: 'personal-data',
  sources: [
    {
      title: 'Ofcom, The National Telephone Numbering Plan',
      url: 'https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbering-policy',
      settles: 'what the first digits of a British number mean, and how many follow',
    },
    {
      title: 'libphonenumber-js, metadata of Google libphonenumber',
      url: 'https://gitlab.com/catamphetamine/libphonenumber-js',
      settles: 'which numbers exist in the countries it is carried for',
    },
    {
      title: 'Ofcom, Telephone numbers for use in TV and radio drama programmes',
      url: 'https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama',
      settles: 'the ranges that examples are taken from',
    },
    {
      title: 'ITU-T E.164, The international public telecommunication numbering plan',
      url: 'https://www.itu.int/rec/T-REC-E.164',
      settles: 'that no number is longer than fifteen digits, its country code included',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'ring me on 07700 9001',
      because: 'a number with two or more digits left out is not whole',
    },
    {
      kind: 'misses',
      text: 'she answers on 01632 nine sixty nine four six',
      because: 'a ten and the one after it are read as one number, here as 9 69 4 6',
    },
    {
      kind: 'misses',
      text: 'Order 07700 900123 came today',
      because: 'a number named as that of an order or another thing is taken for one',
    },
    {
      kind: 'misses',
      text: 'my cousin in the States is on 202 555 0123',
      because: 'a foreign number without its country code is not read, unless its country is the region asked for',
    },
    {
      kind: 'overreaches',
      text: 'the garage on 01632 960001 fixed it',
      because: 'the line of a firm or a ward cannot be told from that of a home; list it as allowed',
    },
    {
      kind: 'overreaches',
      text: 'a population of 07700900318? no idea',
      because: 'eleven digits in one that begin as a mobile number are taken for one, unless named as something else',
    },
  ],
  anchors: { digits: 5, words: SPELT_ANCHORS },
  yieldsTo: ['nhs-number', 'payment-card', 'bank-account', 'email'],
  canonical,
  *find(reading, context) {
    for (const run of digitRuns(reading)) {
      if (countDigits(run) >= FEWEST_DIGITS) yield* numbersIn(reading, run, context);
    }
  },
});

/** As dialled at home: digits alone, without country code and extension. */
function canonical(value: string): string {
  const [number = ''] = value.split(/ext|x/iu);
  return number.replace(/[^0-9]/gu, '').replace(/^(?:00)?440?/u, '0');
}

function* numbersIn(reading: Reading, run: DigitRun, context: Context): Generator<Found> {
  let free = 0;
  for (let from = 0; from < run.length; ) {
    const best = bestFrom(reading, run, from, free, context);
    if (!best) {
      from++;
      continue;
    }
    const { start, end, certainty, because } = best;
    const last = endWithExtras(reading, end);
    yield { start, end: last, certainty, because };
    from = best.to;
    while (from < run.length && (run[from]?.start ?? 0) < last) from++;
    free = from;
  }
}

/** The surest number that begins at a group; of equally sure ones the longest. */
function bestFrom(
  reading: Reading,
  run: DigitRun,
  from: number,
  free: number,
  context: Context,
): (Found & Candidate) | undefined {
  if (from > free && isInside(reading.text, run, from)) return undefined;
  let best: (Found & Candidate) | undefined;
  for (const candidate of candidatesFrom(reading, run, from, free)) {
    const judged = judge(reading, run, candidate, context);
    if (judged && (!best || atLeast(judged.certainty, best.certainty))) best = { ...candidate, ...judged };
  }
  return best;
}

/** True for one or two digits that go on from the group before, with no code to begin a number. */
function isInside(text: string, run: DigitRun, from: number): boolean {
  const [before, first] = [run[from - 1], run[from]];
  if (!before || !first || first.digits.length > 2 || first.spelt !== before.spelt) return false;
  return first.digits !== '44' && first.digits !== '00' && /^[ ./-]?$/u.test(text.slice(before.end, first.start));
}
