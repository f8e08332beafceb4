import type { Policy } from '../policy/policy.ts';
import type { Scene } from './scene.ts';
import type { Outcome } from './theorem.ts';

/** One promise of the design, to be tried on any policy. */
export interface Law {
  /** The promise itself, as the name of a theorem. */
  readonly name: string;
  /** True for policies that it says anything about; left out, all. */
  readonly appliesTo?: (policy: Policy) => boolean;
  /** The least share of scenes in which its premise holds. */
  readonly share: number;
  /** Throws where it is broken; `vacuous` where the scene does not meet its premise. */
  readonly check: (scene: Scene) => Outcome;
}

/** Throws unless both are the same JSON. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [got, want] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== want) throw new Error(`${what}: expected ${want}, got ${got}`);
}

/** Throws unless the statement is true. */
export function must(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`expected ${what}`);
}
