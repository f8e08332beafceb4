import { dayNumber } from '../../policy/calendar.ts';
import { DECISIONS, type Decision } from '../../policy/vocabulary.ts';
import { total } from '../simulation/counts.ts';
import type { Period, PeriodUnit, Simulation } from '../simulation/simulation.ts';
import { columns } from './columns.ts';
import { DECISION_FILL, legend } from './fills.ts';
import { type Html, html, NOTHING } from './html.ts';
import { table } from './table.ts';
import { count, DECISION_WORDS, nameOfUnit } from './words.ts';

const DAYS: Readonly<Record<'day' | 'week', number>> = { day: 1, week: 7 };

/** Decisions over time; nothing where no comment has a time. */
export function timeSection({ overTime: { unit, periods }, archive, policy }: Simulation): Html {
  if (periods.length === 0) return NOTHING;
  const seen = DECISIONS.filter((one) => one !== 'allow' && periods.some(({ decisions }) => decisions[one] > 0));
  const undated =
    archive.withoutTime > 0 ? ` ${count(archive.withoutTime, 'comment')} without a time not among them.` : '';
  return html`<section aria-labelledby="time"><h2 id="time">Over time</h2>
<p>By ${unit}, in the time of ${policy.timeZone.replaceAll('_', ' ')}.${undated} ${
    periods.some((_, at) => isAfterGap(periods, at, unit)) ? 'A dotted line stands where there were no comments.' : ''
  }</p>${seen.length === 0 ? html`<p>Every comment would have been left alone.</p>` : chart(periods, unit, seen)}${table(
    {
      ...{ id: 'time-table', caption: `Comments by ${unit} and decision` },
      head: [nameOfUnit(unit), 'Comments', ...DECISIONS],
      rows: periods.map(({ start, decisions }) => [start, total(decisions), ...DECISIONS.map((one) => decisions[one])]),
    },
  )}</section>`;
}

function chart(periods: readonly Period[], unit: PeriodUnit, seen: readonly Decision[]): Html {
  const all = periods.map(({ start, decisions }, at) => ({
    name: start,
    parts: seen.map((one) => ({ fill: DECISION_FILL[one], value: decisions[one] })),
    afterGap: isAfterGap(periods, at, unit),
  }));
  const says = `Columns for ${count(periods.length, unit)}, each parted by decision. The table below has the same figures.`;
  return html`${legend(seen.map((one) => ({ fill: DECISION_FILL[one], name: `${one}: ${DECISION_WORDS[one]}` })))}${columns(
    all,
    {
      ...{ id: 'time-chart', title: `Comments that would not have been left alone, by ${unit}` },
      says,
    },
  )}`;
}

function isAfterGap(periods: readonly Period[], at: number, unit: PeriodUnit): boolean {
  const [before, here] = [periods[at - 1], periods[at]];
  return before !== undefined && here !== undefined && number(here.start, unit) - number(before.start, unit) > 1;
}

/** Periods one after the other have numbers one after the other. */
function number(start: string, unit: PeriodUnit): number {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  if (unit === 'year') return year;
  return unit === 'month' ? year * 12 + month : dayNumber(year, month, day) / DAYS[unit];
}
