import { createEngine } from '../../evaluate/engine.ts';
import type { Verdict } from '../../evaluate/verdict.ts';
import { conditionsIn } from '../../policy/condition.ts';
import type { Rule } from '../../policy/policy.ts';
import type { LintCheck } from './check.ts';
import { ORDINARY_COMMENTS } from './ordinary-comments.ts';

/** A rule that fires whatever is said, found by asking the engine. A pattern alone is judged by itself. */
export const firesOnEverything: LintCheck = {
  code: 'lint/fires-on-everything',
  level: 'error',
  says: 'A rule fires on every ordinary comment.',
  mend: 'say in its condition what is looked for; who writes, and where, is no fault by itself.',
  *find(policy, { detectors }) {
    const engine = createEngine(policy, { detectors });
    const verdicts = ORDINARY_COMMENTS.map((text) => engine.evaluate({ text }));
    for (const [at, rule] of policy.rules.entries()) {
      if ('pattern' in rule.when || isForOthers(rule) || !verdicts.every((verdict) => isFired(rule, verdict))) continue;
      const message = `rule \`${rule.id}\` fires on each of ${ORDINARY_COMMENTS.length} comments that break no rule`;
      yield { at: `/rules/${at}/when`, message };
    }
  },
};

/** True for a rule on comments in other languages, which those tried are not in. */
function isForOthers({ when }: Rule): boolean {
  return [...conditionsIn(when, '')].some(
    ({ condition }) => 'languageOtherThan' in condition && !condition.languageOtherThan.includes('en'),
  );
}

function isFired({ id }: Rule, { findings, signposts, actions }: Verdict): boolean {
  return [...findings, ...signposts, ...actions].some(({ rule }) => rule === id);
}
