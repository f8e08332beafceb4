import { isBankHoliday } from '../../policy/bank-holidays.ts';
import { dateOf, dayNumber } from '../../policy/calendar.ts';
import type { LintCheck } from './check.ts';

/** Days before the table ends on which its end is told: long enough for a new version to come. */
const NOTICE = 90;

/** The bank holidays of a year that is near are not known, so that nobody can say whether anyone is there. */
export const holidaysOutOfDate: LintCheck = {
  code: 'lint/holidays-out-of-date',
  level: 'warning',
  says: 'The bank holidays of the policy are not known for the day it is looked at, or soon after.',
  mend: 'install a newer version of the package, which brings them once they are announced.',
  *find({ hours }, { today }) {
    const nation = hours?.holidays;
    if (nation === undefined || today === undefined) return;
    const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
    const soon = dateOf(dayNumber(year, month, day) + NOTICE);
    const unknown = [today, soon].find((date) => isBankHoliday(nation, date) === undefined);
    if (unknown === undefined) return;
    yield {
      at: '/hours/holidays',
      message: `the bank holidays of \`${nation}\` are not known for ${unknown.slice(0, 4)}`,
    };
  },
};
