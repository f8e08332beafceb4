import type { Rule } from '../policy/policy.ts';
import { compareDecisions, HUMAN_ACTIONS } from '../policy/vocabulary.ts';

/** True for a rule that does more by itself than ask a person. */
export function acts({ decision, actions }: Pick<Rule, 'decision' | 'actions'>): boolean {
  return compareDecisions(decision, 'review') > 0 || actions.some((name) => !HUMAN_ACTIONS.includes(name));
}
