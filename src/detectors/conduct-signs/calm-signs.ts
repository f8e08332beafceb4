import { english } from '../grammar/english.ts';
import { type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { everydayWords } from './everyday-words.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { harmlessWords } from './harmless-words.ts';

/** What speaks against any sign of abuse, with the opposite points: where it may outweigh what a pattern found. */
export const calmSigns: Scorecards = scorecards({
  classes: [...english, ...harmlessWords, ...everydayWords],
  cards: [
    {
      id: 'calm',
      because: 'more speaks against abuse than for it',
      signs: harmlessSigns.map((sign) => ({ ...sign, points: -sign.points })),
      least: 3,
      before: 0,
    },
  ],
});
