import { describe, expect, test } from 'vitest';
import { tallyPeriods } from '../../../src/authoring/simulation/periods.ts';
import { instantOf } from '../../../src/evaluate/instant.ts';

const DAY = 86_400;

function periodsOf(instants: readonly string[], timeZone = 'Europe/London') {
  const tally = tallyPeriods(timeZone);
  for (const at of instants) tally.add(instantOf(at, 'at'), 'review');
  const { unit, periods } = tally.answer();
  return { unit, starts: periods.map(({ start }) => start), counts: periods.map(({ decisions }) => decisions.review) };
}

/** So many days in a row, from a day on. */
function daysFrom(first: string, count: number, step = 1): readonly string[] {
  const start = instantOf(`${first}T12:00:00Z`, 'at');
  return Array.from({ length: count }, (_, at) => new Date((start + at * step * DAY) * 1000).toISOString());
}

describe('the unit is the finest that leaves few enough periods', () => {
  test.each([
    ['two months by day', daysFrom('2026-03-01', 62), 'day', 62, '2026-03-01'],
    ['a year by week, each beginning on a Monday', daysFrom('2026-01-01', 365), 'week', 53, '2025-12-29'],
    ['four years by month', daysFrom('2022-01-01', 1461), 'month', 48, '2022-01'],
    ['twenty years by year', daysFrom('2001-01-01', 7300), 'year', 20, '2001'],
    ['a few days far apart by day', ['1970-01-01T00:00:00Z', '2026-03-02T09:00:00Z'], 'day', 2, '1970-01-01'],
    ['days over all of time by year', daysFrom('0100-01-01', 6000, 600), 'year', 6000, '0100'],
  ])('%s', (_, instants, unit, count, first) => {
    const answer = periodsOf(instants);
    expect([answer.unit, answer.starts.length, answer.starts[0]]).toEqual([unit, count, first]);
    expect(answer.counts.reduce((sum, one) => sum + one, 0)).toBe(instants.length);
  });

  test('whatever the order in which they come', () => {
    const instants = daysFrom('2010-01-01', 2000);
    expect(periodsOf(instants.toReversed())).toEqual(periodsOf(instants));
  });
});

describe('a day begins at midnight where the page is at home', () => {
  test.each([
    ['winter in London', '2026-01-31T23:30:00Z', 'Europe/London', '2026-01-31'],
    ['summer in London', '2026-06-30T23:30:00Z', 'Europe/London', '2026-07-01'],
    ['New York', '2026-01-01T03:00:00Z', 'America/New_York', '2025-12-31'],
  ])('%s', (_, at, zone, day) => expect(periodsOf([at], zone).starts).toEqual([day]));
});

test('no comments make no periods', () => expect(periodsOf([])).toEqual({ unit: 'day', starts: [], counts: [] }));
