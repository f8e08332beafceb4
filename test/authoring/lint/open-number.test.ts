import { openNumber } from '../../../src/authoring/lint/open-number.ts';
import { describeCheck, withSentence } from './linted.ts';

const SEVERAL = { quote: 'Do not post several links.' };
const RULE = { when: { detects: ['link'] } };
const SAYS = ['/clauses/5/quote: clause `added` says `several`; how many is that?'];

describeCheck(openNumber, [
  { reason: 'no rule, and nothing noted', policy: (one) => withSentence(one, SEVERAL), says: SAYS },
  { reason: 'a rule that does not say', policy: (one) => withSentence(one, SEVERAL, RULE), says: SAYS },
  {
    reason: 'a rule that says how it is read',
    policy: (one) => withSentence(one, SEVERAL, { ...RULE, interpretation: 'We take three.' }),
    says: [],
  },
  {
    reason: 'noted as open, with no rule to act on it',
    policy: (one) => withSentence(one, { ...SEVERAL, leavesOpen: 'how many are several' }),
    says: [],
  },
  {
    reason: 'a time that is not given',
    policy: (one) => withSentence(one, { quote: 'We will answer within a reasonable time.', kind: 'promises' }),
    says: ['/clauses/5/quote: clause `added` says `a reasonable time`; how soon or how long is that?'],
  },
  {
    reason: 'a time that is given',
    policy: (one) => withSentence(one, { quote: 'We will answer within 5 working days.', kind: 'promises' }),
    says: [],
  },
  {
    reason: 'what only informs asks for nothing',
    policy: (one) => withSentence(one, { quote: 'Many people read this page.', kind: 'informs' }),
    says: [],
  },
]);
