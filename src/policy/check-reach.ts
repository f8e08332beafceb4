import { problem } from '../text/fault.ts';
import { type Condition, conditionsIn } from './condition.ts';
import type { PatternEngine } from './pattern-engine.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { PolicySource, RuleSource } from './schema.ts';
import { windowsIn } from './windows.ts';

/** Refuses rules that can never hold, that another says already, that wait for each other; bad patterns and windows. */
export function* checkReach(policy: PolicySource, patterns: PatternEngine): Generator<PolicyProblem> {
  const seen = new Map<string, string>();
  for (const [at, rule] of policy.rules.entries()) {
    const pointer = `/rules/${at}`;
    if (neverHolds(rule.when)) {
      const expected = 'a condition that some comment meets';
      yield problem({ code: 'policy/unreachable-rule', at: `${pointer}/when`, expected, received: rule.id });
    }
    const key = JSON.stringify([canonical(rule.when), rule.then]);
    const first = seen.get(key);
    if (first !== undefined) {
      const expected = `a rule that does more than \`${first}\`, which has the same condition and outcome`;
      yield problem({ code: 'policy/shadowed-rule', at: pointer, expected, received: rule.id });
    }
    seen.set(key, first ?? rule.id);
    yield* badPatterns(rule, pointer, patterns);
  }
  yield* emptyWindows(policy);
  yield* cycles(policy.rules);
}

function* emptyWindows(policy: PolicySource): Generator<PolicyProblem> {
  for (const { from, to, at } of windowsIn(policy)) {
    if (from <= to) continue;
    const expected = `a day no earlier than ${from}`;
    yield problem({ code: 'policy/empty-window', at: `${at}/to`, expected, received: to });
  }
}

/** True where a condition is false for every comment: it asks for a thing and for its opposite. */
function neverHolds(condition: Condition): boolean {
  if ('any' in condition) return condition.any.every(neverHolds);
  if (!('all' in condition)) return 'not' in condition && alwaysHolds(condition.not);
  const parts = new Set(condition.all.map((part) => JSON.stringify(canonical(part))));
  const opposed = condition.all.some((part) => 'not' in part && parts.has(JSON.stringify(canonical(part.not))));
  return opposed || condition.all.some(neverHolds);
}

function alwaysHolds(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(alwaysHolds);
  return 'any' in condition ? condition.any.some(alwaysHolds) : 'not' in condition && neverHolds(condition.not);
}

/** The same condition with its unordered parts in order. */
function canonical(condition: Condition): unknown {
  if ('all' in condition) return { all: condition.all.map((part) => JSON.stringify(canonical(part))).sort() };
  if ('any' in condition) return { any: condition.any.map((part) => JSON.stringify(canonical(part))).sort() };
  if ('not' in condition) return { not: canonical(condition.not) };
  if ('parentDetects' in condition) return { ...condition, parentDetects: [...condition.parentDetects].sort() };
  return 'detects' in condition ? { ...condition, detects: [...condition.detects].sort() } : condition;
}

function* badPatterns(rule: RuleSource, pointer: string, patterns: PatternEngine): Generator<PolicyProblem> {
  for (const { condition, at } of conditionsIn(rule.when, `${pointer}/when`)) {
    if (!('pattern' in condition)) continue;
    const fault = patterns.fault(condition.pattern);
    if (fault === undefined) continue;
    const expected = `a pattern in RE2 syntax (${fault})`;
    yield problem({ code: 'policy/bad-pattern', at: `${at}/pattern`, expected, received: condition.pattern });
  }
}

function* cycles(rules: readonly RuleSource[]): Generator<PolicyProblem> {
  const waitsFor = new Map(rules.map(({ id, when }) => [id, rulesIn(when)]));
  for (const [at, { id }] of rules.entries()) {
    const reached = new Set<string>(waitsFor.get(id));
    for (const next of reached) for (const further of waitsFor.get(next) ?? []) reached.add(further);
    if (!reached.has(id)) continue;
    const expected = 'breaches of rules that do not rest on breaches of this one';
    yield problem({ code: 'policy/cycle', at: `/rules/${at}/when`, expected, received: id });
  }
}

function rulesIn(condition: Condition): readonly string[] {
  return [...conditionsIn(condition, '')].flatMap(({ condition: part }) =>
    'breaches' in part ? part.breaches.of : [],
  );
}
