import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Outcome, theorem } from '../../src/testing/theorem.ts';

/** Runs a theorem at once, and says what its test was called and what it threw. */
function tried(law: (value: number) => Outcome, share?: number): { title: string; thrown: string } {
  let [title, thrown] = ['', ''];
  const run = (name: string, body: () => void): void => {
    title = name;
    try {
      body();
    } catch (error) {
      thrown = String(error);
    }
  };
  const given = fc.integer({ min: 0, max: 9 });
  const runner = { describe: run, test: run };
  theorem({ name: 'a_law', given, law, seed: 7, runs: 100, ...(share === undefined ? {} : { share }) }, runner);
  return { title, thrown };
}

test('the seed stands in the title', () => expect(tried(() => undefined).title).toBe('a_law (seed 7)'));
test('a law that holds passes', () => expect(tried(() => undefined).thrown).toBe(''));
test('a law that is always vacuous fails', () => {
  expect(tried(() => 'vacuous').thrown).toContain('the premise held in 0 of 100 runs, expected 50');
});
test('a premise may be as rare as is stated', () => {
  const rare = (value: number): Outcome => (value === 3 ? undefined : 'vacuous');
  expect(tried(rare).thrown).toContain('expected 50');
  expect(tried(rare, 0.02).thrown).toBe('');
});
test('a broken law fails with the seed and the value', () => {
  const { thrown } = tried((value) => {
    if (value > 4) throw new Error('too much');
    return undefined;
  });
  expect(thrown).toContain('seed: 7');
  expect(thrown).toContain('Counterexample: [5]');
});
