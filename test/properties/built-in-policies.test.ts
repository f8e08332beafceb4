// Holds offensive words: what the rules on abuse and threats are for.
import { cntw, westHerts } from '../../src/policies/index.ts';
import { describePolicy } from '../../src/testing/describe-policy.ts';
import { runner } from '../runner.ts';
import { seed } from './theorem.ts';

/** Without a clock: hostile texts are timed in a file of their own. */
const { describe, test } = runner;

/** What people write that the pages have rules for, beside personal data. */
const examples = [
  'I want to end my life tonight',
  'I can’t go on, I am going to kill myself',
  'how do I make a formal complaint about my care?',
  'you absolute wanker',
  'I am going to kill you when you finish work',
  'what dose of ibuprofen should I take?',
  'cheap loans, call us today for a quote',
];

for (const policy of [westHerts, cntw]) describePolicy(policy, { describe, test }, { seed, runs: 100, examples });
