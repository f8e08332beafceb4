import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { read } from '../text/reading.ts';

/** Hexadecimal digits kept: 128 bits. */
const LENGTH = 32;

/**
 * A fingerprint of a text's letters and digits, however cased, spaced and disguised, or of all of it where it has none;
 * keyed, so that it tells nothing.
 */
export function fingerprint(text: string, key: string): string {
  const letters = read(text)
    .lower.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(letters || text.trim()))).slice(0, LENGTH);
}
