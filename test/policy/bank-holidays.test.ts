import { describe, expect, test } from 'vitest';
import { isBankHoliday, NATIONS, type Nation } from '../../src/policy/bank-holidays.ts';

const DAY = 86_400_000;
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number): number => new Date(time).getUTCDay();
const on = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

/** The first Monday on or after a day. */
const monday = (time: number): number => time + ((8 - weekday(time)) % 7) * DAY;

/** Easter Sunday in the Gregorian calendar, by Meeus, Jones and Butcher. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return on(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** What falls on a weekend, or on another holiday, is kept on the next day that is neither. */
function withSubstitutes(days: readonly number[]): readonly number[] {
  const kept = days.filter((day) => weekday(day) % 6 !== 0);
  for (const lost of days.filter((day) => weekday(day) % 6 === 0)) {
    let next = lost;
    while (weekday(next) % 6 === 0 || kept.includes(next)) next += DAY;
    kept.push(next);
  }
  return kept;
}

/** The holidays of the Banking and Financial Dealings Act 1971, and the orders since. */
function ruled(nation: Nation, year: number): readonly number[] {
  const isScotland = nation === 'scotland';
  const fixed = [
    on(year, 1, 1),
    ...(isScotland ? [on(year, 1, 2), on(year, 11, 30)] : []),
    ...(nation === 'northern-ireland' ? [on(year, 3, 17), on(year, 7, 12)] : []),
    ...[on(year, 12, 25), on(year, 12, 26)],
  ];
  const spring = year === 2022 ? on(2022, 6, 2) : monday(on(year, 5, 25));
  const moving = [
    easter(year) - 2 * DAY,
    ...(isScotland ? [] : [easter(year) + DAY]),
    ...[monday(on(year, 5, 1)), spring],
    isScotland ? monday(on(year, 8, 1)) : monday(on(year, 8, 25)),
  ];
  return [...withSubstitutes(fixed), ...moving];
}

/** Days that were proclaimed for once. */
const ONCE: readonly (readonly [string, readonly Nation[]])[] = [
  ['2022-06-03', NATIONS],
  ['2022-09-19', NATIONS],
  ['2023-05-08', NATIONS],
  ['2026-06-15', ['scotland']],
];

describe.each(NATIONS)('%s', (nation) => {
  test.each([2022, 2023, 2024, 2025, 2026, 2027, 2028])(
    '%i: by the law, with substitutes and what was proclaimed',
    (year) => {
      const days = Array.from({ length: 366 }, (_, at) => dateOf(on(year, 1, 1) + at * DAY));
      const listed = days.filter((date) => date.startsWith(`${year}`) && isBankHoliday(nation, date));
      const once = ONCE.filter(([date, where]) => date.startsWith(`${year}`) && where.includes(nation));
      const expected = [...ruled(nation, year).map(dateOf), ...once.map(([date]) => date)].sort();
      expect(listed).toEqual(expected);
    },
  );
});

describe('as published', () => {
  test.each<[string, Nation, string, boolean]>([
    ['Christmas Day 2027 is kept on the Monday', 'england-and-wales', '2027-12-27', true],
    ['Boxing Day 2027 is kept on the Tuesday', 'england-and-wales', '2027-12-28', true],
    ['Christmas Day 2027 is a Saturday', 'england-and-wales', '2027-12-25', false],
    ['Boxing Day 2026 is kept on the Monday', 'scotland', '2026-12-28', true],
    ['Easter Monday 2026', 'england-and-wales', '2026-04-06', true],
    ['Easter Monday is none in Scotland', 'scotland', '2026-04-06', false],
    ['2 January 2027 is kept on the Monday', 'scotland', '2027-01-04', true],
    ['2 January is one in Scotland only', 'northern-ireland', '2026-01-02', false],
    ['the last Monday of August is none in Scotland', 'scotland', '2026-08-31', false],
    ['St Andrew’s Day 2024 is kept on the Monday', 'scotland', '2024-12-02', true],
    ['St Patrick’s Day 2024 is kept on the Monday', 'northern-ireland', '2024-03-18', true],
    ['the Battle of the Boyne 2026 is kept on the Monday', 'northern-ireland', '2026-07-13', true],
    ['the World Cup, in Scotland', 'scotland', '2026-06-15', true],
    ['the World Cup, elsewhere', 'england-and-wales', '2026-06-15', false],
  ])('%s', (_, nation, date, is) => expect(isBankHoliday(nation, date)).toBe(is));
});

describe('nothing is guessed', () => {
  test.each([
    ['before the table', 'scotland', '2021-12-27'],
    ['after it', 'scotland', '2029-01-01'],
    ['a nation that is not in it', 'wales', '2026-12-25'],
    ['a name that every object has', 'constructor', '2026-12-25'],
  ])('%s', (_, nation, date) => expect(isBankHoliday(nation, date)).toBeUndefined());
});
