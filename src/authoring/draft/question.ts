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

/** Names in a row: "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
