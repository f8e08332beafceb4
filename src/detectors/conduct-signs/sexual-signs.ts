// Holds lewd words: the small patterns that a sexual remark is told by.
import { english } from '../grammar/english.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import { type Scorecard, type Scorecards, scorecards } from '../grammar/scorecard.ts';
import { sexualHintWords } from './sexual-hints.ts';
import { sexualThemeWords } from './sexual-words.ts';

const phrases: readonly PhrasePattern[] = [
  { as: 'lust-her-body', match: ['his|your|=those|=that|=them ~1 [lust-body]', '[lust-body] =on =her|=him|=you|=that|=it'] },
  { as: 'lust-her-looks', match: ['his|your|=those|=that|=them ~1 [lust-body-mild]', '[lust-body-mild] =on =her|=him|=you|=that'] },
  { as: 'lust-would-her', match: ['i [would] ~2 he|=that|=those|=them|you', 'i [would] ~3 his|your'] },
  {
    as: 'lust-gorgeous',
    match: ['he|you|role:one|=one be? ~1 [=gorgeous|=stunning|=beautiful|=lush|=fit|=hot]', '[=gorgeous|=stunning|=sexy|=hot|=fit|=pretty|=beautiful|=handsome] =little|=young|=big|=wee? role|person|=thing'],
  },
  { as: 'lust-would', match: ['^ ~2 [=would] $', '[=would] $', '^ [=would] ~1 $', '=both|=all|=even|=defo|=definitely|=totally [=would] $', 'he|you [=would|=can|=could] ~1 =get =it'] },
];

const card: Scorecard = {
  id: 'sexual-remark',
  because: 'it may be a sexual remark about somebody',
  signs: [
    { of: 'lust-plain', points: 4, says: 'a word about sex' },
    { of: 'lust-blue', points: 3, says: 'a word that is often about sex' },
    { of: 'lust-sound', points: 3, says: 'a wolf whistle in words' },
    { of: 'lust-looks|lust-gorgeous', points: 2, says: 'how somebody looks' },
    { of: 'lust-act', points: 2, says: 'touch or undressing' },
    { of: 'lust-her-body', points: 2, says: 'the body of somebody' },
    { of: 'lust-her-looks', points: 1, says: 'the looks of somebody' },
    { of: 'lust-would-her', points: 1, says: 'what one would do to somebody' },
    { of: 'lust-would', points: 2, says: 'what one would do' },
    { of: 'lust-pet', points: 2, says: 'a pet name' },
    { of: 'lust-wish', points: 2, says: 'a wish' },
    { of: 'lust-free', points: 2, says: 'an invitation, or asking if somebody is free' },
    { of: 'lust-place', points: 2, says: 'an intimate place' },
    { of: 'lust-gear', points: 2, says: 'what somebody wears' },
    { of: 'lust-own', points: 2, says: 'arousal' },
    { of: 'lust-gaze', points: 2, says: 'somebody watched' },
    { of: 'lust-wink', points: 2, says: 'a wink' },
    { of: 'lust-mild', points: 1, says: 'a word with a second meaning' },
    { of: 'lust-kit', points: 1, says: 'care with a second meaning' },
    { of: 'lust-medicine', points: -2, says: 'health' },
    { of: 'lust-care', points: -1, says: 'care' },
    { of: 'lust-danger', points: -2, says: 'danger' },
    { of: 'lust-condemned', points: -4, says: 'such remarks condemned' },
    { of: 'lust-kindness', points: -2, says: 'thanks for care' },
  ],
  least: 3,
};

/** Signs of a sexual remark. */
export const sexualSigns: Scorecards = scorecards({
  classes: [...english, ...sexualThemeWords, ...sexualHintWords],
  phrases,
  cards: [card],
});
