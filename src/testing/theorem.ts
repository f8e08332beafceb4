import fc from 'fast-check';
import type { Runner } from './describe-detector.ts';

/** What a law answers: nothing where it holds, `vacuous` where its premise did not; it throws where it is broken. */
export type Outcome = 'vacuous' | undefined;

/** A named law over generated values. */
export interface Theorem<T> {
  readonly name: string;
  readonly given: fc.Arbitrary<T>;
  readonly law: (value: T) => Outcome;
  /** The least share of the runs, 0 to 1, in which the premise must hold; left out, a half. */
  readonly share?: number;
  /** Left out, 500. */
  readonly runs?: number;
  /** Stands in the title: the same seed gives the same run. */
  readonly seed: number;
}

/** Registers one test that checks the law, and that it was not empty. */
export function theorem<T>({ name, given, law, share = 0.5, runs = 500, seed }: Theorem<T>, { test }: Runner): void {
  test(`${name} (seed ${seed})`, () => {
    let telling = 0;
    const property = fc.property(given, (value) => {
      if (law(value) !== 'vacuous') telling++;
    });
    fc.assert(property, { seed, numRuns: runs });
    if (telling < runs * share) throw new Error(tooFew(telling, runs, share));
  });
}

function tooFew(telling: number, runs: number, share: number): string {
  return `the premise held in ${telling} of ${runs} runs, expected ${Math.ceil(runs * share)}; more \`examples\` may help`;
}
