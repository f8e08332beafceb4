import { createEngine, type Engine, type EngineOptions } from '../evaluate/engine.ts';
import { explain, type RuleExplanation } from '../evaluate/explain.ts';
import type { EvaluateOptions } from '../evaluate/gather.ts';
import type { History } from '../evaluate/history.ts';
import { instantOf, timestampOf } from '../evaluate/instant.ts';
import type { Post } from '../evaluate/post.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import { conditionsOf } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import { compareDecisions } from '../policy/vocabulary.ts';
import { type Case, type CaseHistory, type PlacedCase, postOfCase } from './case.ts';
import { type CaseFault, caseFaults } from './case-faults.ts';
import { clausesNamed, unknownNames } from './case-names.ts';
import { TableError } from './table-error.ts';

/** How one case came out. */
export interface CaseResult {
  /** The case's own, or its number from 1. */
  readonly id: string;
  readonly line?: number;
  readonly given: Case;
  readonly verdict: Verdict;
  /** None where the case is met. */
  readonly faults: readonly CaseFault[];
  /** For a case that is missed: the rules that fired, and those that it asks for and that did not. */
  readonly fired: readonly RuleExplanation[];
  readonly notFired: readonly RuleExplanation[];
}

/** How a table of cases came out under a policy, in the order of the table. */
export interface CaseReport {
  readonly policy: Verdict['policy'];
  readonly results: readonly CaseResult[];
  readonly met: number;
  readonly missed: number;
}

/** When a case with a history is posted, if it does not say: within the hours of most pages. */
const WHEN = '2026-03-02T10:00:00Z';
const DAY = 86_400;
const MINUTE = 60;

/**
 * Judges cases under a policy and tells each that does not come out as listed, and why. Throws a `TableError` where a
 * case names what the policy does not have.
 */
export function runCases(
  policy: Policy,
  cases: readonly (Case | PlacedCase)[],
  options: EngineOptions = {},
): CaseReport {
  const placed = cases.map((one): PlacedCase => ('given' in one ? one : { given: one }));
  const problems = unknownNames(policy, placed);
  if (problems.length > 0) throw new TableError(problems);
  const engine = createEngine(policy, options);
  const results = placed.map((one, at) => resultOf(one, at, engine));
  const missed = results.filter(({ faults }) => faults.length > 0).length;
  const { id, version, digest } = policy;
  return { policy: { id, version, digest }, results, met: results.length - missed, missed };
}

/** The verdict on a case, with the history that it tells of. */
export function judgeCase(engine: Engine, given: Case): Verdict {
  const post = postOfCase(given);
  const { at, history } = given;
  if (!history) return engine.evaluate(post, at === undefined ? {} : { at });
  const when = at ?? WHEN;
  const options: EvaluateOptions = { at: when, history: historyOf(engine, post, history, instantOf(when, 'at') - DAY) };
  return engine.evaluate(post, options);
}

/** A history of so many posts like this one, with what breaches they were, other breaches that are counted, and what was done, from a time on. */
function historyOf(
  engine: Engine,
  post: Post,
  { repeat = 0, priorBreaches = 0, taken }: CaseHistory,
  from: number,
): History {
  const times = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, minute) => timestampOf(from + minute * MINUTE));
  const other: Post = { text: 'something else' };
  const first = engine.record(undefined, other, engine.evaluate(other), { at: timestampOf(from) });
  const verdict = engine.evaluate(post);
  const repeated = times(repeat).reduce((so, at) => engine.record(so, post, verdict, { at }), first);
  const rules = rulesCounted(engine.policy);
  const others = times(priorBreaches).map((at) => ({ rules, at }));
  const past = { ...repeated, breaches: [...repeated.breaches, ...others] };
  return taken ? engine.recordTaken(past, { actions: taken, rules, at: timestampOf(from) }) : past;
}

/** The rules whose breaches, or what was done for them, some condition looks back at. */
function rulesCounted(policy: Policy): readonly string[] {
  return conditionsOf(policy).flatMap((one) => {
    if ('breaches' in one) return one.breaches.of;
    return 'taken' in one ? (one.taken.for ?? []) : [];
  });
}

function resultOf({ given, line }: PlacedCase, at: number, engine: Engine): CaseResult {
  const { policy } = engine;
  const verdict = judgeCase(engine, given);
  const faults = caseFaults(given, verdict, policy);
  const head = { id: given.id ?? String(at + 1), ...(line === undefined ? {} : { line }), given, verdict, faults };
  if (faults.length === 0) return { ...head, fired: [], notFired: [] };
  const { rules } = explain(verdict, policy);
  const wanted = wantedRules(given, verdict, faults, policy);
  return {
    ...head,
    fired: rules.filter(({ came }) => came === 'fired'),
    notFired: rules.filter(({ rule, came }) => came !== 'fired' && wanted.includes(rule)),
  };
}

/** The rules that rest on the clauses a case asks for; failing such, those that would do more than was done. */
function wantedRules(given: Case, verdict: Verdict, faults: readonly CaseFault[], policy: Policy): readonly string[] {
  const { rules } = policy;
  const asked = (given.findings ?? []).flatMap(({ clause, or = [] }) => [clause, ...or]);
  const clauses = [...faults.flatMap((one) => one.clauses), ...asked.flatMap((name) => clausesNamed(name, policy))];
  const named = faults.flatMap((one) => one.rules);
  const onThem = rules.filter(({ id, because }) => named.includes(id) || because.some((one) => clauses.includes(one)));
  if (onThem.length > 0) return onThem.map(({ id }) => id);
  const isTooWeak = given.decision.every((one) => compareDecisions(one, verdict.decision) > 0);
  return isTooWeak ? rules.filter(({ decision }) => given.decision.includes(decision)).map(({ id }) => id) : [];
}
