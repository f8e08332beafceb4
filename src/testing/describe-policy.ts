import { createEngine } from '../evaluate/engine.ts';
import type { Policy } from '../policy/policy.ts';
import type { Runner } from './describe-detector.ts';
import { law } from './laws.ts';
import { takesLinearTime } from './linear.ts';
import { type SceneOptions, scenes } from './scene.ts';
import { theorem } from './theorem.ts';

/** How the laws are tried on a policy. */
export interface DescribePolicyOptions extends SceneOptions {
  /** Posts for each law; left out, 200. */
  readonly runs?: number;
  /** Left out, a number of the policy's own, so that the same policy is tried on the same posts. */
  readonly seed?: number;
  /** The least share of posts on which a law must say something; left out, 1 in 100. */
  readonly share?: number;
}

const WORST_CASES: readonly string[] = ['a', '0 ', '@', 'a@b.', '07700 900123 ', 'ada@example.org '];

/** Registers every law that applies to a policy. Throws `TypeError` where the policy names a detector not given. */
export function describePolicy(policy: Policy, runner: Runner, options: DescribePolicyOptions = {}): void {
  const { runs = 200, share = 0.01, seed = Number.parseInt(policy.digest.slice(0, 7), 16) } = options;
  const given = scenes(policy, options);
  runner.describe(`${policy.id} keeps the laws`, () => {
    for (const { name, appliesTo, check } of Object.values(law)) {
      if (appliesTo && !appliesTo(policy)) continue;
      theorem({ name, given, law: check, share, runs, seed }, runner);
    }
    const { now } = runner;
    if (!now) return;
    const { evaluate } = createEngine(policy, options);
    const pieces = [...WORST_CASES, ...(options.examples ?? []).slice(0, WORST_CASES.length).map((one) => `${one} `)];
    runner.test('time_is_linear', () => {
      for (const piece of pieces) takesLinearTime(piece, (text) => evaluate({ text }), now);
    });
  });
}
