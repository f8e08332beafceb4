import { conditionsIn } from '../../policy/condition.ts';
import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';
import { ORDINARY_COMMENTS } from './ordinary-comments.ts';

/** A pattern that finds something in whatever it is shown. */
export const patternMatchesEverything: LintCheck = {
  code: 'lint/pattern-matches-everything',
  level: 'error',
  says: 'A pattern finds something in every ordinary comment.',
  mend: 'ask for the words that are meant; `\\b` at both ends keeps a pattern to whole words.',
  *find({ rules }, { patterns }) {
    for (const [at, { when }] of rules.entries()) {
      for (const { condition, at: place } of conditionsIn(when, `/rules/${at}/when`)) {
        if (!('pattern' in condition) || patterns.fault(condition.pattern) !== undefined) continue;
        if (!patterns.findsInEach(condition.pattern, ORDINARY_COMMENTS)) continue;
        const message = `${quoted(condition.pattern)} finds something in each of ${ORDINARY_COMMENTS.length} comments that break no rule`;
        yield { at: `${place}/pattern`, message };
      }
    }
  },
};
