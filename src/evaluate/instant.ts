import { dateOf, dayNumber } from '../policy/calendar.ts';

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/u;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY = 86_400;

/** Seconds since 1970 of an ISO 8601 instant with a zone, such as `2026-03-02T09:30:00Z`; throws `TypeError` else. */
export function instantOf(at: unknown, field: string): number {
  const parts = typeof at === 'string' ? INSTANT.exec(at) : null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (parts ?? [])
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const sound =
    parts &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    Number(parts[8] ?? 0) < 24 &&
    Number(parts[9] ?? 0) < 60;
  if (!sound) {
    const got = typeof at === 'string' ? `\`${at.slice(0, 40)}\`` : typeof at;
    throw new TypeError(`${field}: expected an instant such as 2026-03-02T09:30:00Z; got ${got}`);
  }
  const offset = Number(parts[8] ?? 0) * 3600 + Number(parts[9] ?? 0) * 60;
  const local = dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
  return parts[7] === '-' ? local + offset : local - offset;
}

/** Whether something is an instant that `instantOf` reads. */
export function isInstant(at: unknown): at is string {
  try {
    instantOf(at, 'at');
    return true;
  } catch {
    return false;
  }
}

/** Seconds since 1970 as an ISO 8601 instant: `2026-03-02T17:00:00Z`. */
export function timestampOf(seconds: number): string {
  const second = ((seconds % DAY) + DAY) % DAY;
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${dateOf((seconds - second) / DAY)}T${time.map((part) => String(part).padStart(2, '0')).join(':')}Z`;
}

/** Whole days of a number of days, in seconds. */
export function daysInSeconds(days: number): number {
  return days * DAY;
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}
