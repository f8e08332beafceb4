// Holds offensive words: the small patterns that an insult is told by.
import { insultWords } from '../conduct-words/insults.ts';
import { likenessWords } from '../conduct-words/likenesses.ts';
import { meanWords } from '../conduct-words/mean.ts';
import { portraitWords } from '../conduct-words/portraits.ts';
import { scornWords } from '../conduct-words/scorn.ts';
import { slightWords } from '../conduct-words/slights.ts';
import { tauntWords } from '../conduct-words/taunts.ts';
import { english } from '../grammar/english.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import { type Scorecard, type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { insultHintWords } from './insult-hints.ts';
import { insultThemeWords } from './insult-words.ts';

const phrases: readonly PhrasePattern[] = [
  { as: 'worse-than-thing', match: ['[brighter] ~4 =than|=in', '=more [portrait-trait] ~3 =than|=in', '=more [portrait-trait] =in', 'the [portrait-trait] =of a'] },
];

const card: Scorecard = {
  id: 'insult-of-somebody',
  because: 'it may belittle somebody',
  signs: [
    { of: 'foul-name|scum-name|base-name|dialect-name', points: 3, says: 'an abusive name' },
    { of: 'belittling-name|fool-name', points: 3, says: 'a belittling name' },
    { of: 'belittling-trait', points: 2, says: 'a belittling trait' },
    { of: 'belittling-idiom|looks-mock|wits-mock|no-worth|jeer|wits-scorn|mocking-idiom|likeness|brain-lack|looks-jibe', points: 4, says: 'a belittling turn of phrase' },
    { of: 'belittling-mild|belittling-mild-name|portrait-lump|fool-maybe|taunt-online|slight|slight-hard', points: 1, says: 'a word of scorn' },
    { of: 'worse-than-thing', points: 3, says: 'somebody likened to a thing' },
    { of: 'insult-aimed', points: 1, says: 'somebody it is aimed at' },
    { of: 'insult-of-oneself', points: -3, says: 'said of oneself' },
    { of: 'insult-banter', points: -3, says: 'banter' },
    { of: 'insult-of-thing', points: -2, says: 'said of a thing or a service' },
    { of: 'insult-told', points: -3, says: 'abuse told or condemned' },
  ],
  least: 4,
  needs: ['insult-aimed'],
};

/** Signs of an insult. */
export const insultSigns: Scorecards = scorecards({
  classes: [...english, ...insultWords, ...meanWords, ...slightWords, ...scornWords, ...tauntWords, ...portraitWords, ...likenessWords, ...insultThemeWords, ...insultHintWords],
  phrases,
  cards: [card],
});
