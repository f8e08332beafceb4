import { insultWords } from '../conduct-words/insults.ts';
import { likenessWords } from '../conduct-words/likenesses.ts';
import { meanWords } from '../conduct-words/mean.ts';
import { portraitWords } from '../conduct-words/portraits.ts';
import { scornWords } from '../conduct-words/scorn.ts';
import { slightWords } from '../conduct-words/slights.ts';
import { tauntWords } from '../conduct-words/taunts.ts';
import { english } from '../grammar/english.ts';
import { type Scorecard, type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { everydayWords } from './everyday-words.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { harmlessWords } from './harmless-words.ts';
import { insultHintWords } from './insult-hints.ts';
import { insultIdiomWords } from './insult-idioms.ts';
import { insultNameWords } from './insult-names.ts';
import { insultShapes, insultShapeWords } from './insult-shapes.ts';
import { insultUnkindWords } from './insult-unkind.ts';

/** Turns of phrase that belittle, as the patterns of insults know them. */
const IDIOMS =
  'mock-clever-sure|looks-mock|wits-mock|no-worth|jeer|wits-scorn|mocking-idiom|likeness|brain-lack|looks-jibe';
/** Names that are abuse, as they know them. */
const NAMES = 'foul-name|scum-name|base-name|dialect-name|fool-name';
/** Names and traits that are abuse only beside something else. */
const MILD = 'portrait-lump|fool-maybe|taunt-online|slight|slight-hard';

const card: Scorecard = {
  id: 'insult-of-somebody',
  because: 'it may belittle somebody',
  signs: [
    { of: `belittling-idiom|${IDIOMS}`, points: 4, says: 'a belittling turn of phrase' },
    { of: `belittling-name|${NAMES}`, points: 3, says: 'a belittling name' },
    { of: 'belittling-shape', points: 3, says: 'somebody compared or mocked' },
    { of: 'belittling-trait', points: 2, says: 'a belittling trait' },
    { of: `belittling-mild|belittling-mild-name|${MILD}`, points: 1, says: 'a word of scorn' },
    { of: 'insult-aimed|first-name', points: 1, says: 'somebody it is aimed at' },
    { of: 'insult-of-thing', points: -2, says: 'said of a thing or a service' },
    { of: 'to-an-illness', points: -4, says: 'said to an illness' },
    { of: 'insult-of-oneself', points: -5, says: 'said of oneself' },
    { of: 'insult-banter', points: -4, says: 'banter' },
    { of: 'my-own-is', points: -4, says: 'family talk' },
    { of: 'insult-fond', points: -4, says: 'fondness' },
    { of: 'insult-told', points: -4, says: 'abuse told or condemned' },
    ...harmlessSigns.filter(({ of }) => !['thanks', 'jest|idiom'].includes(of)),
  ],
  least: 4,
  within: 2,
};

/** Signs of an insult: names, traits and turns of phrase that belittle, and somebody they are aimed at. */
export const insultSigns: Scorecards = scorecards({
  classes: [
    ...english,
    ...[...insultWords, ...meanWords, ...slightWords, ...scornWords, ...tauntWords, ...portraitWords, ...likenessWords],
    ...insultShapeWords,
    ...insultNameWords,
    ...insultIdiomWords,
    ...insultHintWords,
    ...insultUnkindWords,
    ...harmlessWords.filter(({ name }) => name !== 'thanks'),
    ...everydayWords,
  ],
  phrases: insultShapes,
  cards: [card],
});
