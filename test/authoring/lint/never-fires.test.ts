import { neverFires } from '../../../src/authoring/lint/never-fires.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const when =
  (condition: object, at = 0) =>
  (one: Loose): void => {
    one.rules[at].when = condition;
  };

describeCheck(neverFires, [
  {
    reason: 'public and private at once',
    policy: when({ all: [{ detects: ['email'] }, { visibility: 'public' }, { visibility: 'private' }] }),
    says: ['/rules/0/when/all: no post is of `visibility` `public` and `private` at once'],
  },
  {
    reason: 'one or the other',
    policy: when({ any: [{ visibility: 'public' }, { visibility: 'private' }] }),
    says: [],
  },
  {
    reason: 'a phrase of signs',
    policy: when({ phrases: ['???', 'what?'] }),
    says: ['/rules/0/when/phrases/0: the phrase `???` has no letter and no digit, so that it is found nowhere'],
  },
  {
    reason: 'breaches of a rule that leaves none',
    policy: (one) => (one.rules[1].when.breaches.of = ['help']),
    says: ['/rules/1/when/breaches/of: nothing is counted, because nobody breaks `help`: it does nothing to a comment'],
  },
  {
    reason: 'breaches of a rule by which a person may find one',
    policy: (one) => {
      one.rules[2].then = { decision: 'review', signpost: 'help' };
      one.rules[1].when.breaches.of = ['help'];
    },
    says: [],
  },
  {
    reason: 'breaches of some rule that does',
    policy: (one) => (one.rules[1].when.breaches.of = ['help', 'contacts']),
    says: [],
  },
  {
    reason: 'a first breach needs none before it',
    policy: (one) =>
      (one.rules[1].when = { all: [{ breaches: { of: ['help'], atLeast: 1 } }, { repeats: { atLeast: 2 } }] }),
    says: [],
  },
]);
