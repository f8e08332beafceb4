/** What the command says to whoever called it. */
export const EXIT = {
  /** Nothing to do, for any comment. */
  clean: 0,
  /** At least one comment to act on or to look at. */
  found: 1,
  /** Nothing was judged: wrong usage, a file that cannot be read, a policy with problems. */
  refused: 2,
  /** The stream was read to its end, but some of its lines could not be judged. */
  incomplete: 3,
  /** Interrupted before the end, by Ctrl-C: what was printed and written is of the part that was read. */
  interrupted: 4,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with its lines on standard error and the exit code for refusals. They hold no text of a comment. */
export class Refusal extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Refusal';
    this.lines = lines;
  }
}
