import type { Reading } from '../../text/reading.ts';
import { cueAfter, cueBefore } from '../context.ts';
import { atMostProbable, type Certainty, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { type DigitPart, digitParts } from './digit-parts.ts';
import { SPELT_ANCHORS } from './digit-runs.ts';
import { NATIONAL_INSURANCE, PAIRS_THAT_ARE_WORDS } from './nino-words.ts';
import { REFERENCE } from './reference-words.ts';

const DIGITS = 6;
/** Two letters that end where the digits begin; read from so many code units at most. */
const PREFIX = /(?<![\p{L}\p{N}])([a-z])([\s.\-/_,*]{0,2})([a-z])[\s.\-/_,*]{0,3}$/iu;
const PREFIX_REACH = 9;
const SUFFIX = /^([\s.\-/_,*]{0,3})([a-d])(?![\p{L}\p{N}]|[/'-]\p{L})/iu;
const SUFFIX_REACH = 8;
const SPACED_OUT = '1-1-1-1-1-1';
/** Letters and pairs that HMRC does not give out; QQ is for examples. */
const UNUSED = /^(?!qq)(?:[dfiquv].|.[dfioquv]|bg|gb|kn|nk|nt|tn|zz)$/u;
const FOR_EXAMPLES = 'qq';
/** The digits of the example on forms. */
const EXAMPLE = '123456';

/** Finds National Insurance numbers. */
export const nino: Detector = defineDetector({
  name: 'nino',
  family: 'personal-data',
  sources: [
    {
      title: 'HMRC National Insurance Manual, NIM39110',
      url: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
      settles:
        'two letters, six digits and a letter from A to D; which letters and pairs are not used; QQ is an example',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'my NI number is DF 41 93 02 B',
      because: 'a prefix that HMRC does not use is taken for a slip, or for no number at all',
    },
    {
      kind: 'overreaches',
      text: 'the engraving on the clock says JG103759A',
      because: 'any code of the same shape is taken, if no word beside it says what it is; only `probable`',
    },
  ],
  anchors: { digits: 3, words: SPELT_ANCHORS },
  canonical: (value) => value.toUpperCase().replace(/[^A-Z0-9]/gu, ''),
  *find(reading) {
    for (const part of digitParts(reading, DIGITS)) {
      const found = foundAt(reading, part);
      if (found) yield found;
    }
  },
});

function foundAt(reading: Reading, part: DigitPart): Found | undefined {
  const prefix = PREFIX.exec(reading.text.slice(Math.max(0, part.start - PREFIX_REACH), part.start));
  if (!prefix) return undefined;
  const [written, first = '', gap = '', second = ''] = prefix;
  const pair = (first + second).toLowerCase();
  if (UNUSED.test(pair) || (pair === FOR_EXAMPLES && part.digits === EXAMPLE)) return undefined;
  const found = placedAt(reading, part, { written, gap, second });
  return found && pair === FOR_EXAMPLES ? atMostProbable(found) : found;
}

/** The letters before the digits, as they are written. */
interface Prefix {
  readonly written: string;
  readonly gap: string;
  readonly second: string;
}

function placedAt(reading: Reading, part: DigitPart, { written, gap, second }: Prefix): Found | undefined {
  const start = part.start - written.length;
  const suffix = SUFFIX.exec(reading.text.slice(part.end, part.end + SUFFIX_REACH));
  const end = part.end + (suffix?.[0].length ?? 0);
  if (isNamed(reading, start, end)) return suffix ? named(start, end) : withoutSuffix(part, start);
  if (!suffix || (gap !== '' && part.shape !== SPACED_OUT) || isArticle(reading.text, suffix, second, end))
    return undefined;
  if (cueBefore(reading, start, REFERENCE, { within: 30 }) ?? cueAfter(reading, end, REFERENCE, { within: 15 }))
    return undefined;
  const certainty = unnamed(part, written);
  return certainty && { start, end, certainty, because: 'of the form of a National Insurance number' };
}

function isNamed(reading: Reading, start: number, end: number): boolean {
  return Boolean(
    cueBefore(reading, start, NATIONAL_INSURANCE, { within: 45 }) ??
      cueBefore(reading, start, NATIONAL_INSURANCE, { within: 20, acrossSentences: true }) ??
      cueAfter(reading, end, NATIONAL_INSURANCE, { within: 30 }),
  );
}

function named(start: number, end: number): Found {
  return { start, end, certainty: 'certain', because: 'named as a National Insurance number, of a true form' };
}

function withoutSuffix({ end, alone, beforeLetter }: DigitPart, start: number): Found | undefined {
  if (!alone || beforeLetter) return undefined;
  return {
    start,
    end,
    certainty: 'probable',
    because: 'named as a National Insurance number, without its last letter',
  };
}

/** "JG 10 37 59 a nurse": a small letter apart from capitals, or an "a" before a word, is the sentence going on. */
function isArticle(text: string, [, gap = '', letter = '']: readonly string[], second: string, end: number): boolean {
  if (!gap.includes(' ')) return false;
  const small = letter === letter.toLowerCase();
  return small && (second !== second.toLowerCase() || (letter === 'a' && /^\s\p{L}/u.test(text.slice(end, end + 2))));
}

/** In capitals and in twos as on a card it is nothing else; in one, or a character at a time, it may be a code. */
function unnamed({ shape, spelt }: DigitPart, prefix: string): Certainty | undefined {
  const isWord = PAIRS_THAT_ARE_WORDS.has(prefix.toLowerCase().trim());
  if (isWord && prefix === prefix.toLowerCase()) return undefined;
  if (spelt) return 'possible';
  return shape === '2-2-2' && /^[A-Z]{2}/u.test(prefix) && !isWord ? 'certain' : 'probable';
}
