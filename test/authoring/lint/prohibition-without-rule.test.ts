import { prohibitionWithoutRule } from '../../../src/authoring/lint/prohibition-without-rule.ts';
import { describeCheck, withSentence } from './linted.ts';

describeCheck(prohibitionWithoutRule, [
  {
    reason: 'nothing looks for it',
    policy: (one) => withSentence(one, { quote: 'No swearing.' }),
    says: ['/clauses/5: who looks for what clause `added` forbids? `No swearing.`'],
  },
  { reason: 'a rule asks a person', policy: (one) => withSentence(one, { quote: 'No swearing.' }, {}), says: [] },
  {
    reason: 'a sentence that forbids nothing needs no rule',
    policy: (one) => withSentence(one, { quote: 'Enjoy.', kind: 'informs' }),
    says: [],
  },
]);
