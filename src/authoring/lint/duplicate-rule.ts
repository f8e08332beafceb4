import type { LintCheck } from './check.ts';
import { coveredRules } from './covered-rules.ts';

/** A rule that could be taken out: another does all that it does, because of the same sentences. */
export const duplicateRule: LintCheck = {
  code: 'lint/duplicate-rule',
  level: 'warning',
  says: 'A rule adds nothing: another fires whenever it does, does as much, and quotes the same sentences.',
  mend: 'take it out, or make its condition, outcome or clauses its own.',
  *find(policy) {
    for (const { at, rule, by } of coveredRules(policy)) {
      if (!rule.because.every((id) => by.because.includes(id))) continue;
      yield { at: `/rules/${at}`, message: `rule \`${rule.id}\` adds nothing to rule \`${by.id}\`, which covers it` };
    }
  },
};
