import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInSeconds, instantOf } from '../../src/evaluate/instant.ts';

const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

describe('the same second as the platform’s', () => {
  test.each([
    '1970-01-01T00:00:00Z',
    '1969-12-31T23:59:59Z',
    '2026-03-02T09:30:00Z',
    '2026-03-02T09:30Z',
    '2026-03-02T09:30:00.999Z',
    '2026-03-29T01:30:00+01:00',
    '2026-03-02T00:15:00+05:45',
    '2026-03-01T23:15:00-11:00',
    '2024-02-29T12:00:00Z',
    '2000-02-29T12:00:00Z',
    '1900-02-28T23:59:59Z',
    '1900-03-01T00:00:00Z',
    '2100-03-01T00:00:00Z',
    '1600-02-29T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '0000-03-01T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
  ])('%s', (at) => expect(instantOf(at, 'at')).toBe(seconds(at)));

  test('whatever the instant', () => {
    const instants = fc.tuple(
      fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
      fc.integer({ min: -1439, max: 1439 }),
    );
    const law = ([date, minutes]: [Date, number]): void => {
      const two = (number: number): string => String(Math.abs(number)).padStart(2, '0');
      const zone = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
      const at = date.toISOString().slice(0, 19) + zone;
      expect(instantOf(at, 'at')).toBe(seconds(at));
    };
    fc.assert(fc.property(instants, law), { numRuns: 2000, seed: 20_260_302 });
  });

  test('every day of a leap year and of another', () => {
    for (const year of [2023, 2024]) {
      for (let day = 0; day < 366; day++) {
        const at = new Date(Date.UTC(year, 0, 1 + day)).toISOString();
        expect(instantOf(at, 'at')).toBe(seconds(at));
      }
    }
  });
});

describe('what is no instant is refused by the name of its field', () => {
  test.each([
    ['a day', '2026-03-02', '`2026-03-02`'],
    ['no zone', '2026-03-02T09:30:00', '`2026-03-02T09:30:00`'],
    ['the thirteenth month', '2026-13-01T00:00:00Z', '`2026-13-01T00:00:00Z`'],
    ['no month', '2026-00-01T00:00:00Z', '`2026-00-01T00:00:00Z`'],
    ['the 30th of February', '2024-02-30T00:00:00Z', '`2024-02-30T00:00:00Z`'],
    ['a leap day of a century', '1900-02-29T00:00:00Z', '`1900-02-29T00:00:00Z`'],
    ['the 31st of April', '2026-04-31T00:00:00Z', '`2026-04-31T00:00:00Z`'],
    ['hour 24', '2026-03-02T24:00:00Z', '`2026-03-02T24:00:00Z`'],
    ['minute 60', '2026-03-02T09:60:00Z', '`2026-03-02T09:60:00Z`'],
    ['second 60', '2026-03-02T09:30:60Z', '`2026-03-02T09:30:60Z`'],
    ['a zone a day away', '2026-03-02T09:30:00+24:00', '`2026-03-02T09:30:00+24:00`'],
    ['a zone of 60 minutes', '2026-03-02T09:30:00+00:60', '`2026-03-02T09:30:00+00:60`'],
    ['digits of another script', '２026-03-02T09:30:00Z', '`２026-03-02T09:30:00Z`'],
    ['something before it', ' 2026-03-02T09:30:00Z', '` 2026-03-02T09:30:00Z`'],
    ['a long text, cut', 'x'.repeat(50), `\`${'x'.repeat(40)}\``],
    ['a number', 0, 'number'],
    ['nothing', undefined, 'undefined'],
  ])('%s', (_, at, got) => {
    expect(() => instantOf(at, 'post.at')).toThrow(
      new TypeError(`post.at: expected an instant such as 2026-03-02T09:30:00Z; got ${got}`),
    );
  });
});

test('a day has as many seconds as a day', () => expect(daysInSeconds(2)).toBe(172_800));
