import { describe, expect, test } from 'vitest';
import { faultsIn, type Loose, problemsOf, spoilt } from './town.ts';

const OPEN = { days: ['mon'], from: '09:00', to: '17:00', holidays: 'scotland' };
const asking = (policy: Loose): void => {
  policy.rules[0].when = { all: [{ detects: ['email'] }, { not: { monitored: true } }] };
};

describe('hours', () => {
  test.each<[string, (policy: Loose) => void, readonly string[]]>([
    ['sound ones', (policy) => (policy.hours = OPEN), []],
    ['until midnight', (policy) => (policy.hours = { ...OPEN, to: '24:00' }), []],
    ['without holidays', (policy) => (policy.hours = { days: ['mon'], from: '09:00', to: '17:00' }), []],
    ['with an aim', (policy) => (policy.hours = { ...OPEN, replyWithinWorkingDays: 0 }), []],
    [
      'an aim before the post',
      (policy) => (policy.hours = { ...OPEN, replyWithinWorkingDays: -1 }),
      ['policy/wrong-value /hours/replyWithinWorkingDays'],
    ],
    ['no zone', (policy) => (policy.timeZone = 'Europe/Lodnon'), ['policy/unknown-time-zone /timeZone']],
    ['an offset', (policy) => (policy.timeZone = '+01:00'), ['policy/unknown-time-zone /timeZone']],
    [
      'no nation',
      (policy) => (policy.hours = { ...OPEN, holidays: 'wales' }),
      ['policy/unknown-nation /hours/holidays'],
    ],
    [
      'over midnight',
      (policy) => (policy.hours = { ...OPEN, from: '17:00', to: '09:00' }),
      ['policy/empty-hours /hours/to'],
    ],
    ['no time at all', (policy) => (policy.hours = { ...OPEN, to: '09:00' }), ['policy/empty-hours /hours/to']],
    ['asked for, and there', (policy) => Object.assign(policy, { hours: OPEN }) && asking(policy), []],
    ['asked for, and not there', asking, ['policy/no-hours /rules/0/when/all/1/not/monitored']],
  ])('%s', (_, spoil, faults) => expect(faultsIn(spoilt(spoil))).toEqual(faults));

  test('all at once, with what is misshapen elsewhere', () => {
    const spoil = (policy: Loose): void => {
      Object.assign(policy, { timeZone: 'Lundon', hours: { ...OPEN, holidays: 'scotlnd' }, title: '' });
    };
    expect(faultsIn(spoilt(spoil))).toEqual([
      'policy/wrong-value /title',
      'policy/unknown-time-zone /timeZone',
      'policy/unknown-nation /hours/holidays',
    ]);
  });
  test('misshapen hours are hours', () => {
    const spoil = (policy: Loose): void => {
      asking(policy);
      policy.hours = { ...OPEN, days: ['someday'] };
    };
    expect(faultsIn(spoilt(spoil))).toEqual(['policy/wrong-value /hours/days/0']);
  });
});

describe('what was meant', () => {
  test.each<[string, (policy: Loose) => void, string, string]>([
    [
      'a zone',
      (policy) => (policy.timeZone = 'Europe/Lodnon'),
      'expected a name of the time zone database, such as Europe/London; got `Europe/Lodnon`; did you mean `Europe/London`?',
      'Europe/London',
    ],
    [
      'a nation',
      (policy) => (policy.hours = { ...OPEN, holidays: 'scottland' }),
      'expected one of england-and-wales, scotland, northern-ireland; got `scottland`; did you mean `scotland`?',
      'scotland',
    ],
  ])('%s', (_, spoil, message, didYouMean) => {
    expect(problemsOf(spoilt(spoil))).toMatchObject([{ message, didYouMean }]);
  });
});
