import { promiseWithoutProtection } from '../../../src/authoring/lint/promise-without-protection.ts';
import { describeCheck, withSentence } from './linted.ts';

const PROMISE = { quote: 'We welcome debate.', kind: 'protects' };

describeCheck(promiseWithoutProtection, [
  {
    reason: 'nothing keeps it',
    policy: (one) => withSentence(one, PROMISE),
    says: ['/clauses/5: what keeps the promise of clause `added`? `We welcome debate.`'],
  },
  {
    reason: 'a protection keeps it',
    policy: (one) => {
      withSentence(one, PROMISE);
      one.protections[0].because.push('added');
    },
    says: [],
  },
]);
