import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { letterRuns } from '../text/letter-runs.ts';
import { read } from '../text/reading.ts';
import { sketch } from './sketch.ts';

/** Hexadecimal digits kept: 128 bits. */
const LENGTH = 32;

/** What a text leaves in a history: enough to know it again, too little to tell what it said. */
export interface Print {
  /** Equal for texts of the same letters and digits, however cased, spaced and disguised. */
  readonly fingerprint: string;
  /** Much alike for texts that are nearly the same; empty for short ones. */
  readonly sketch: readonly number[];
}

/**
 * Makes prints of texts by their letters and digits, or of all of a text where it has none; keyed, so that whoever has
 * not the key can guess nothing. Linear.
 */
export function printer(key: string): (text: string) => Print {
  const secret = utf8ToBytes(key);
  const sketchKey = hmac(sha256, secret, utf8ToBytes('sketch'));
  return (text) => {
    const words = letterRuns(read(text).lower);
    const letters = words.join(' ') || text.trim();
    const digest = bytesToHex(hmac(sha256, secret, utf8ToBytes(letters)));
    return Object.freeze({ fingerprint: digest.slice(0, LENGTH), sketch: sketch(words, sketchKey) });
  };
}
