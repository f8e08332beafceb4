import { expect, test } from 'vitest';
import { dateOf, dayNumber, weekdayOf } from '../../src/policy/calendar.ts';

test.each([
  ['the first day', '1970-01-01', 0, 3],
  ['the day before it', '1969-12-31', -1, 2],
  ['a leap day', '2024-02-29', 19_782, 3],
  ['the day after February in a year that is none', '2026-03-01', 20_513, 6],
  ['a leap day at the end of a century', '2000-02-29', 11_016, 1],
  ['the end of a year', '2027-12-31', 21_183, 4],
])('%s: %s', (_, date, day, weekday) => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  expect(dayNumber(year, month, dayOfMonth)).toBe(day);
  expect(dateOf(day)).toBe(date);
  expect(weekdayOf(day)).toBe(weekday);
});

test('every day of eight centuries is the one that the platform says', () => {
  for (let day = -146_097; day <= 146_097; day++) {
    const date = new Date(day * 86_400_000);
    const said = date.toISOString().slice(0, 10);
    if (dateOf(day) !== said || weekdayOf(day) !== (date.getUTCDay() + 6) % 7) throw new Error(`${day} is ${said}`);
  }
});
