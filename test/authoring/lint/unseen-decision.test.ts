import { unseenDecision } from '../../../src/authoring/lint/unseen-decision.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const added =
  (rule: object) =>
  (one: Loose): void => {
    one.text += '\nComments with an address in them are hidden.';
    one.clauses.push({
      id: 'hidden',
      kind: 'authorises',
      quote: 'Comments with an address in them are hidden.',
      actions: ['hide'],
    });
    one.rules.push({ id: 'hidden', when: { detects: ['email'] }, because: ['hidden'], then: 'hide', ...rule });
  };

describeCheck(unseenDecision, [
  {
    reason: 'two sentences ask for two things',
    policy: added({}),
    says: [
      '/rules/3/then: rule `hidden` would hide, but rule `contacts` fires whenever it does and would remove; which is meant?',
    ],
  },
  {
    reason: 'sometimes it is the only one to fire',
    policy: added({ when: { detects: ['email', 'postcode'] } }),
    says: [],
  },
  {
    reason: 'it does something else as well',
    policy: added({ then: { decision: 'hide', signpost: 'help' } }),
    says: [],
  },
  {
    reason: 'neither is stronger',
    policy: (one) => {
      added({ when: { detects: ['email'], atLeast: 'probable' }, then: 'review' })(one);
      one.rules[0].then = 'review';
    },
    says: [],
  },
]);
