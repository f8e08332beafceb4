import { ordinaryPairs, ordinaryWords } from './ordinary-words.ts';

const WORDS: ReadonlySet<string> = new Set(ordinaryWords.split(' '));
const PAIRS: ReadonlySet<string> = new Set(ordinaryPairs.split(','));

/** True for an everyday word that looks like a misspelling of another. */
export function isOrdinary(word: string): boolean {
  return WORDS.has(word);
}

/** True for two everyday words that make another without the space between them. */
export function isOrdinaryPair(words: string): boolean {
  return PAIRS.has(words);
}
