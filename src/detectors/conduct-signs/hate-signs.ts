import { english } from '../grammar/english.ts';
import { type Scorecards, type Sign, scorecards } from '../grammar/scorecard.ts';
import { everydayWords } from './everyday-words.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { harmlessWords } from './harmless-words.ts';
import { hateAgainstWords } from './hate-against.ts';
import { hateBurdenWords } from './hate-burden.ts';
import { hateContemptWords } from './hate-contempt.ts';
import { hateGroupWords } from './hate-groups.ts';
import { hateNodWords } from './hate-nods.ts';
import { hateOursWords } from './hate-ours.ts';
import { GROUP, hateShapes, hateShapeWords } from './hate-shapes.ts';
import { hateTurnWords } from './hate-turns.ts';

const BECAUSE = 'it may be hostile to a group of people';

const signs: readonly Sign[] = [
  { of: GROUP, points: 1, says: 'a group of people' },
  { of: 'group-here|group-more', points: 1, says: 'one that is often hated' },
  { of: 'them-people', points: 2, says: 'people pointed at without a name' },
  { of: 'hate-plain', points: 4, says: 'a hostile saying' },
  { of: 'hate-turn-plain', points: 4, says: 'a hostile turn of phrase' },
  { of: 'hate-turn', points: 2, says: 'a turn that sets people apart' },
  { of: 'group-pointed', points: 1, says: 'a group named by a sign of it' },
  { of: 'hate-burden', points: 3, says: 'people called a burden' },
  { of: 'hate-coming', points: 3, says: 'people as an invasion' },
  { of: 'hate-taking', points: 3, says: 'people who take what is ours' },
  { of: 'hate-away', points: 3, says: 'wanting people away' },
  { of: 'hate-dirt', points: 3, says: 'dirt, disease or animals' },
  { of: 'hate-disgust', points: 3, says: 'disgust' },
  { of: 'hate-lesser', points: 3, says: 'people as lesser' },
  { of: 'hate-plot', points: 3, says: 'a plot' },
  { of: 'hate-ours', points: 3, says: 'us against them' },
  { of: 'hate-care-refused|no-thanks', points: 3, says: 'care refused from somebody' },
  { of: 'hate-polite', points: 2, says: 'an excuse before it' },
  { of: 'hate-general', points: 1, says: 'all of a group judged' },
  { of: 'hate-them', points: 1, says: 'them and us' },
  { of: 'hate-order', points: 1, says: 'what should be done with them' },
  { of: 'hate-mild', points: 1, says: 'a word of complaint' },
  { of: 'hate-calm', points: -1, says: 'told of oneself' },
  { of: 'group-own', points: -3, says: 'of the group oneself' },
  { of: 'their-place', points: -3, says: 'a place, not people' },
  { of: 'policy-talk', points: -2, says: 'a policy' },
  { of: 'group-health', points: -2, says: 'a question of health' },
  { of: 'hate-quoted', points: -4, says: 'said by another' },
  { of: 'hate-reported', points: -4, says: 'reported' },
  { of: 'group-defended', points: -4, says: 'the group defended' },
  // What is denied counts for hate too, as a word: this outweighs it.
  { of: 'group-denied', points: -8, says: 'what is said of the group denied' },
  ...harmlessSigns.filter(({ of }) => of !== 'own-service'),
];

/** Signs of hate: a group of people, named or nodded at, and hostility to it. */
export const hateSigns: Scorecards = scorecards({
  classes: [
    ...english,
    ...hateShapeWords,
    ...hateGroupWords,
    ...hateBurdenWords,
    ...hateContemptWords,
    ...hateOursWords,
    ...hateTurnWords,
    ...hateNodWords,
    ...hateAgainstWords,
    ...harmlessWords,
    ...everydayWords,
  ],
  phrases: hateShapes,
  cards: [
    {
      id: 'hate-of-group',
      because: BECAUSE,
      signs,
      least: 4,
      within: 1,
      needs: [`${GROUP}|them-people|group-pointed`],
    },
    { id: 'hate-said', because: BECAUSE, signs, least: 4, needs: ['hate-plain|hate-turn-plain'] },
    { id: 'hate-of-them', because: BECAUSE, signs, least: 8 },
  ],
});
