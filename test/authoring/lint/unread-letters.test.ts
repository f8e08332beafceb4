import { unreadLetters } from '../../../src/authoring/lint/unread-letters.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const pattern =
  (words: string) =>
  (one: Loose): void => {
    one.rules[0].when = { pattern: words };
  };

describeCheck(unreadLetters, [
  {
    reason: 'an accent',
    policy: pattern('caf[é]'),
    says: ['/rules/0/when/pattern: the pattern asks for `é`, which is read as `e`'],
  },
  {
    reason: 'a curly quote',
    policy: pattern('don’t'),
    says: ["/rules/0/when/pattern: the pattern asks for `’`, which is read as `'`"],
  },
  { reason: 'plain letters', policy: pattern("(cafe|don't)\\b"), says: [] },
  { reason: 'letters that are nothing else', policy: pattern('漢字'), says: [] },
]);
