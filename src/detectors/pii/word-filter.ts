const SIZE = 1 << 15;

/** Some words, ready to be looked for at every word of a text. */
export interface WordFilter {
  readonly words: ReadonlySet<string>;
  /** For each number that `nextHash` may come to, whether one of the words does. */
  readonly hashes: Uint8Array;
}

/** Prepares words in lower case. */
export function wordFilter(words: Iterable<string>): WordFilter {
  const known = new Set(words);
  const hashes = new Uint8Array(SIZE);
  for (const word of known) hashes[hashOf(word)] = 1;
  return { words: known, hashes };
}

/** The number of the letters of a word so far, from 0 on, a code unit at a time. */
export function nextHash(hash: number, unit: number): number {
  return (hash * 31 + unit) & (SIZE - 1);
}

/** True when a part of a lower-case text, with this number, is one of the words; few others are cut out of it. */
export function hasWord(filter: WordFilter, hash: number, lower: string, start: number, end: number): boolean {
  return filter.hashes[hash] === 1 && filter.words.has(lower.slice(start, end));
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
}
