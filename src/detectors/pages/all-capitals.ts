import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';

/** Letters in a row, with apostrophes between them; what belongs to a link, a handle or a hashtag is none. */
const WORD = /(?<![\p{L}\p{N}@#._/-])\p{L}+(?:'\p{L}+)*(?![\p{L}@]|\.\p{L})/gu;
const SMALL = /\p{Ll}/u;
const VOWEL = /[AEIOUY]/u;
/** Words of fewer letters are as often initials. */
const LONG = 4;
/** A comment of fewer words may be a greeting, a name or a code. */
const LEAST_WORDS = 4;
const LEAST_LONG_WORDS = 2;
/** So many words are no list of initials, if one of them is long. */
const MANY_WORDS = 5;
/** For each word with a small letter so many must be in capitals. */
const CAPITALS_FOR_ONE_SMALL = 8;
/** Initials that are read like words. */
const INITIALS = new Set('PALS CAMHS COVID AIDS NICE RNLI ADHD MRSA SCBU NICU CPAP TENS DNACPR FAQS NHSE'.split(' '));

/** Finds comments that shout: written in capitals throughout. Initials such as NHS are no shouting. */
export const allCapitals: Detector = defineDetector({
  name: 'all-capitals',
  family: 'other',
  sources: [
    {
      title: 'RFC 1855, Netiquette Guidelines, section 2.1.1',
      url: 'https://www.rfc-editor.org/rfc/rfc1855',
      settles: 'capitals look as if somebody were shouting',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'ANSWER THE PHONE',
      because: 'a comment of three words or fewer is let be',
    },
    {
      kind: 'overreaches',
      text: 'DISCHARGE SUMMARY WARD COPY',
      because: 'a heading that is copied is written in capitals too',
    },
  ],
  find: shoutsIn,
});

/** One place at most: from the first word to the last. Linear. */
function* shoutsIn({ text }: Reading): Generator<Found> {
  const all = [...text.matchAll(WORD)];
  const words = all.filter(({ 0: word }) => word.length > 1);
  const loud = words.filter(({ 0: word }) => !SMALL.test(word));
  const small = words.length - loud.length;
  const long = loud.filter(({ 0: word }) => isLongWord(word));
  const least = loud.length < MANY_WORDS ? LEAST_LONG_WORDS : 1;
  if (loud.length < LEAST_WORDS || long.length < least) return;
  if (small * CAPITALS_FOR_ONE_SMALL > loud.length) return;
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return;
  const end = last.index + last[0].length;
  yield { start: first.index, end, certainty: small === 0 ? 'certain' : 'probable', because: 'written in capitals' };
}

function isLongWord(word: string): boolean {
  return word.length >= LONG && VOWEL.test(word) && !INITIALS.has(word);
}
