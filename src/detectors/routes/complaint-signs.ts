import { english } from '../grammar/english.ts';
import { scorecards } from '../grammar/scorecard.ts';
import { complaintFaultWords } from './complaint-fault-words.ts';
import { complaintSignWords } from './complaint-sign-words.ts';
import { complaintToneWords } from './complaint-tone-words.ts';
import { mishaps } from './mishap-patterns.ts';
import { mishapWords } from './mishap-words.ts';
import { signWords } from './sign-words.ts';
import { talkWords } from './talk-words.ts';

const SIGNS = [
  { of: 'care-place', points: 1, says: 'a place of care' },
  { of: 'own-side|she-he', points: 1, says: 'whom it befell' },
  { of: 'long-wait', points: 1, says: 'how long it took' },
  { of: 'waited', points: 1, says: 'waiting' },
  { of: 'nay', points: 1, says: 'what was not' },
  { of: 'left-alone', points: 4, says: 'somebody was left or turned away' },
  { of: 'dirty', points: 4, says: 'dirt' },
  { of: 'lost-things', points: 1, says: 'something was lost or broken' },
  { of: 'lost-own', points: 2, says: 'it belongs to somebody' },
  { of: 'gone-wrong', points: 3, says: 'something went wrong' },
  { of: 'mishap', points: 2, says: 'something amiss' },
  { of: 'ill-fed', points: 4, says: 'food not fit to eat' },
  { of: 'called-off', points: 1, says: 'called off, or again' },
  { of: 'came-to-harm', points: 4, says: 'harm or pain' },
  { of: 'not-told', points: 4, says: 'nobody told or answered' },
  { of: 'laid-bare', points: 3, says: 'privacy or dignity' },
  { of: 'poor-comfort', points: 1, says: 'food, cold, noise, night or parking' },
  { of: 'poor-care', points: 2, says: 'a hard judgement' },
  { of: 'put-right', points: 2, says: 'wants it put right' },
  { of: 'wry', points: 2, says: 'praise meant otherwise' },
  { of: 'frail', points: 1, says: 'somebody frail' },
  { of: 'did-it', points: 1, says: 'who did it' },
  { of: 'praised', points: -4, says: 'praise' },
  { of: 'set-right|not-mishap', points: -3, says: 'it was put right, or is long ago' },
  { of: 'forecast', points: -2, says: 'what may yet be' },
  { of: 'event', points: -3, says: 'an event or a job' },
  { of: 'spoken-of', points: -4, says: 'talk of people in general' },
  { of: 'made-up', points: -3, says: 'fiction or sport' },
];

/** Tellings of care that went wrong, by what they speak of. */
export const complaintSigns = scorecards({
  classes: [
    ...english,
    ...signWords,
    ...complaintSignWords,
    ...complaintFaultWords,
    ...complaintToneWords,
    ...mishapWords,
    ...talkWords,
  ],
  phrases: [
    { as: 'lost-own', match: ['[lost-things] ~4 own-things', 'own-things ~8 [lost-things]'] },
    { as: 'sat-long', match: ['[long-wait] ~4 waited', 'waited ~4 [long-wait]'] },
    ...mishaps,
  ],
  cards: [
    {
      id: 'care-went-wrong',
      because: 'may tell of care that went wrong',
      signs: SIGNS,
      least: 5,
      needs: [
        'care-place|ill-fed|left-alone|not-told|came-to-harm|gone-wrong|laid-bare|own-person|own-things|called-off|waited|long-wait',
        'left-alone|dirty|lost-own|gone-wrong|mishap|ill-fed|called-off|sat-long|not-told|laid-bare|poor-care|came-to-harm|put-right',
      ],
    },
  ],
});
