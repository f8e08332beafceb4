import { problem } from '../text/fault.ts';
import { type Condition, conditionsIn } from './condition.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { ClauseSource, RuleSource } from './schema.ts';

/** Refuses a rule without `interpretation` where the page leaves open what the rule fixes; `cited` are its clauses. */
export function* checkInterpretation(
  rule: RuleSource,
  cited: readonly ClauseSource[],
  at: string,
): Generator<PolicyProblem> {
  if (rule.interpretation !== undefined) return;
  const open = cited.find(({ leavesOpen }) => leavesOpen !== undefined)?.leavesOpen;
  const conditions = [...conditionsIn(rule.when, '')].map(({ condition }) => condition);
  const unsaid = open ?? conditions.map((condition) => leftOpenBy(condition, cited)).find((one) => one !== undefined);
  if (unsaid === undefined) return;
  const expected = `\`interpretation\`, because the page leaves open ${unsaid}`;
  yield problem({ code: 'policy/no-interpretation', at, expected, received: rule.id });
}

/** What a condition fixes that pages leave open; a number or a host that a cited sentence names is not. */
function leftOpenBy(condition: Condition, cited: readonly ClauseSource[]): string | undefined {
  const isCounted = 'taken' in condition && (condition.taken.atLeast > 1 || condition.taken.withinDays !== undefined);
  if ('repeats' in condition || 'breaches' in condition || isCounted) return 'how many times, within what time';
  const page = cited.map(({ quote }) => quote.replaceAll(/(?<=[0-9])[, ](?=[0-9]{3})/gu, '')).join('\n');
  const isSaid = (words: string): boolean => page.split(/[^a-z0-9.-]+|\.(?![a-z0-9])/iu).includes(words);
  if ('longerThan' in condition) return isSaid(String(condition.longerThan)) ? undefined : 'how long is too long';
  if ('capitals' in condition) return 'how many capitals are too many';
  if ('between' in condition) return 'on which days it holds';
  if (!('links' in condition)) return undefined;
  const hosts = [...(condition.links.to ?? []), ...(condition.links.except ?? [])];
  return hosts.every((host) => isSaid(host.replace(/^\*\./u, ''))) ? undefined : 'which sites are meant';
}
