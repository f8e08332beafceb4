import { type Theorem, theorem as withSeed } from '../../src/testing/theorem.ts';
import { runner } from '../runner.ts';

/** Fresh for every run and printed in every title; set HOUSERULES_SEED to play a failure back. */
export const seed: number = Number(process.env.HOUSERULES_SEED ?? Date.now() % 2 ** 31);

/** Registers a law with vitest, under the seed of this run. */
export function theorem<T>(law: Omit<Theorem<T>, 'seed'>): void {
  withSeed({ ...law, seed }, runner);
}
