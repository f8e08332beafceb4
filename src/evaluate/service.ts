import { isBankHoliday } from '../policy/bank-holidays.ts';
import { dateOf, weekdayOf } from '../policy/calendar.ts';
import { type Clock, clockOf, instantAt } from '../policy/civil-time.ts';
import type { Policy } from '../policy/policy.ts';
import { timestampOf } from './instant.ts';
import type { Service } from './verdict.ts';

/** Tells whether anyone is there at an instant, in seconds since 1970; undefined where that is not known. */
export type ServiceDesk = (seconds: number) => Service | undefined;

type Hours = NonNullable<Policy['hours']>;

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The desk of a policy: its hours, where they are, without the bank holidays there. A policy without hours has none. */
export function serviceDesk({ hours, timeZone }: Pick<Policy, 'hours' | 'timeZone'>): ServiceDesk {
  if (!hours) return () => undefined;
  const clock = clockOf(timeZone);
  const [from, to] = [secondsOf(hours.from), secondsOf(hours.to)];
  return (seconds) => {
    const { day, second } = clock(seconds);
    const inHours = second >= from && second < to;
    const monitored = inHours ? isWorkingDay(day, hours) : false;
    if (monitored === undefined) return undefined;
    const last = lastDay(day, second < to, hours);
    const replyBy = last === undefined ? undefined : replyTime(last, to, clock);
    return Object.freeze(replyBy === undefined ? { monitored } : { monitored, replyBy });
  };
}

/** Undefined for a working day of the week in a year whose bank holidays are not known. */
function isWorkingDay(day: number, { days, holidays }: Hours): boolean | undefined {
  const name = WEEK[weekdayOf(day)];
  if (name === undefined || !days.includes(name)) return false;
  if (holidays === undefined) return true;
  const isHoliday = isBankHoliday(holidays, dateOf(day));
  return isHoliday === undefined ? undefined : !isHoliday;
}

/** The last day on which the body aims to reply; the day itself is day 0, if anyone is still there. */
function lastDay(today: number, isNotOver: boolean, hours: Hours): number | undefined {
  const { replyWithinWorkingDays: most } = hours;
  if (most === undefined) return undefined;
  let left = most;
  for (let day = today; ; day++) {
    const isWorking = isWorkingDay(day, hours);
    if (isWorking === undefined) return undefined;
    if (!isWorking) continue;
    if (day > today) left--;
    if (left < 0 || (left === 0 && (day > today || isNotOver))) return day;
  }
}

function replyTime(day: number, to: number, clock: Clock): string {
  return timestampOf(instantAt({ day, second: to }, clock));
}

function secondsOf(time: string): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;
}
