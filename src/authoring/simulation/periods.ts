import { dateOf, dayNumber, weekdayOf } from '../../policy/calendar.ts';
import { clockOf } from '../../policy/civil-time.ts';
import { DECISIONS, type Decision } from '../../policy/vocabulary.ts';
import { noDecisions, type Tally } from './counts.ts';
import type { OverTime, PeriodUnit } from './simulation.ts';

/** Decisions by day, or where the days are too many by month or year. */
export interface PeriodTally {
  /** Counts a decision at a time in seconds since 1970. */
  readonly add: (seconds: number, decision: Decision) => void;
  readonly answer: () => OverTime;
}

type Buckets = ReadonlyMap<string, Tally<Decision>>;

/** More different days, or months, than these are not kept apart: wrong dates could be of any day there ever was. */
const MOST_KEPT = { day: 1500, month: 1200 } as const;
/** More periods than these are not told apart by a reader. */
const MOST_SHOWN = 62;
/** Each begins where one before it does; but weeks make no months. */
const UNITS = ['day', 'week', 'month', 'year'] as const;

/** Counts decisions by the days of a time zone. Bounded; the answer is the same in whatever order they come. */
export function tallyPeriods(timeZone: string): PeriodTally {
  const clock = clockOf(timeZone);
  let kept: Exclude<PeriodUnit, 'week'> = 'day';
  let buckets = new Map<string, Tally<Decision>>();
  const add = (seconds: number, decision: Decision): void => {
    const start = startOf(dateOf(clock(seconds).day), kept);
    const counts = buckets.get(start) ?? noDecisions();
    counts[decision]++;
    buckets.set(start, counts);
    while (kept !== 'year' && buckets.size > MOST_KEPT[kept]) {
      kept = kept === 'day' ? 'month' : 'year';
      buckets = grouped(buckets, kept);
    }
  };
  return { add, answer: () => periodsOf(buckets, kept) };
}

/** By the finest unit that leaves few enough periods. */
function periodsOf(buckets: Buckets, kept: PeriodUnit): OverTime {
  const units = kept === 'day' ? UNITS : UNITS.slice(UNITS.indexOf(kept));
  const unit = units.find((one) => grouped(buckets, one).size <= MOST_SHOWN) ?? 'year';
  const found = [...grouped(buckets, unit)].sort(([a], [b]) => (a < b ? -1 : 1));
  const periods = found.map(([start, decisions]) => Object.freeze({ start, decisions: Object.freeze(decisions) }));
  return Object.freeze({ unit, periods: Object.freeze(periods) });
}

function grouped(buckets: Buckets, unit: PeriodUnit): Map<string, Tally<Decision>> {
  const groups = new Map<string, Tally<Decision>>();
  for (const [date, counts] of buckets) {
    const start = startOf(date, unit);
    const group = groups.get(start) ?? noDecisions();
    for (const decision of DECISIONS) group[decision] += counts[decision];
    groups.set(start, group);
  }
  return groups;
}

/** `2026-03-02` for a day, or for a week that begins then, on a Monday; `2026-03` for a month, `2026` for a year. */
function startOf(date: string, unit: PeriodUnit): string {
  if (unit === 'day') return date;
  const [year = '', month = '', day = ''] = date.split('-');
  if (unit === 'year') return year;
  if (unit === 'month') return `${year}-${month}`;
  const number = dayNumber(Number(year), Number(month), Number(day));
  return dateOf(number - weekdayOf(number));
}
