import { actsOnOpenNumber } from '../../../src/authoring/lint/acts-on-open-number.ts';
import { describeCheck, withSentence } from './linted.ts';

const REPEATEDLY = { quote: 'Anyone who swears repeatedly will be hidden.', kind: 'authorises', actions: ['hide'] };
const THREE_TIMES = { ...REPEATEDLY, quote: 'Anyone who swears repeatedly (three times a week) will be hidden.' };
const SAYS = ['/rules/3: rule `added` acts the first time, but clause `added` says `repeatedly`'];

describeCheck(actsOnOpenNumber, [
  { reason: 'hidden the first time', policy: (one) => withSentence(one, REPEATEDLY, { then: 'hide' }), says: SAYS },
  {
    reason: 'an interpretation says why',
    policy: (one) => withSentence(one, REPEATEDLY, { then: 'hide', interpretation: 'We take once to be enough.' }),
    says: [],
  },
  { reason: 'a person decides', policy: (one) => withSentence(one, REPEATEDLY, { then: 'review' }), says: [] },
  { reason: 'the page gives the number', policy: (one) => withSentence(one, THREE_TIMES, { then: 'hide' }), says: [] },
  {
    reason: 'another language is not read',
    policy: (one) => {
      withSentence(one, REPEATEDLY, { then: 'hide' });
      one.locale = 'cy-GB';
    },
    says: [],
  },
]);
