import { conditionsOf } from './condition.ts';
import type { PatternEngine, PatternMatcher } from './pattern-engine.ts';
import type { Policy } from './policy.ts';

/** Compiled patterns travel with their policy under this symbol, so that engines need not carry a pattern engine. */
const PATTERNS: unique symbol = Symbol.for('houserules.patterns');

type Carrier = { readonly [PATTERNS]?: ReadonlyMap<string, PatternMatcher> };

/** The same policy, carrying a matcher for each of its patterns; plain data to whoever copies or prints it. */
export function carryPatterns(policy: Policy, engine: PatternEngine): Policy {
  const patterns = conditionsOf(policy).flatMap((one) => ('pattern' in one ? [one.pattern] : []));
  if (patterns.length === 0) return policy;
  const compiled = new Map(patterns.map((pattern) => [pattern, engine.compile(pattern)]));
  return Object.freeze(Object.defineProperty({ ...policy }, PATTERNS, { value: compiled, enumerable: false }));
}

/** The matcher of one of a policy's patterns; undefined where the policy was copied and lost them. */
export function patternOf(policy: Policy, pattern: string): PatternMatcher | undefined {
  return (policy as Carrier)[PATTERNS]?.get(pattern);
}
