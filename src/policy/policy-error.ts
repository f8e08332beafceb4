import { type Problem, problemLine } from '../text/fault.ts';

/** One mistake in a policy: a stable code, a JSON Pointer, what was expected, and where it stands in a file. */
export interface PolicyProblem extends Problem {
  /** From 1; given when the policy came from a file. */
  readonly line?: number;
  readonly column?: number;
  /** For a misquotation: the sentence of the page that comes nearest. */
  readonly nearestSentence?: string;
}

/** All mistakes of one policy at once, in the order of the policy. */
export class PolicyError extends Error {
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'PolicyError';
    this.problems = Object.freeze([...problems]);
  }
}
