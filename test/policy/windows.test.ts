import { describe, expect, test } from 'vitest';
import { isWithin, windowsIn } from '../../src/policy/windows.ts';
import { type Loose, problemsOf, spoilt, town } from './town.ts';

const WINDOW = { from: '2026-03-30', to: '2026-05-07' };
const between = (...windows: readonly Loose[]): Loose =>
  spoilt((policy) => {
    policy.rules[0].when = { all: [{ detects: ['email'] }, { between: windows }] };
    policy.rules[0].interpretation = 'The dates of the elections of 2026.';
  });

describe('a day of a window', () => {
  test.each<[string, string, boolean]>([
    ['the first', '2026-03-30', true],
    ['the last', '2026-05-07', true],
    ['the day before', '2026-03-29', false],
    ['the day after', '2026-05-08', false],
    ['the same day of another year', '2027-04-10', false],
  ])('%s', (_, day, is) => expect(isWithin(day, WINDOW)).toBe(is));
});

describe('windows that are no windows', () => {
  test.each<[string, Loose, readonly string[]]>([
    ['one day', [{ from: '2026-05-07', to: '2026-05-07' }], []],
    [
      'the last day before the first',
      [WINDOW, { from: '2026-05-07', to: '2026-03-30' }],
      ['/rules/0/when/all/1/between/1/to: expected a day no earlier than 2026-05-07; got `2026-03-30`'],
    ],
    [
      'a day that there is not',
      [{ from: '2026-02-29', to: '2026-03-30' }],
      ['/rules/0/when/all/1/between/0/from: expected a date such as 2026-05-07; got `2026-02-29`'],
    ],
    [
      'a day written as people do',
      [{ from: '30/03/2026', to: '2026-05-07' }],
      ['/rules/0/when/all/1/between/0/from: expected a date such as 2026-05-07; got `30/03/2026`'],
    ],
    ['no windows', [], ['/rules/0/when/all/1/between: expected at least one entry; got `[]`']],
    ['no end', [{ from: '2026-05-07' }], ['/rules/0/when/all/1/between/0/to: expected a string; got `nothing`']],
  ])('%s', (_, windows, says) => {
    expect(problemsOf(between(...windows)).map(({ at, message }) => `${at}: ${message}`)).toEqual(says);
  });
});

test('every window of a policy, with its place', () => {
  expect(windowsIn(town())).toEqual([]);
  expect(windowsIn(between(WINDOW, WINDOW))).toEqual([
    { rule: 'contacts', at: '/rules/0/when/all/1/between/0', ...WINDOW },
    { rule: 'contacts', at: '/rules/0/when/all/1/between/1', ...WINDOW },
  ]);
});
