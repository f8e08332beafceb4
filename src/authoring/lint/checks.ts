import { actsOnOpenNumber } from './acts-on-open-number.ts';
import { badContact } from './bad-contact.ts';
import type { LintCheck } from './check.ts';
import { duplicateClause } from './duplicate-clause.ts';
import { duplicateRule } from './duplicate-rule.ts';
import { firesOnEverything } from './fires-on-everything.ts';
import { halfQuoted } from './half-quoted.ts';
import { hiddenAddress } from './hidden-address.ts';
import { holidaysOutOfDate } from './holidays-out-of-date.ts';
import { idleProtection } from './idle-protection.ts';
import { neverFires } from './never-fires.ts';
import { noContact } from './no-contact.ts';
import { noHours } from './no-hours.ts';
import { openNumber } from './open-number.ts';
import { pageHidesAddress } from './page-hides-address.ts';
import { pastWindow } from './past-window.ts';
import { patternMatchesEverything } from './pattern-matches-everything.ts';
import { patternNotRe2 } from './pattern-not-re2.ts';
import { prohibitionWithoutRule } from './prohibition-without-rule.ts';
import { promiseWithoutProtection } from './promise-without-protection.ts';
import { uncoveredSentence } from './uncovered-sentence.ts';
import { unreadLetters } from './unread-letters.ts';
import { unseenDecision } from './unseen-decision.ts';

/** Everything that lint looks for, by what it matters. */
export const checks: readonly LintCheck[] = Object.freeze([
  actsOnOpenNumber,
  badContact,
  firesOnEverything,
  halfQuoted,
  hiddenAddress,
  patternMatchesEverything,
  duplicateClause,
  duplicateRule,
  holidaysOutOfDate,
  neverFires,
  pastWindow,
  patternNotRe2,
  unreadLetters,
  idleProtection,
  noContact,
  noHours,
  openNumber,
  pageHidesAddress,
  prohibitionWithoutRule,
  promiseWithoutProtection,
  uncoveredSentence,
  unseenDecision,
]);
