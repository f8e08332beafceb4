import { english } from '../grammar/english.ts';
import { scorecards } from '../grammar/scorecard.ts';
import { contactRequestSignWords } from './contact-request-sign-words.ts';
import { contactRequestWords } from './contact-request-words.ts';
import { signWords } from './sign-words.ts';

const AGAINST = [
  { of: 'praised', points: -3, says: 'praise' },
  { of: 'event', points: -1, says: 'an event or a job' },
  { of: 'spoken-of', points: -3, says: 'talk of people in general' },
  { of: 'made-up', points: -2, says: 'fiction or sport' },
  { of: 'already-reached', points: -3, says: 'somebody was reached' },
  { of: 'asks-when', points: -3, says: 'opening times, prices and the way there' },
];

const SIGNS = [
  { of: 'whom-to', points: 2, says: 'asks whom to turn to or how' },
  { of: 'contact-point', points: 2, says: 'a number, an address or another way in' },
  { of: 'get-to|reach', points: 1, says: 'reaching somebody' },
  { of: 'reach-me|ring-me|ring-ones-own', points: 2, says: 'to be rung or written to' },
  { of: 'wants-it', points: 1, says: 'a wish or a request' },
  { of: 'reach-whom', points: 1, says: 'somebody at the trust' },
  { of: 'out-of-reach', points: 2, says: 'the usual way fails' },
  { of: 'on-what-errand', points: 1, says: 'what it is about' },
  { of: 'told-of', points: -2, says: 'an account of what was' },
  ...AGAINST,
];

/** The cards that count only in a text that asks. */
export const ASKED = ['asks-whom-to-reach'];

/** Wishes to be put through to somebody, or to be rung, by what they speak of. */
export const contactRequestSigns = scorecards({
  classes: [...english, ...signWords, ...contactRequestSignWords, ...contactRequestWords],
  phrases: [{ as: 'ring-ones-own', match: '[ring|reach:base] =me|=us|=him|=her|my|our' }],
  cards: [
    {
      id: 'asks-whom-to-reach',
      because: 'may ask how to reach somebody',
      signs: SIGNS,
      least: 3,
      needs: ['whom-to|reach-me|wish-now|way-in', 'contact-point|get-to|reach|reach-me|ring-ones-own|reach-whom'],
    },
    {
      id: 'wants-to-reach-somebody',
      because: 'may want to reach somebody',
      signs: SIGNS,
      least: 4,
      needs: ['whom-to|wish-now', 'contact-point|reach-me|out-of-reach'],
    },
  ],
});
