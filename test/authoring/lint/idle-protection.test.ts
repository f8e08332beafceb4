import { idleProtection } from '../../../src/authoring/lint/idle-protection.ts';
import { describeCheck } from './linted.ts';

describeCheck(idleProtection, [
  {
    reason: 'no rule asks for the signal',
    policy: () => undefined,
    says: [
      '/protections/0/grounds: protection `criticism` holds nothing back, because no rule acts on the signal `negative`; is one missing?',
    ],
  },
  {
    reason: 'a rule acts on the kind it names',
    policy: (one) => (one.protections[0].grounds = { kinds: ['email'] }),
    says: [],
  },
  {
    reason: 'a rule that only asks a person is nothing to hold back',
    policy: (one) => {
      one.protections[0].grounds = { kinds: ['email'] };
      one.rules[0].then = 'review';
    },
    says: [
      '/protections/0/grounds: protection `criticism` holds nothing back, because no rule acts on `email`; is one missing?',
    ],
  },
  {
    reason: 'a rule acts on the signal',
    policy: (one) => (one.rules[0].when = { any: [{ detects: ['email'] }, { signal: 'negative', atLeast: 0.9 }] }),
    says: [],
  },
]);
