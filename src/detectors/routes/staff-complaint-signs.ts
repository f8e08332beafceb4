import { english } from '../grammar/english.ts';
import { scorecards } from '../grammar/scorecard.ts';
import { signWords } from './sign-words.ts';
import { staffComplaintSignWords } from './staff-complaint-sign-words.ts';
import { staffComplaintToneWords } from './staff-complaint-tone-words.ts';

const SIGNS = [
  { of: 'one-of-staff', points: 2, says: 'one of the staff' },
  { of: 'she-he', points: 1, says: 'somebody' },
  { of: 'acted', points: 2, says: 'what they did' },
  { of: 'own-side', points: 1, says: 'oneself or somebody close' },
  { of: 'ill-manner', points: 3, says: 'an uncivil manner' },
  { of: 'not-heeded', points: 3, says: 'somebody was not heeded' },
  { of: 'put-down', points: 3, says: 'a belittling word' },
  { of: 'said-to-them', points: 1, says: 'something said' },
  { of: 'rough-hands', points: 2, says: 'rough hands' },
  { of: 'felt-small', points: 2, says: 'what it did to them' },
  { of: 'at-a-low-hour', points: 1, says: 'at a hard hour' },
  { of: 'many-of-them', points: -3, says: 'how others treat staff' },
  { of: 'praised', points: -4, says: 'praise' },
  { of: 'event', points: -3, says: 'an event or a job' },
  { of: 'spoken-of', points: -3, says: 'talk of people in general' },
  { of: 'made-up', points: -3, says: 'fiction or sport' },
];

/** Tellings of one of the staff who was uncivil, rough or deaf to somebody, by what they speak of. */
export const staffComplaintSigns = scorecards({
  classes: [...english, ...signWords, ...staffComplaintSignWords, ...staffComplaintToneWords],
  cards: [
    {
      id: 'one-of-staff-was-unkind',
      because: 'may tell of one of the staff who treated somebody badly',
      signs: SIGNS,
      least: 6,
      needs: ['one-of-staff|she-he', 'ill-manner|not-heeded|put-down|rough-hands|felt-small'],
    },
  ],
});
