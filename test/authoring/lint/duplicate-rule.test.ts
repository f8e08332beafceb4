import { duplicateRule } from '../../../src/authoring/lint/duplicate-rule.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const added =
  (rule: object) =>
  (one: Loose): void => {
    one.rules.push({ id: 'added', because: ['no-contacts', 'removed'], then: 'remove', ...rule });
  };
const SAYS = ['/rules/3: rule `added` adds nothing to rule `contacts`, which covers it'];
const EMAIL = { detects: ['email'] };
const PUBLIC = { all: [EMAIL, { visibility: 'public' }] };

describeCheck(duplicateRule, [
  { reason: 'a narrower condition, the same outcome', policy: added({ when: PUBLIC }), says: SAYS },
  { reason: 'the same condition, a weaker outcome', policy: added({ when: EMAIL, then: 'review' }), says: SAYS },
  {
    reason: 'surer, and so rarer',
    policy: added({ when: { ...EMAIL, atLeast: 'probable' } }),
    says: SAYS,
  },
  { reason: 'another kind', policy: added({ when: { detects: ['phone'] } }), says: [] },
  {
    reason: 'a wider one makes the first one needless',
    policy: added({ when: { detects: ['email', 'phone'] } }),
    says: ['/rules/0: rule `contacts` adds nothing to rule `added`, which covers it'],
  },
  { reason: 'it acts on less than certainty', policy: added({ when: PUBLIC, act: 'probable', why: 'x' }), says: [] },
  {
    reason: 'it quotes another sentence',
    policy: added({ when: PUBLIC, because: ['no-contacts', 'removed', 'help'] }),
    says: [],
  },
  {
    reason: 'it sends people on as well',
    policy: added({ when: PUBLIC, then: { decision: 'remove', signpost: 'help' } }),
    says: [],
  },
  {
    reason: 'of two that are the same in other words, the later one',
    policy: added({ when: { any: [PUBLIC, EMAIL] } }),
    says: SAYS,
  },
  {
    reason: 'a protection may hold one back and not the other',
    policy: (one) => {
      one.protections[0].grounds = { kinds: ['email'] };
      added({ when: PUBLIC })(one);
    },
    says: [],
  },
]);
