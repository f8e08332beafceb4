import { type Theorem, theorem as withSeed } from '../../src/testing/theorem.ts';
import { runner } from '../runner.ts';

/** The seed of a run nobody chose: a change is judged on what it changes, not on the luck of the day. */
const USUAL = 20_261_120;
const chosen = process.env.HOUSERULES_SEED;

/** Printed in every title. `HOUSERULES_SEED=fresh` explores with a new one; a number plays a failure back. */
export const seed: number = chosen === 'fresh' ? Date.now() % 2 ** 31 : Number(chosen ?? USUAL);

/** Registers a law with vitest, under the seed of this run. */
export function theorem<T>(law: Omit<Theorem<T>, 'seed'>): void {
  withSeed({ ...law, seed }, runner);
}
