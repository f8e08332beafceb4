import type { Rule } from '../../policy/policy.ts';
import { acts } from '../acts.ts';
import type { LintCheck } from './check.ts';
import { type OpenClause, openClauses } from './open-clauses.ts';

/** A sentence speaks of a number or a time without giving it, and nobody has said how it is read. */
export const openNumber: LintCheck = {
  code: 'lint/open-number',
  level: 'question',
  says: 'The page leaves a number or a time open, and no rule says how it is read.',
  mend: 'settle it, and write it in `interpretation` of the rule; without a rule, note it in `leavesOpen` of the clause.',
  *find(policy) {
    for (const open of openClauses(policy)) {
      if (isSettled(open)) continue;
      const { at, clause, open: left } = open;
      const message = `clause \`${clause.id}\` says \`${left.words}\`; ${left.asks} is that?`;
      yield { at: `/clauses/${at}/quote`, message };
    }
  },
};

/** Where a rule acts on it at once, `lint/acts-on-open-number` says so. */
function isSettled({ clause, open, rules }: OpenClause): boolean {
  if (rules.length === 0) return clause.leavesOpen !== undefined;
  return rules.every(({ rule }) => rule.interpretation !== undefined || isToldElsewhere(rule, open.asks));
}

function isToldElsewhere(rule: Rule, asks: string): boolean {
  return asks === 'how often' && acts(rule);
}
