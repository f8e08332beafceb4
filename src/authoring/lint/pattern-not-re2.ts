import { conditionsIn } from '../../policy/condition.ts';
import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';

/** A pattern that loads, because the engine of verdicts takes it, and that the judge refuses. */
export const patternNotRe2: LintCheck = {
  code: 'lint/pattern-not-re2',
  level: 'warning',
  says: 'A pattern is not in the syntax of RE2, although the engine that is used takes it.',
  mend: 'write it in the syntax of RE2, so that it means the same wherever the policy is read.',
  *find({ rules }, { patterns }) {
    for (const [at, { when }] of rules.entries()) {
      for (const { condition, at: place } of conditionsIn(when, `/rules/${at}/when`)) {
        if (!('pattern' in condition)) continue;
        const fault = patterns.fault(condition.pattern);
        if (fault === undefined) continue;
        yield { at: `${place}/pattern`, message: `RE2 refuses ${quoted(condition.pattern)}: ${fault}` };
      }
    }
  },
};
