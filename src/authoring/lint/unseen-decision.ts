import { compareDecisions } from '../../policy/vocabulary.ts';
import type { LintCheck } from './check.ts';
import { coveredRules } from './covered-rules.ts';

/** Two sentences ask for two things where both hold, and the weaker is never seen. */
export const unseenDecision: LintCheck = {
  code: 'lint/unseen-decision',
  level: 'question',
  says: 'A stronger rule fires whenever a weaker one does, so that the decision of the weaker is never seen.',
  mend: 'decide which sentence of the page holds; narrow the stronger rule, or take the weaker one out.',
  *find(policy) {
    for (const { at, rule, by } of coveredRules(policy)) {
      if (rule.because.every((id) => by.because.includes(id))) continue;
      if (compareDecisions(by.decision, rule.decision) <= 0 || rule.decision === 'allow') continue;
      const message = `rule \`${rule.id}\` would ${rule.decision}, but rule \`${by.id}\` fires whenever it does and would ${by.decision}; which is meant?`;
      yield { at: `/rules/${at}/then`, message };
    }
  },
};
