import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { personalStoryPatterns } from './personal-story-patterns.ts';
import { personalStoryWords } from './personal-story-words.ts';

const told = grammar({ classes: [...english, ...pageWords, ...personalStoryWords], patterns: personalStoryPatterns });
/** Whoever is quoted with these speaks of himself. */
const OWN = ['i', 'my', 'me', "i'm", "i'd", "i've", "i'll"];
/** Whoever is spoken of so often is whom a post is about: "Glad mum got her new hip" is about no one. */
const ENOUGH = 2;

/** Finds posts that tell of somebody: a loss, an illness or a life, or in their own words. */
export const personalStory: Detector = defineDetector({
  name: 'personal-story',
  family: 'other',
  languages: ['en'],
  sources: [
    {
      title: 'Samaritans, Our social media community guidelines',
      url: 'https://www.samaritans.org/about-samaritans/our-social-media-community-guidelines',
      settles: 'that whoever answers such stories is asked to mind other people’s feelings',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Meet Dorota, who has cleaned our wards for 19 years',
      because: 'a post about somebody’s work tells of no loss and no illness',
    },
    {
      kind: 'overreaches',
      text: 'Who is eligible: anyone over 50 living with asthma',
      because: 'a clinic may be told of in the words of a story',
    },
  ],
  anchors: { words: OWN, grammars: () => [told] },
  find(reading) {
    const found = [...pagesIn(told, reading), ...voicesIn(reading)];
    const spokenOf = found.filter(({ certainty }) => certainty === 'possible').map(({ start }) => start);
    const isAbout = new Set(spokenOf).size >= ENOUGH;
    return found.filter(({ certainty }) => certainty !== 'possible' || isAbout);
  },
});

/** The words for oneself within quotation marks. */
function* voicesIn(reading: Reading): Generator<Found> {
  for (const { tokens } of reading.once(told.sentences))
    for (const { quoted, text, start, end } of tokens)
      if (quoted && OWN.includes(text)) yield { start, end, certainty: 'probable', because: 'tells it in own words' };
}
