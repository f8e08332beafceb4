import { atLeast, type Certainty } from '../../detectors/define-detector.ts';
import type { Condition, Count } from '../../policy/condition.ts';

/** As many words as a comment has to have before it is a repetition, where a rule does not say. */
const FEWEST_WORDS = 3;

/**
 * True where `other` surely holds for every comment for which `condition` does, by their form alone; false where that
 * cannot be told from it. Time grows with the product of their sizes.
 */
export function implies(condition: Condition, other: Condition): boolean {
  if ('all' in other) return other.all.every((part) => implies(condition, part));
  if ('any' in condition) return condition.any.every((part) => implies(part, other));
  if ('any' in other && other.any.some((part) => implies(condition, part))) return true;
  if ('all' in condition) return condition.all.some((part) => implies(part, other));
  if ('not' in condition && 'not' in other) return implies(other.not, condition.not);
  return impliesLeaf(condition, other);
}

function impliesLeaf(condition: Condition, other: Condition): boolean {
  if ('detects' in condition && 'detects' in other)
    return isAsSure(condition, other) && isWithin(condition.detects, other.detects);
  if ('parentDetects' in condition && 'parentDetects' in other)
    return isAsSure(condition, other) && isWithin(condition.parentDetects, other.parentDetects);
  if ('phrases' in condition && 'phrases' in other) return isWithin(condition.phrases, other.phrases);
  if ('signal' in condition && 'signal' in other)
    return condition.signal === other.signal && condition.atLeast >= other.atLeast;
  if ('repeats' in condition && 'repeats' in other) {
    const [words, fewer] = [condition.repeats.leastWords, other.repeats.leastWords];
    return isStricter(condition.repeats, other.repeats) && (words ?? FEWEST_WORDS) >= (fewer ?? FEWEST_WORDS);
  }
  if ('breaches' in condition && 'breaches' in other)
    return isStricter(condition.breaches, other.breaches) && isWithin(condition.breaches.of, other.breaches.of);
  if ('longerThan' in condition && 'longerThan' in other)
    return condition.unit === other.unit && condition.longerThan >= other.longerThan;
  return JSON.stringify(condition) === JSON.stringify(other);
}

/** At least as sure, of whatever is found. */
function isAsSure(found: Sureness, other: Sureness): boolean {
  return atLeast(found.atLeast ?? 'possible', other.atLeast ?? 'possible');
}

interface Sureness {
  readonly atLeast?: Certainty;
}

function isWithin(names: readonly string[], others: readonly string[]): boolean {
  return names.every((name) => others.includes(name));
}

/** At least as many, within no more time. */
function isStricter(count: Count, other: Count): boolean {
  const [days, longer] = [count, other].map(({ withinDays }) => withinDays ?? Number.POSITIVE_INFINITY);
  return count.atLeast >= other.atLeast && (days ?? 0) <= (longer ?? 0);
}
