import { acts } from '../acts.ts';
import type { LintCheck } from './check.ts';
import { openClauses } from './open-clauses.ts';

/** A rule acts the first time where the page says `repeatedly`: a rule that counts has to have an interpretation. */
export const actsOnOpenNumber: LintCheck = {
  code: 'lint/acts-on-open-number',
  level: 'error',
  says: 'A rule acts at once, though the page does so only after a number of times that it leaves open.',
  mend: 'count with `repeats` or `breaches`, and say in `interpretation` how often is meant; or cite another clause.',
  *find(policy) {
    for (const { clause, open, rules } of openClauses(policy)) {
      if (open.asks !== 'how often') continue;
      for (const { at, rule } of rules) {
        if (!acts(rule) || rule.interpretation !== undefined) continue;
        const message = `rule \`${rule.id}\` acts the first time, but clause \`${clause.id}\` says \`${open.words}\``;
        yield { at: `/rules/${at}`, message };
      }
    }
  },
};
