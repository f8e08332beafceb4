import type fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import type { Scene } from '../../src/testing/scene.ts';
import { referenceVerdict } from '../reference/evaluate.ts';
import { factsOf } from './facts.ts';
import { inNoOrder, plain } from './plain.ts';
import { theorem } from './theorem.ts';

/** What must turn up, or an agreement says little; each with the least share of the runs. */
export type Features = Readonly<
  Record<string, readonly [share: number, holds: (verdict: Verdict, scene: Scene) => boolean]>
>;

interface Agreement {
  readonly name: string;
  readonly given: fc.Arbitrary<Scene>;
  /** Left out, the verdicts may be of any sort. */
  readonly features?: Features;
  readonly runs: number;
  /** The least share of the runs with something in the verdict; left out, the usual. */
  readonly share?: number;
}

/** Declares that the engine answers what the reference answers, and that this is about all of some features. */
export function agreement({ name, given, features = {}, runs, ...least }: Agreement): void {
  const seen = new Map<string, number>();

  theorem<Scene>({
    name,
    given,
    law: (scene) => {
      const verdict = scene.engine.evaluate(scene.post, scene.options);
      expect(plain(verdict)).toEqual(inNoOrder(referenceVerdict(factsOf(scene, scene.policy))));
      for (const [feature, [, holds]] of Object.entries(features)) {
        if (holds(verdict, scene)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
      }
      return verdict.findings.length + verdict.undecided.length === 0 ? 'vacuous' : undefined;
    },
    runs,
    ...least,
  });

  test.each(Object.entries(features))('the agreement is about %s, too', (feature, [share]) => {
    expect((seen.get(feature) ?? 0) / runs).toBeGreaterThanOrEqual(share);
  });
}
