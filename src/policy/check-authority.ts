import { problem } from '../text/fault.ts';
import { checkInterpretation } from './check-interpretation.ts';
import { type Condition, conditionsIn } from './condition.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { ClauseSource, PolicySource, RuleSource } from './schema.ts';
import { ACCOUNT_ACTIONS, DECISIONS, outcomesKnown } from './vocabulary.ts';

/**
 * Refuses an outcome that no cited clause names, an account action on a first offence that the page does not allow, a
 * protection that no clause promises, and a rule that leaves open what the page leaves open.
 */
export function* checkAuthority(policy: PolicySource): Generator<PolicyProblem> {
  const outcomes = outcomesKnown(policy);
  for (const [at, rule] of policy.rules.entries()) {
    const cited = policy.clauses.filter(({ id }) => rule.because.includes(id));
    if (isLegible(rule.because, cited, outcomes)) {
      yield* unauthorised(rule, cited, { outcomes, at: `/rules/${at}` });
      yield* firstOffence(rule, cited, `/rules/${at}`);
    }
    yield* checkInterpretation(rule, cited, `/rules/${at}`);
    if (restsOnPastAlone(rule.when)) yield pastAlone(rule, `/rules/${at}`);
    if (rule.act !== undefined && rule.why === undefined) yield unexplained(rule, `/rules/${at}`);
  }
  for (const [at, { id, because }] of (policy.protections ?? []).entries()) {
    const cited = policy.clauses.filter((clause) => because.includes(clause.id));
    if (!isLegible(because, cited, outcomes) || cited.some(({ kind }) => kind === 'protects')) continue;
    const expected = 'a clause of the kind `protects` among those it rests on';
    yield problem({ code: 'policy/no-promise', at: `/protections/${at}/because`, expected, received: id });
  }
}

/** False where a clause or an action of these is misspelt: that is said elsewhere, and what they allow is not known. */
function isLegible(because: readonly string[], cited: readonly ClauseSource[], outcomes: readonly string[]): boolean {
  const isFound = because.every((id) => cited.some((clause) => clause.id === id));
  return isFound && cited.every(({ actions = [] }) => actions.every((name) => outcomes.includes(name)));
}

function* unauthorised(
  rule: RuleSource,
  cited: readonly ClauseSource[],
  { outcomes, at }: { readonly outcomes: readonly string[]; readonly at: string },
): Generator<PolicyProblem> {
  const allowed = cited.filter(({ kind }) => kind === 'authorises').flatMap(({ actions = [] }) => actions);
  for (const outcome of outcomesOf(rule)) {
    if (outcome === 'review' || allowed.includes(outcome) || !outcomes.includes(outcome)) continue;
    const named =
      allowed.length > 0 ? `the clauses cited allow only ${allowed.join(', ')}` : 'no clause cited allows anything';
    const expected = `an outcome that a cited clause of the kind \`authorises\` names (${named})`;
    yield problem({ code: 'policy/no-authority', at: `${at}/then`, expected, received: outcome });
  }
}

/** What a rule does; a decision among the actions is told elsewhere. */
function outcomesOf({ then }: RuleSource): readonly string[] {
  if (typeof then === 'string') return [then];
  const decisions: readonly string[] = DECISIONS;
  return [
    ...(then.decision ? [then.decision] : []),
    ...(then.actions ?? []).filter((name) => !decisions.includes(name)),
  ];
}

function* firstOffence(rule: RuleSource, cited: readonly ClauseSource[], at: string): Generator<PolicyProblem> {
  if (asksForRepetition(rule.when) || cited.some(({ firstOffence: allowed }) => allowed)) return;
  for (const outcome of outcomesOf(rule)) {
    if (!ACCOUNT_ACTIONS.includes(outcome)) continue;
    const expected = 'a condition that asks for a repetition, or a clause that allows this on a first offence';
    yield problem({ code: 'policy/first-offence', at: `${at}/then`, expected, received: outcome });
  }
}

/** True when the condition cannot hold unless something was done before. */
export function asksForRepetition(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksForRepetition);
  if ('any' in condition) return condition.any.every(asksForRepetition);
  return 'repeats' in condition || 'taken' in condition || ('breaches' in condition && condition.breaches.atLeast > 1);
}

/** True where a rule asks what was done to an author before, and may hold whatever the author does now. */
function restsOnPastAlone(when: Condition): boolean {
  return [...conditionsIn(when, '')].some(({ condition }) => 'taken' in condition) && !asksForOffence(when);
}

/** True where nothing but what stands in a comment, or about it, makes the condition hold. */
function asksForOffence(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksForOffence);
  if ('any' in condition) return condition.any.every(asksForOffence);
  if ('not' in condition) return asksForOffence(condition.not);
  return !OF_THE_SCENE.some((field) => field in condition);
}

/** Conditions that are of the author, the time or the host. */
const OF_THE_SCENE = ['taken', 'author', 'visibility', 'monitored', 'between', 'platformCan'];

function pastAlone({ id }: RuleSource, at: string): PolicyProblem {
  const expected =
    'beside `taken` a condition on the comment, because nobody breaks a rule by what was done to them before';
  return problem({ code: 'policy/past-alone', at: `${at}/when`, expected, received: id });
}

function unexplained({ act }: RuleSource, at: string): PolicyProblem {
  const expected = '`why`, because the rule acts on less than certainty';
  return problem({ code: 'policy/no-why', at: `${at}/act`, expected, received: String(act) });
}
