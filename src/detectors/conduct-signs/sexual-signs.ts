import { english } from '../grammar/english.ts';
import { type Scorecard, type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { everydayWords } from './everyday-words.ts';
import { harmlessSigns } from './harmless-signs.ts';
import { harmlessWords } from './harmless-words.ts';
import { sexualActWords } from './sexual-acts.ts';
import { sexualAgainstWords } from './sexual-against.ts';
import { sexualHintWords } from './sexual-hints.ts';
import { sexualInnuendoWords } from './sexual-innuendo.ts';
import { sexualLookWords } from './sexual-looks.ts';
import { sexualShapes, sexualShapeWords } from './sexual-shapes.ts';
import { sexualTurnWords } from './sexual-turns.ts';

/** What those who leer say, too. */
const MERRY: readonly string[] = ['own-service', 'jest|idiom', 'due-process'];

/** Signs that say something alone; the mild ones only beside one of them. */
const SAYS_SOMETHING =
  'lust-plain|lust-blue|lust-sound|lust-strip|lust-praised|lust-shape|lust-turn|lust-looks|lust-act|lust-her-body|lust-gear|lust-gaze|lust-wish|lust-would|lust-free|lust-pet|lust-place|lust-own|lust-wink|lust-her-looks|lust-would-her|lust-do-me|lust-person';

const card: Scorecard = {
  id: 'sexual-remark',
  because: 'it may be a sexual remark about somebody',
  signs: [
    { of: 'lust-plain', points: 4, says: 'what is hardly said but of sex' },
    { of: 'lust-blue', points: 2, says: 'what is often said of sex' },
    { of: 'lust-sound', points: 3, says: 'a wolf whistle in words' },
    { of: 'lust-strip', points: 3, says: 'undressing' },
    { of: 'lust-praised', points: 3, says: 'a body praised' },
    { of: 'lust-shape', points: 3, says: 'a turn that flirts' },
    { of: 'lust-turn', points: 3, says: 'a turn with a second meaning' },
    { of: 'lust-turn-half', points: 1, says: 'a turn that may have a second meaning' },
    { of: 'lust-looks', points: 2, says: 'looks' },
    { of: 'lust-act', points: 2, says: 'touch' },
    { of: 'lust-her-body', points: 2, says: 'the body of somebody' },
    { of: 'lust-gear', points: 2, says: 'what somebody wears' },
    { of: 'lust-gaze', points: 2, says: 'somebody watched' },
    { of: 'lust-wish', points: 2, says: 'a wish' },
    { of: 'lust-would', points: 2, says: 'what one would do' },
    { of: 'lust-free', points: 2, says: 'an invitation' },
    { of: 'lust-pet', points: 2, says: 'a pet name' },
    { of: 'lust-place', points: 2, says: 'an intimate place' },
    { of: 'lust-own', points: 2, says: 'arousal' },
    { of: 'lust-wink', points: 2, says: 'a wink' },
    { of: 'lust-her-looks', points: 1, says: 'the looks of somebody' },
    { of: 'lust-would-her', points: 1, says: 'a deed wished for' },
    { of: 'lust-do-me', points: 1, says: 'what somebody may do' },
    { of: 'lust-kit', points: 1, says: 'care with a second meaning' },
    { of: 'lust-act-mild', points: 1, says: 'perhaps touch' },
    { of: 'lust-looks-mild', points: 1, says: 'perhaps looks' },
    { of: 'lust-gaze-mild', points: 1, says: 'perhaps somebody watched' },
    { of: 'lust-wish-mild', points: 1, says: 'perhaps a wish' },
    { of: 'lust-free-mild', points: 1, says: 'perhaps an invitation' },
    { of: 'lust-own-mild', points: 1, says: 'perhaps arousal' },
    { of: 'lust-wink-mild', points: 1, says: 'perhaps a wink' },
    { of: 'lust-gear-mild', points: 1, says: 'perhaps what somebody wears' },
    { of: 'lust-place-mild', points: 1, says: 'perhaps a place' },
    { of: 'lust-blue-mild', points: 1, says: 'perhaps what may be of sex' },
    { of: 'lust-mild', points: 1, says: 'a word with a second meaning' },
    { of: 'lust-person', points: 1, says: 'somebody it may be about' },
    { of: 'lust-told', points: -2, says: 'told or asked as a patient' },
    { of: 'lust-care', points: -1, says: 'care' },
    { of: 'lust-medicine', points: -2, says: 'health' },
    { of: 'lust-danger', points: -2, says: 'danger' },
    { of: 'lust-kindness', points: -2, says: 'thanks for care' },
    { of: 'lust-everyday', points: -2, says: 'everyday matters' },
    { of: 'lust-condemned', points: -4, says: 'such remarks condemned' },
    { of: 'lust-rebuked', points: -5, says: 'such remarks suffered, or refused' },
    { of: 'lust-own-care', points: -4, says: 'the writer’s own body in care' },
    ...harmlessSigns.filter(({ of }) => !MERRY.includes(of)),
  ],
  least: 3,
  // Three words that each may mean nothing are often a patient's own talk.
  needs: [SAYS_SOMETHING],
  within: 2,
};

/** Signs of a sexual remark: bodies, looks, touch, invitations and winks. */
export const sexualSigns: Scorecards = scorecards({
  classes: [
    ...english,
    ...sexualShapeWords,
    ...sexualActWords,
    ...sexualLookWords,
    ...sexualHintWords,
    ...sexualTurnWords,
    ...sexualInnuendoWords,
    ...sexualAgainstWords,
    ...harmlessWords,
    ...everydayWords,
  ],
  phrases: sexualShapes,
  cards: [card],
});
