import type { Policy } from '../policy/policy.ts';
import { isAppeal } from './signposts.ts';
import type { Verdict } from './verdict.ts';

/**
 * The verdict without what its author is not told: whatever comes of rules of which the page says that no notice is given.
 * Nothing is said of the content where only they decided on it, nor of an appeal where nothing is said. What helps in a
 * crisis is always told.
 */
export function asTold(verdict: Verdict, policy: Pick<Policy, 'rules' | 'contacts'>): Verdict {
  const silent = silentRules(verdict, policy);
  if (silent.length === 0) return verdict;
  const isTold = ({ rule }: { readonly rule: string }): boolean => !silent.includes(rule);
  const findings = verdict.findings.filter(isTold);
  const actions = verdict.actions.filter(isTold);
  const isContentTold = findings.some(({ outcome }) => outcome === verdict.decision);
  const isAnyTold = isContentTold || actions.length > 0;
  return {
    ...verdict,
    decision: isContentTold ? verdict.decision : 'allow',
    findings: isContentTold ? findings : [],
    actions,
    signposts: verdict.signposts.filter((one) => isTold(one) && (isAnyTold || !isAppeal(one, policy))),
  };
}

/** Where a person decides whether to give notice, that person is given one to send. */
function silentRules({ actions }: Verdict, { rules }: Pick<Policy, 'rules'>): readonly string[] {
  const urgent = rules.filter((rule) => rule.urgent).map(({ id }) => id);
  const unsaid = actions.filter(({ name, by }) => name === 'no-notice' && by === 'host');
  return unsaid.map(({ rule }) => rule).filter((rule) => !urgent.includes(rule));
}
