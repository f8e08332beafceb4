import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { has } from '../grammar/tagged.ts';
import { withWording } from '../wording/with-wording.ts';
import { type Claim, claimsOf, conductGrammar } from './claims.ts';
import { NAMED } from './named.ts';

/** Pictures that are sent with a leer. */
const LEWD_PICTURES = /[\u{1F346}\u{1F351}\u{1F445}\u{1F975}\u{1F924}\u{1FAE6}\u{1F4A6}\u{1F60F}\u{1F608}\u{1F352}]/u;
/** Of them, those that are sent with little else in mind. */
const LEERS = /[\u{1F346}\u{1F351}\u{1F445}\u{1FAE6}\u{1F60F}]/u;

/** Finds lewd remarks about people, and lewd offers. Bodies, sex and health as patients speak of them are left alone. */
export const sexual: Detector = defineDetector({
  name: 'sexual',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Equality Act 2010, section 26(2)',
      url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/26',
      settles: 'unwanted conduct of a sexual nature is harassment, remarks included',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'The one in the back row can water my tomatoes',
      because: 'an innuendo without a lewd word is left alone',
    },
    {
      kind: 'overreaches',
      text: 'Great pair on this ward tonight',
      because: 'a word with two senses is taken in the lewd one',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], pictures: LEWD_PICTURES, wording: 'sexual' },
  *find(reading) {
    const claims = claimsOf('sexual', reading).filter((claim) => isMeant(claim, reading));
    yield* withWording('sexual', claims, reading);
    if (LEERS.test(reading.original)) yield* leeredAt(reading);
  },
});

/** One of the staff or somebody named, beside a lewd picture. */
function* leeredAt(reading: Reading): Generator<Found> {
  const { sentences, lexicon } = conductGrammar();
  const people = ['role:one', NAMED].flatMap(lexicon.numbers);
  for (const sentence of reading.once(sentences)) {
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
    if (!first || !last || !has(sentence, people)) continue;
    yield { start: first.start, end: last.end, certainty: 'possible', because: 'a lewd picture beside somebody' };
  }
}

/** A mere hint counts only beside a lewd picture. */
function isMeant({ id }: Claim, { original }: Reading): boolean {
  return !id.endsWith('-wink') || LEWD_PICTURES.test(original);
}
