import { type Problem, problemLine } from '../text/fault.ts';

/** A line of a file, or a part of a long one, and where in it a problem stands, in UTF-16 code units. */
export interface Excerpt {
  readonly text: string;
  readonly caret: number;
}

/** One mistake in a policy: a stable code, a JSON Pointer, what was expected, and where it stands in a file. */
export interface PolicyProblem extends Problem {
  /** From 1; given when the policy came from a file. */
  readonly line?: number;
  readonly column?: number;
  /** The path, as it was written, of another file than the one read: of a policy that it extends. */
  readonly file?: string;
  /** The line it stands on. */
  readonly excerpt?: Excerpt;
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
