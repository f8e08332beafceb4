import { dayNumber } from './calendar.ts';

/** What the clocks of a place show: days since 1970-01-01 there, and seconds since its midnight. */
export interface CivilTime {
  readonly day: number;
  readonly second: number;
}

/** Tells the local time of an instant, given in seconds since 1970. */
export type Clock = (seconds: number) => CivilTime;

const DAY = 86_400;
/** Days whose offset is kept: two years of posts in any order. */
const MOST_DAYS = 800;

/** True for a name of the time zone database, such as `Europe/London`. Offsets are no zones: they have no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z]/iu.test(name)) return false;
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The names that the time zone database gives first, for a guess at a misspelt one. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}

/**
 * A clock for a zone, with its summer times. The formatter is made when first asked, once, because that takes longer
 * than judging a comment; locale, calendar and digits are named, so that no machine's own matter. What a day adds to
 * universal time is kept, for days on which clocks do not change.
 */
export function clockOf(timeZone: string): Clock {
  let formatter: Intl.DateTimeFormat | undefined;
  const offsets = new Map<number, number | undefined>();
  const offsetAt = (seconds: number): number => {
    formatter ??= formatterOf(timeZone);
    return shownBy(formatter, seconds) - seconds;
  };
  const offsetOn = (day: number): number | undefined => {
    if (offsets.has(day)) return offsets.get(day);
    if (offsets.size >= MOST_DAYS) offsets.clear();
    const [first, last] = [offsetAt(day * DAY), offsetAt((day + 1) * DAY - 1)];
    const offset = first === last ? first : undefined;
    offsets.set(day, offset);
    return offset;
  };
  return (seconds) => {
    const local = seconds + (offsetOn(Math.floor(seconds / DAY)) ?? offsetAt(seconds));
    const day = Math.floor(local / DAY);
    return { day, second: local - day * DAY };
  };
}

/** What the clocks show at an instant, as seconds since they showed the start of 1970. */
function shownBy(formatter: Intl.DateTimeFormat, seconds: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(seconds * 1000)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return dayNumber(year, month, day) * DAY + hour * 3600 + minute * 60 + second;
}

/** The instant at which a clock shows this; where clocks go back the earlier or later one, where they skip it near by. */
export function instantAt({ day, second }: CivilTime, clock: Clock): number {
  const wanted = day * DAY + second;
  const offsetAt = (instant: number): number => {
    const shown = clock(instant);
    return shown.day * DAY + shown.second - instant;
  };
  return wanted - offsetAt(wanted - offsetAt(wanted));
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    ...numbers,
    second: 'numeric',
    hourCycle: 'h23',
    timeZone,
  });
}
