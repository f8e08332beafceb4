import { describe, expect, test } from 'vitest';
import type { EvaluateOptions } from '../../src/evaluate/gather.ts';
import { comesOut, engineWith, judged } from './court.ts';

describe('days before an election, in the time zone of the policy', () => {
  const when = {
    between: [
      { from: '2026-03-30', to: '2026-05-07' },
      { from: '2027-01-01', to: '2027-01-01' },
    ],
  };
  test.each<[string, string | undefined, boolean | readonly string[]]>([
    ['its first moment, in summer time', '2026-03-29T23:00:00Z', true],
    ['a second before it', '2026-03-29T22:59:59Z', false],
    ['its last moment', '2026-05-07T22:59:59Z', true],
    ['a second after it', '2026-05-07T23:00:00Z', false],
    ['written in another zone', '2026-05-08T07:30:00+09:00', true],
    ['another window of one day', '2027-01-01T12:00:00Z', true],
    ['between two windows', '2026-08-01T12:00:00Z', false],
    ['nobody says when', undefined, ['time']],
  ])('%s', (_, at, is) => expect(comesOut(when, 'x', at === undefined ? {} : { at })).toEqual(is));

  test('a clean comment on such a day is judged by the day', () => {
    const { evaluate } = engineWith([{ id: 'r', when, then: 'review' }]);
    const days = ['2026-04-01T12:00:00Z', '2026-08-01T12:00:00Z', '2026-04-02T12:00:00Z'];
    expect(days.map((at) => evaluate({ text: 'thank you' }, { at }).decision)).toEqual(['review', 'allow', 'review']);
  });
  test('a policy somewhere else has its own days', () => {
    const rule = { id: 'r', when, then: 'review' } as const;
    const decisions = ['Europe/London', 'America/New_York'].map(
      (timeZone) => judged([rule], 'x', { at: '2026-03-30T01:00:00Z', timeZone }).decision,
    );
    expect(decisions).toEqual(['review', 'allow']);
  });
});

describe('what the host says that its platform can do', () => {
  const when = { platformCan: 'hide' };
  test.each<[string, EvaluateOptions, boolean | readonly string[]]>([
    ['it can', { platformCan: ['mute', 'hide'] }, true],
    ['it cannot', { platformCan: ['mute'] }, false],
    ['it can do nothing', { platformCan: [] }, false],
    ['nobody says', {}, ['human']],
  ])('%s', (_, options, is) => expect(comesOut(when, 'x', options)).toEqual(is));

  test.each<[string, unknown, string]>([
    ['a word alone', 'hide', 'platformCan: expected a list'],
    ['no words', [1], 'platformCan[0]: expected a string; got number'],
  ])('%s is refused', (_, platformCan, says) => {
    const options = { platformCan } as EvaluateOptions;
    expect(() => engineWith([{ id: 'r' }]).evaluate({ text: 'x' }, options)).toThrow(new TypeError(says));
  });
});
