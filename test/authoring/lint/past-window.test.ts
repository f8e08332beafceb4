import { pastWindow } from '../../../src/authoring/lint/past-window.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const election = (one: Loose): void => {
  const windows = [
    { from: '2026-03-30', to: '2026-05-07' },
    { from: '2025-03-20', to: '2025-05-01' },
  ];
  one.rules[0].when = { all: [{ detects: ['email'] }, { between: windows }] };
  one.rules[0].interpretation = 'We take the days as the council gave them.';
};
const on = (day: string) => ({ policy: election, options: { at: `${day}T12:00:00Z` } });
const SAYS = ['/rules/0/when/all/1/between/0: rule `contacts` holds no more: its last time, to 2026-05-07, is over'];

describeCheck(pastWindow, [
  { reason: 'both are over', ...on('2026-05-08'), says: SAYS },
  { reason: 'the last day of the last', ...on('2026-05-07'), says: [] },
  { reason: 'one is to come', ...on('2025-12-01'), says: [] },
  { reason: 'nobody said when', policy: election, says: [] },
]);
