import { cntw, westHerts } from '../../src/policies/index.ts';
import { describePolicy } from '../../src/testing/describe-policy.ts';
import { runner } from '../runner.ts';
import { seed } from './theorem.ts';

/** Without a clock: hostile texts are timed in a file of their own. */
const { describe, test } = runner;

for (const policy of [westHerts, cntw]) describePolicy(policy, { describe, test }, { seed, runs: 100 });
