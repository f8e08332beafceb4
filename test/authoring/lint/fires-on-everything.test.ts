import { firesOnEverything } from '../../../src/authoring/lint/fires-on-everything.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const when =
  (condition: object) =>
  (one: Loose): void => {
    one.rules[0].when = condition;
  };
const SAYS = ['/rules/0/when: rule `contacts` fires on each of 12 comments that break no rule'];

describeCheck(firesOnEverything, [
  { reason: 'where it was posted', policy: when({ visibility: 'public' }), says: SAYS },
  { reason: 'what was not said', policy: when({ not: { detects: ['crisis'] } }), says: SAYS },
  {
    reason: 'this, or anything else',
    policy: when({ any: [{ detects: ['email'] }, { author: 'public' }] }),
    says: SAYS,
  },
  {
    reason: 'this, where anyone may post it',
    policy: when({ all: [{ detects: ['email'] }, { author: 'public' }] }),
    says: [],
  },
  { reason: 'what is in English, where a page is in Welsh', policy: when({ languageOtherThan: ['cy'] }), says: [] },
  {
    reason: 'what nobody knows yet',
    policy: (one) => {
      one.hours = { days: ['mon'], from: '09:00', to: '17:00' };
      when({ monitored: false })(one);
    },
    says: [],
  },
]);
