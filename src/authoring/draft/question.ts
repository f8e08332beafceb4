/** Something that only the page's own people can settle, in plain words, and where in the draft it arises. */
export interface Question {
  /** A JSON Pointer into the drafted policy, such as `/clauses/3` or `/hours`; empty for the policy as a whole. */
  readonly at: string;
  readonly text: string;
}

/** Quotes words of the page in a sentence of ours. */
export function quoted(words: string): string {
  return `“${words}”`;
}
