import { describe, expect, test } from 'vitest';
import { dateOf } from '../../src/policy/calendar.ts';
import { clockOf, instantAt, isTimeZone, timeZones } from '../../src/policy/civil-time.ts';

const shown = (at: string, zone: string): string => {
  const { day, second } = clockOf(zone)(Date.parse(at) / 1000);
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${dateOf(day)} ${time.map((part) => String(part).padStart(2, '0')).join(':')}`;
};

describe('what the clocks show', () => {
  test.each([
    ['in winter', '2026-01-05T09:00:00Z', 'Europe/London', '2026-01-05 09:00:00'],
    ['in summer', '2026-07-06T08:00:00Z', 'Europe/London', '2026-07-06 09:00:00'],
    ['the last second of winter', '2026-03-29T00:59:59Z', 'Europe/London', '2026-03-29 00:59:59'],
    ['the first of summer', '2026-03-29T01:00:00Z', 'Europe/London', '2026-03-29 02:00:00'],
    ['the hour that comes twice, once', '2026-10-25T00:30:00Z', 'Europe/London', '2026-10-25 01:30:00'],
    ['the hour that comes twice, again', '2026-10-25T01:30:00Z', 'Europe/London', '2026-10-25 01:30:00'],
    ['midnight is the start of a day', '2026-07-06T23:00:00Z', 'Europe/London', '2026-07-07 00:00:00'],
    ['on another day', '2026-12-31T12:00:00Z', 'Pacific/Kiritimati', '2027-01-01 02:00:00'],
    ['half an hour apart', '2026-01-05T09:00:00Z', 'Asia/Kolkata', '2026-01-05 14:30:00'],
    ['long ago', '0999-06-01T12:00:00Z', 'UTC', '0999-06-01 12:00:00'],
  ])('%s', (_, at, zone, says) => expect(shown(at, zone)).toBe(says));
});

test('an instant comes back from what the clocks show', () => {
  const clock = clockOf('Europe/London');
  for (let day = 0; day < 366; day++) {
    const instant = Date.parse('2026-01-01T17:00:00Z') / 1000 + day * 86_400;
    expect(instantAt(clock(instant), clock)).toBe(instant);
  }
});

describe('the names of zones', () => {
  test.each(['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'])('%s is one', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  test.each(['', 'London', 'GMT+1:00', '+01:00', 'Europe/Londn', 'Europe/London\n', '🕰'])('%j is none', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
  test('each that is named is one', () => {
    expect(timeZones()).toContain('Europe/London');
    expect(timeZones().filter((name) => !isTimeZone(name))).toEqual([]);
  });
});
