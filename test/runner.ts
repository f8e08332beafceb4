import { describe, test } from 'vitest';
import type { Runner } from '../src/testing/describe-detector.ts';

/** Vitest, as the contract tests want it. */
export const runner: Runner = { describe, test, now: () => performance.now() };
