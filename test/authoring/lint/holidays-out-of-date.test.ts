import { holidaysOutOfDate } from '../../../src/authoring/lint/holidays-out-of-date.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const hours =
  (holidays?: string) =>
  (one: Loose): void => {
    one.hours = { days: ['mon'], from: '09:00', to: '17:00', ...(holidays === undefined ? {} : { holidays }) };
  };
const at = (instant: string) => ({ options: { at: instant } });

describeCheck(holidaysOutOfDate, [
  {
    reason: 'years after the last that is known',
    policy: hours('scotland'),
    ...at('2090-05-01T09:00:00Z'),
    says: ['/hours/holidays: the bank holidays of `scotland` are not known for 2090'],
  },
  {
    reason: 'the last year that is known is nearly over',
    policy: hours('scotland'),
    ...at('2028-10-15T09:00:00Z'),
    says: ['/hours/holidays: the bank holidays of `scotland` are not known for 2029'],
  },
  { reason: 'there is time yet', policy: hours('scotland'), ...at('2026-10-15T09:00:00Z'), says: [] },
  { reason: 'nobody said when', policy: hours('scotland'), says: [] },
  { reason: 'a policy that keeps no holidays', policy: hours(), ...at('2090-05-01T09:00:00Z'), says: [] },
]);
