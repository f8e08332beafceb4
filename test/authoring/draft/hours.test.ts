import { describe, expect, test } from 'vitest';
import { draftPolicy } from '../../../src/authoring/draft-policy.ts';

const hoursOf = (page: string) => draftPolicy(page).source.hours;

describe('hours are read from', () => {
  test.each([
    ['Mon-Fri 9am - 5pm', 'We check the page Mon-Fri 9am - 5pm.', 'mon tue wed thu fri 09:00 17:00'],
    [
      'times before days',
      'We check it between 8.30am and 4.30pm, Monday to Friday.',
      'mon tue wed thu fri 08:30 16:30',
    ],
    ['a day’s 24 hours', 'It is monitored (09:00–17:00, Monday–Friday).', 'mon tue wed thu fri 09:00 17:00'],
    ['a half only at the end', 'We are online on weekdays, 9-5pm.', 'mon tue wed thu fri 09:00 17:00'],
    ['an afternoon', 'We are online on weekdays, 1 to 5pm.', 'mon tue wed thu fri 13:00 17:00'],
    ['a whole week', 'We check it from 7am to 10pm, seven days a week.', 'mon tue wed thu fri sat sun 07:00 22:00'],
    [
      'a week that begins elsewhere',
      'We are online Saturday to Monday, 10am to noon and 10am to 4pm.',
      'mon sat sun 10:00 16:00',
    ],
    ['noon', 'We are online on weekdays from 9am to 12pm.', 'mon tue wed thu fri 09:00 12:00'],
  ])('%s', (_, page, hours) => {
    const found = hoursOf(page);
    expect(
      found &&
        [...found.days]
          .sort(byWeek)
          .concat(found.from as never, found.to as never)
          .join(' '),
    ).toBe(hours);
  });
});

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
function byWeek(a: string, b: string): number {
  return WEEK.indexOf(a) - WEEK.indexOf(b);
}

test.each([
  ['days without times', 'We check the page Monday to Friday.'],
  ['times that end before they begin', 'We check the page on weekdays, 5pm to 9am.'],
  ['bare numbers', 'We check the page on weekdays and answer 9 to 5 messages.'],
  ['opening times of something else', 'The café is for everybody, Monday to Friday, 9am to 5pm?'],
])('no hours from %s', (_, page) => expect(hoursOf(page)).toBeUndefined());

test.each([
  ['the same or the next day', 'We aim to reply on the same or next working day.', 1],
  ['days in words', 'We reply within three working days.', 3],
  ['hours', 'We reply within 24 hours.', 1],
])('%s', (_, says, days) => {
  expect(hoursOf(`We check the page Mon-Fri 9am - 5pm. ${says}`)?.replyWithinWorkingDays).toBe(days);
});
