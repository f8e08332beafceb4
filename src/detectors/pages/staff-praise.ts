import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { sentencesOf } from '../grammar/tokens.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { staffNameGrammar, staffNamesIn } from './staff-names.ts';
import { staffPraisePatterns } from './staff-praise-patterns.ts';
import { staffPraiseWords } from './staff-praise-words.ts';

const praise = grammar({ classes: [...english, ...pageWords, ...staffPraiseWords], patterns: staffPraisePatterns });

/** Finds members of staff who are named in thanks or praise, for pages that allow no other naming. */
export const staffPraise: Detector = defineDetector({
  name: 'staff-praise',
  family: 'other',
  languages: ['en'],
  sources: [
    {
      title: 'UK GDPR, article 4(1), personal data',
      url: 'https://www.legislation.gov.uk/eur/2016/679/article/4',
      settles: 'a name is an identifier of a person, in thanks too',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Nurse Petra. Words fail me. In a good way!',
      because: 'praise that stands in another sentence than the name is not tied to it',
    },
    {
      kind: 'overreaches',
      text: 'Oh brilliant, Dr Okonjo is late again',
      because: 'irony is read as it is written',
    },
  ],
  anchors: { grammars: () => [staffNameGrammar] },
  find: praisedIn,
});

/** The named members of staff in whose sentence somebody is praised. Linear. */
function* praisedIn(reading: Reading): Generator<Found> {
  const names = staffNamesIn(reading);
  if (names.length === 0) return;
  const praised = new Set([...pagesIn(praise, reading)].map(({ start }) => sentenceAt(reading, start)));
  for (const name of names) {
    if (!praised.has(sentenceAt(reading, name.start))) continue;
    yield { ...name, because: 'names a member of staff in thanks or praise' };
  }
}

/** The number of the sentence that a place stands in; grows with the logarithm of the sentences. */
function sentenceAt(reading: Reading, place: number): number {
  const sentences = sentencesOf(reading);
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.tokens[0]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
