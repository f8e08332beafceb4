import { problem } from '../text/fault.ts';
import { NATIONS } from './bank-holidays.ts';
import { isTimeZone, timeZones } from './civil-time.ts';
import { conditionsIn } from './condition.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { PolicySource } from './schema.ts';

/** Refuses a time zone or a nation that there is not, hours that end before they begin, and rules that need hours. */
export function* checkHours({ timeZone, hours, rules }: PolicySource): Generator<PolicyProblem> {
  if (!isTimeZone(timeZone)) {
    const expected = 'a name of the time zone database, such as Europe/London';
    const known = timeZones();
    yield problem({ code: 'policy/unknown-time-zone', at: '/timeZone', expected, received: timeZone, known });
  }
  if (hours) yield* checkOpening(hours);
  else yield* needingHours(rules);
}

function* checkOpening({ from, to, holidays }: NonNullable<PolicySource['hours']>): Generator<PolicyProblem> {
  // Times are written with leading zeros, so their letters are in the order of the day.
  if (from >= to) {
    const expected = `a time after ${from}, on the same day`;
    yield problem({ code: 'policy/empty-hours', at: '/hours/to', expected, received: to });
  }
  const known: readonly string[] = NATIONS;
  if (holidays === undefined || known.includes(holidays)) return;
  const expected = `one of ${known.join(', ')}`;
  yield problem({ code: 'policy/unknown-nation', at: '/hours/holidays', expected, received: holidays, known });
}

function* needingHours(rules: PolicySource['rules']): Generator<PolicyProblem> {
  for (const [index, { id, when }] of rules.entries()) {
    for (const { condition, at } of conditionsIn(when, `/rules/${index}/when`)) {
      if (!('monitored' in condition)) continue;
      const expected = '`hours` in the policy, because the rule asks whether anyone is there';
      yield problem({ code: 'policy/no-hours', at: `${at}/monitored`, expected, received: id });
    }
  }
}
