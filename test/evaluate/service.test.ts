import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { serviceDesk } from '../../src/evaluate/service.ts';
import type { Service } from '../../src/evaluate/verdict.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { engineWith } from './court.ts';

type Hours = NonNullable<Policy['hours']>;
const WEEKDAYS: Hours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  to: '17:00',
  holidays: 'england-and-wales',
};
const at = (time: string, more: Partial<Hours> = {}, timeZone = 'Europe/London'): Service | undefined =>
  serviceDesk({ hours: { ...WEEKDAYS, ...more }, timeZone })(Date.parse(time) / 1000);

describe('whether anyone is there', () => {
  test.each([
    ['the first second, in winter', '2026-01-05T09:00:00Z', true],
    ['a second before it', '2026-01-05T08:59:59Z', false],
    ['the last second', '2026-01-05T16:59:59Z', true],
    ['a second after it', '2026-01-05T17:00:00Z', false],
    ['the first second, in summer', '2026-07-06T08:00:00Z', true],
    ['the same by another clock', '2026-07-06T10:00:00+02:00', true],
    ['the last second, in summer', '2026-07-06T15:59:59Z', true],
    ['nine in Greenwich is ten in London', '2026-07-06T16:30:00Z', false],
    ['the Friday before the clocks go forward', '2026-03-27T16:30:00Z', true],
    ['the Monday after', '2026-03-30T16:30:00Z', false],
    ['the Friday before the clocks go back', '2026-10-23T16:30:00Z', false],
    ['the Monday after that', '2026-10-26T16:30:00Z', true],
    ['a Saturday', '2026-01-10T12:00:00Z', false],
    ['a Sunday', '2026-01-11T12:00:00Z', false],
    ['Easter Monday', '2026-04-06T12:00:00Z', false],
    ['a substitute for Boxing Day', '2026-12-28T12:00:00Z', false],
    ['the day after it', '2026-12-29T12:00:00Z', true],
  ])('%s', (_, time, monitored) => expect(at(time)).toEqual({ monitored }));

  test.each<[string, Partial<Hours>, string, string, boolean]>([
    ['Easter Monday in Scotland', { holidays: 'scotland' }, 'Europe/London', '2026-04-06T12:00:00Z', true],
    ['12 July, kept on the 13th', { holidays: 'northern-ireland' }, 'Europe/London', '2026-07-13T12:00:00Z', false],
    ['where the clocks are others', {}, 'America/New_York', '2026-01-05T14:00:00Z', true],
    ['the day is that of the place', { days: ['tue'] }, 'Pacific/Auckland', '2026-01-05T21:00:00Z', true],
    ['until midnight', { to: '24:00' }, 'Europe/London', '2026-01-05T23:59:59Z', true],
    ['from midnight', { from: '00:00' }, 'Europe/London', '2026-01-05T00:00:00Z', true],
  ])('%s', (_, more, zone, time, monitored) => expect(at(time, more, zone)).toEqual({ monitored }));

  test('a page that names no holidays keeps none', () => {
    const { holidays: _, ...hours } = WEEKDAYS;
    const desk = serviceDesk({ hours, timeZone: 'Europe/London' });
    expect(desk(Date.parse('2035-12-25T12:00:00Z') / 1000)).toEqual({ monitored: true });
  });
});

describe('the time by which to reply', () => {
  const replyBy = (time: string, replyWithinWorkingDays: number): string | undefined =>
    at(time, { replyWithinWorkingDays })?.replyBy;
  test.each([
    ['the next day', '2026-01-05T10:00:00Z', 1, '2026-01-06T17:00:00Z'],
    ['written before anyone is there', '2026-01-05T05:00:00Z', 1, '2026-01-06T17:00:00Z'],
    ['written after everyone left', '2026-01-05T22:00:00Z', 1, '2026-01-06T17:00:00Z'],
    ['over a weekend', '2026-01-09T10:00:00Z', 1, '2026-01-12T17:00:00Z'],
    ['written at the weekend', '2026-01-10T10:00:00Z', 1, '2026-01-12T17:00:00Z'],
    ['over Easter', '2026-04-02T10:00:00+01:00', 1, '2026-04-07T16:00:00Z'],
    ['over Christmas', '2026-12-24T18:00:00Z', 1, '2026-12-29T17:00:00Z'],
    ['in summer', '2026-07-06T10:00:00Z', 1, '2026-07-07T16:00:00Z'],
    ['over the change to summer', '2026-03-27T12:00:00Z', 1, '2026-03-30T16:00:00Z'],
    ['over the change to winter', '2026-10-23T12:00:00Z', 1, '2026-10-26T17:00:00Z'],
    ['late in the evening, by the clocks of the place', '2026-07-06T23:30:00Z', 1, '2026-07-08T16:00:00Z'],
    ['the same day', '2026-01-05T10:00:00Z', 0, '2026-01-05T17:00:00Z'],
    ['the same day is over', '2026-01-05T17:00:00Z', 0, '2026-01-06T17:00:00Z'],
    ['the same day is none', '2026-01-10T12:00:00Z', 0, '2026-01-12T17:00:00Z'],
    ['within three days', '2026-01-08T12:00:00Z', 3, '2026-01-13T17:00:00Z'],
    ['within two, written at the weekend', '2026-01-10T12:00:00Z', 2, '2026-01-13T17:00:00Z'],
  ])('%s', (_, time, days, by) => expect(replyBy(time, days)).toBe(by));

  test('none where the page names no aim', () => expect(at('2026-01-05T10:00:00Z')).toEqual({ monitored: true }));
});

describe('a year whose holidays are not known', () => {
  test.each<[string, string, Service | undefined]>([
    ['in the hours, nothing is said', '2031-03-04T12:00:00Z', undefined],
    ['at night, nobody is there in any year', '2031-03-04T22:00:00Z', { monitored: false }],
    ['nor at a weekend', '2031-03-08T12:00:00Z', { monitored: false }],
    ['before the table', '2019-03-05T12:00:00Z', undefined],
    ['the last day that is known', '2028-12-29T12:00:00Z', { monitored: true }],
    ['the first day that is', '2022-01-04T12:00:00Z', { monitored: true, replyBy: '2022-01-05T17:00:00Z' }],
  ])('%s', (_, time, says) => expect(at(time, { replyWithinWorkingDays: 1 })).toEqual(says));
});

describe('in a verdict', () => {
  test('the built-in pages', () => {
    const one = createEngine(westHerts).evaluate({ text: 'thank you' }, { at: '2026-07-11T22:40:00Z' });
    const other = createEngine(cntw).evaluate({ text: 'thank you' }, { at: '2026-05-22T12:00:00Z' });
    expect(one.service).toEqual({ monitored: false });
    expect(other.service).toEqual({ monitored: true, replyBy: '2026-05-26T16:00:00Z' });
  });
  test('only where the host says when', () => {
    expect(createEngine(westHerts).evaluate({ text: 'thank you' })).not.toHaveProperty('service');
  });
  test('only where the page has hours', () => {
    const verdict = engineWith([]).evaluate({ text: 'thank you' }, { at: '2026-01-05T10:00:00Z' });
    expect(verdict).not.toHaveProperty('service');
  });
  test.each(['yesterday', '2026-01-05', '2026-02-30T10:00:00Z', 5])('no instant: %j', (time) => {
    const engine = engineWith([]);
    expect(() => engine.evaluate({ text: 'thank you' }, { at: time as string })).toThrow(TypeError);
  });
  test('frozen, and the rest of a clean verdict is shared', () => {
    const engine = engineWith([{ id: 'r', when: { repeats: { atLeast: 1 } } }], { hours: WEEKDAYS });
    const [clean, stamped] = [
      engine.evaluate({ text: 'thank you' }),
      engine.evaluate({ text: 'well done' }, { at: '2026-01-05T10:00:00Z' }),
    ];
    expect(engine.evaluate({ text: 'thank you' })).toBe(clean);
    expect(stamped.undecided).toBe(clean.undecided);
    expect(Object.isFrozen(stamped) && Object.isFrozen(stamped.service)).toBe(true);
    expect(JSON.parse(JSON.stringify(stamped))).toEqual(stamped);
  });
});
