import fc from 'fast-check';
import { expect } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import type { Law } from '../../src/testing/a-law.ts';
import { law } from '../../src/testing/laws.ts';
import { policies } from '../../src/testing/policies.ts';
import { type Scene, scenes } from '../../src/testing/scene.ts';
import { seed, theorem } from './theorem.ts';
import { detectors, triggers, vocabulary } from './vocabulary.ts';

/** Policies are made once; each law is tried on those it applies to. */
const pool = fc.sample(policies(vocabulary), { seed, numRuns: 80 });
const scenesOf = new Map(pool.map((policy) => [policy, scenes(policy, { detectors, examples: triggers })]));

function scenesFor({ appliesTo }: Pick<Law, 'appliesTo'>): fc.Arbitrary<Scene> {
  return fc.oneof(...pool.filter(appliesTo ?? anyPolicy).flatMap((policy) => scenesOf.get(policy) ?? []));
}

function anyPolicy(_: Policy): boolean {
  return true;
}

for (const one of Object.values(law) as Law[]) {
  theorem({ ...one, given: scenesFor(one), law: one.check });
}

theorem<Scene>({
  name: 'a_verdict_survives_a_structured_clone',
  given: scenesFor({}),
  law: ({ engine, post, options }) => {
    const verdict = engine.evaluate(post, options);
    expect(structuredClone(verdict)).toStrictEqual(verdict);
    expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
    return verdict.findings.length === 0 ? 'vacuous' : undefined;
  },
  share: 0.2,
});
