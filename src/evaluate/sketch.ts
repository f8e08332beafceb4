import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Pairs of words whose hashes are kept: all of them for a comment of up to 17 words, a fair sample of a longer one. */
const MOST_PAIRS = 16;
/** With fewer pairs than this, one word more or less makes another comment: only the same words are a repetition. */
const FEWEST_PAIRS = 4;
/** Of the pairs in either of two texts, the share that both have for them to be nearly the same. */
const NEARLY_ALL = 0.75;

/**
 * What a text leaves so that one nearly the same can be told later: the smallest hashes, 24 bits each and in order, of
 * its pairs of neighbouring words (Broder's bottom-k sketch). None for a short text. The key is 32 bytes.
 */
export function sketch(words: readonly string[], key: Uint8Array): readonly number[] {
  const hashes = new Set(words.slice(1).map((word, at) => hashOf(`${words[at]} ${word}`, key)));
  if (hashes.size < FEWEST_PAIRS) return Object.freeze([]);
  return Object.freeze([...hashes].sort((a, b) => a - b).slice(0, MOST_PAIRS));
}

/**
 * True where two sketches are of texts with nearly all their pairs of words in common: exact while both are short, else
 * told from the smallest of both together.
 */
export function isNearly(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const most = a.length < MOST_PAIRS && b.length < MOST_PAIRS ? Number.POSITIVE_INFINITY : MOST_PAIRS;
  let [compared, shared, inA, inB] = [0, 0, 0, 0];
  for (; compared < most && (inA < a.length || inB < b.length); compared++) {
    const [one = Number.POSITIVE_INFINITY, other = Number.POSITIVE_INFINITY] = [a[inA], b[inB]];
    if (one === other) shared++;
    if (one <= other) inA++;
    if (other <= one) inB++;
  }
  return shared >= compared * NEARLY_ALL;
}

function hashOf(pair: string, key: Uint8Array): number {
  const [high = 0, middle = 0, low = 0] = sha256(concatBytes(key, utf8ToBytes(pair)));
  return high * 65_536 + middle * 256 + low;
}
