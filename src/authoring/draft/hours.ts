import type { PolicySource } from '../../policy/schema.ts';
import type { Sentence } from './sentence.ts';

type Hours = NonNullable<PolicySource['hours']>;
type Day = Hours['days'][number];

/** The hours that a page gives, the sentence that gives them, and what to ask about them. */
export interface DraftedHours {
  readonly hours: Hours;
  readonly asks: readonly string[];
}

const WEEK: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY = '(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rsday|urday)?s?';
const DAYS = new RegExp(`\\b${DAY}(?: ?- ?| to | through | thru | until )${DAY}\\b`, 'u');
const WEEKDAYS = /\bweekdays?\b|\bworking days?\b/u;
const ALL_WEEK = /\b(?:seven|7) days\b|\bevery day\b|\bdaily\b/u;
const TIME = '(\\d{1,2})(?:[.:](\\d\\d))? ?(am|pm|a\\.m|p\\.m)?\\.?';
const TIMES = new RegExp(`\\b(?<!\\d[.:])${TIME}(?: ?- ?| to | until | and | till )${TIME}`, 'u');
const BANK_HOLIDAYS = /\b(?:bank|public) holidays?\b/u;
const SOON: readonly (readonly [RegExp, number])[] = [
  [/\bwithin (?:one|1|a|24) (?:working )?(?:day|hour)|\bnext working day/u, 1],
  [/\bwithin (?:two|2|48) (?:working )?(?:day|hour)/u, 2],
  [/\bwithin (?:three|3) (?:working )?day/u, 3],
  [/\bwithin (?:five|5) (?:working )?day/u, 5],
  [/\bsame (?:working )?day/u, 0],
];
const NOT_BANK_HOLIDAYS =
  'Does somebody look after the page on bank holidays? If not, add `holidays` (england-and-wales, scotland or northern-ireland).';
const WHICH_HOLIDAYS = 'Whose bank holidays are these: england-and-wales, scotland or northern-ireland?';

/** The hours of the first sentence that gives days and times; nothing where none does. */
export function hoursOf(all: readonly Sentence[]): DraftedHours | undefined {
  const promises = all.filter(({ clause }) => clause.kind === 'promises');
  for (const { wording } of promises) {
    const [days, times] = [daysIn(wording), timesIn(wording)];
    if (!days || !times) continue;
    const isClosed = all.some(
      (one) => ['promises', 'limits'].includes(one.clause.kind) && BANK_HOLIDAYS.test(one.wording),
    );
    return {
      hours: {
        days,
        ...times,
        ...(isClosed ? { holidays: 'england-and-wales' } : {}),
        ...answeredWithin(promises),
      },
      asks: [isClosed ? WHICH_HOLIDAYS : NOT_BANK_HOLIDAYS],
    };
  }
  return undefined;
}

/** The working days within which the body aims to answer. */
function answeredWithin(promises: readonly Sentence[]): Pick<Hours, 'replyWithinWorkingDays'> {
  for (const { wording } of promises) {
    const [, replyWithinWorkingDays] = SOON.find(([says]) => says.test(wording)) ?? [];
    if (replyWithinWorkingDays !== undefined) return { replyWithinWorkingDays };
  }
  return {};
}

function daysIn(wording: string): Hours['days'] | undefined {
  const [, first, last] = DAYS.exec(wording) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [WEEK.indexOf(first as Day), WEEK.indexOf(last as Day)];
    return from <= to ? WEEK.slice(from, to + 1) : [...WEEK.slice(from), ...WEEK.slice(0, to + 1)];
  }
  if (ALL_WEEK.test(wording)) return WEEK;
  return WEEKDAYS.test(wording) || /\boffice hours\b/u.test(wording) ? WEEK.slice(0, 5) : undefined;
}

function timesIn(wording: string): Pick<Hours, 'from' | 'to'> | undefined {
  const found = TIMES.exec(wording);
  if (!found) return undefined;
  const [, hour = '', minute = '00', half, lastHour = '', lastMinute = '00', lastHalf] = found;
  const isTold = half !== undefined || lastHalf !== undefined || (found[2] !== undefined && found[5] !== undefined);
  const from = timeOf(Number(hour), minute, half ?? (Number(hour) < Number(lastHour) % 12 ? lastHalf : 'am'));
  const to = timeOf(Number(lastHour), lastMinute, lastHalf ?? half);
  return isTold && from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

function timeOf(hour: number, minute: string, half: string | undefined): string | undefined {
  const isAfternoon = half?.startsWith('p') && hour < 12;
  const isMidnight = half?.startsWith('a') && hour === 12;
  const whole = isAfternoon ? hour + 12 : isMidnight ? 0 : hour;
  return whole < 24 && Number(minute) < 60 ? `${String(whole).padStart(2, '0')}:${minute}` : undefined;
}
