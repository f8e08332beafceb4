import { type Problem, problemLine } from '../text/fault.ts';

/** One mistake in a table of posts or of cases, and where it stands. Lines and columns from 1, in UTF-16 code units. */
export interface TableProblem extends Problem {
  readonly line?: number;
  readonly column?: number;
}

/** All mistakes of a table at once, in its order: nothing of it can be used. */
export class TableError extends Error {
  readonly problems: readonly TableProblem[];

  constructor(problems: readonly TableProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'TableError';
    this.problems = Object.freeze([...problems]);
  }
}
