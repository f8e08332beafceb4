import { english } from '../grammar/english.ts';
import { scorecards } from '../grammar/scorecard.ts';
import { individualCareAskWords } from './individual-care-ask-words.ts';
import { individualCareSignWords } from './individual-care-sign-words.ts';
import { individualCareWords } from './individual-care-words.ts';
import { signWords } from './sign-words.ts';

const SIGNS = [
  { of: 'awaited-care|care-thing', points: 2, says: 'an appointment, a result or other care' },
  { of: 'own-side', points: 1, says: 'oneself or somebody close' },
  { of: 'not-yet', points: 3, says: 'it has not come, or was promised' },
  { of: 'waits', points: 1, says: 'waiting' },
  { of: 'nay', points: 1, says: 'what was not' },
  { of: 'comes', points: 1, says: 'coming and hearing' },
  { of: 'asks-after', points: 2, says: 'asks after it' },
  { of: 'time-gone', points: 1, says: 'a day or how long ago' },
  { of: 'care-giver', points: 1, says: 'who gives care' },
  { of: 'was-done', points: 1, says: 'what was done before' },
  { of: 'of-medicine', points: -2, says: 'a question about a body or a medicine' },
  { of: 'how-to-book', points: -4, says: 'how anybody gets or uses a service' },
  { of: 'off-the-matter', points: -3, says: 'how care went, or care of everybody' },
  { of: 'praised', points: -4, says: 'praise' },
  { of: 'event', points: -3, says: 'an event or a job' },
  { of: 'spoken-of', points: -4, says: 'talk of people in general' },
  { of: 'made-up', points: -2, says: 'fiction or sport' },
];

/** The cards that count only in a text that asks. */
export const ASKED = ['asks-after-own-care'];

/** Waiting for care of one's own or a relative's, and questions about it, by what they speak of. */
export const individualCareSigns = scorecards({
  classes: [...english, ...signWords, ...individualCareSignWords, ...individualCareAskWords, ...individualCareWords],
  phrases: [
    {
      as: 'not-yet',
      match: [
        'not|=nowt|=naebody ~4 [=yet]',
        'have not ~1 [=got|=had|=heard|=received|=seen|=come|=arrived|=started|=rung|=rang|=phoned|=appeared|=sent]',
        'not|=naebody can ~1 [=tell|=say|=find]',
        '=been|=lost|=still|not ~3 =in =the [=post]',
        '[=told|=said|=promised|=quoted] ~2 =weeks|=months|=days|=fortnight',
      ],
    },
    { as: 'waits', match: '=been|=lost|=still|not ~3 =in =the [=post]' },
  ],
  cards: [
    {
      id: 'asks-after-own-care',
      because: 'may ask after care of their own',
      signs: SIGNS,
      least: 3,
      needs: ['awaited-care|care-thing|care-giver', 'own-side|was-done', 'asks-after|not-yet'],
    },
    {
      id: 'awaits-own-care',
      because: 'may be waiting for care of their own',
      signs: SIGNS,
      least: 6,
      needs: ['awaited-care|care-thing|care-giver', 'own-side|was-done', 'not-yet'],
    },
  ],
});
