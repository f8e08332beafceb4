import { atLeast } from '../../detectors/define-detector.ts';
import { conditionsIn } from '../../policy/condition.ts';
import type { Policy, Rule } from '../../policy/policy.ts';
import { compareDecisions } from '../../policy/vocabulary.ts';
import { implies } from './implies.ts';

/** A rule that changes nothing about what is done to a comment, because another always does as much. */
export interface CoveredRule {
  readonly at: number;
  readonly rule: Rule;
  readonly by: Rule;
}

/**
 * The rules that another covers: it fires whenever they do, as surely, and does all that they do. Of two that cover each
 * other, the later one. Rules that a protection might hold back are left out, because it holds each back on its own.
 */
export function coveredRules({ rules, protections }: Policy): readonly CoveredRule[] {
  const guarded = new Set(protections.flatMap(({ grounds }) => [...(grounds.kinds ?? []), ...(grounds.signals ?? [])]));
  const free = rules.map((rule) => ({ rule, isFree: !groundsOf(rule).some((name) => guarded.has(name)) }));
  return free.flatMap(({ rule, isFree }, at) => {
    if (!isFree) return [];
    const by = free.find((one, other) => one.isFree && other !== at && covers(one.rule, rule, other < at))?.rule;
    return by ? [{ at, rule, by }] : [];
  });
}

function covers(strong: Rule, weak: Rule, isEarlier: boolean): boolean {
  if (!doesAll(strong, weak) || !implies(weak.when, strong.when)) return false;
  return isEarlier || !(doesAll(weak, strong) && implies(strong.when, weak.when));
}

function doesAll(strong: Rule, weak: Rule): boolean {
  return (
    compareDecisions(strong.decision, weak.decision) >= 0 &&
    weak.actions.every((name) => strong.actions.includes(name)) &&
    (weak.signpost === undefined || weak.signpost === strong.signpost) &&
    weak.urgent === strong.urgent &&
    atLeast(weak.act, strong.act)
  );
}

function groundsOf({ when }: Rule): readonly string[] {
  return [...conditionsIn(when, '')].flatMap(({ condition }) => {
    if ('detects' in condition) return condition.detects;
    return 'signal' in condition ? [condition.signal] : [];
  });
}
