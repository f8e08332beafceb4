import { atLeast } from '../../detectors/define-detector.ts';
import { conditionsIn } from '../../policy/condition.ts';
import type { Policy, Rule } from '../../policy/policy.ts';
import { compareDecisions } from '../../policy/vocabulary.ts';
import { groupBy } from '../../text/group-by.ts';
import { implies } from './implies.ts';

/** Conditions that are made of others, which have marks of their own. */
const COMPOSED: readonly string[] = ['all', 'any', 'not'];

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
  const free = rules.flatMap((rule, at) => {
    const marks = [...new Set(marksOf(rule))];
    return marks.some((name) => guarded.has(name)) ? [] : [{ at, rule, marks }];
  });
  // A rule has a mark in common with one that covers it: only those are compared, because policies may have thousands.
  const pairs = free.flatMap((one) => one.marks.map((mark) => ({ mark, one })));
  const marked = groupBy(pairs, ({ mark }) => mark);
  return free.flatMap(({ at, rule, marks }) => {
    const others = new Set(marks.flatMap((mark) => marked.get(mark) ?? []).map(({ one }) => one));
    const by = [...others].find((one) => one.at !== at && covers(one.rule, rule, one.at < at))?.rule;
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

/** What a condition asks for, by name; of a condition that names nothing, its field. */
function marksOf({ when }: Rule): readonly string[] {
  return [...conditionsIn(when, '')].flatMap(({ condition }) => {
    if ('detects' in condition) return condition.detects;
    if ('phrases' in condition) return condition.phrases;
    if ('signal' in condition) return [condition.signal];
    if ('pattern' in condition) return [condition.pattern];
    return Object.keys(condition).filter((field) => !COMPOSED.includes(field));
  });
}
