import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { letterRuns } from '../../text/letter-runs.ts';
import { read } from '../../text/reading.ts';
import type { Sample } from './simulation.ts';

/** A few comments that stand for many. */
export interface Sampler {
  /** Offers a comment by its key; `make` is asked only if it is taken, for now. */
  readonly offer: (key: string, line: number, make: () => Sample) => void;
  /** In the order of the archive. */
  readonly answer: () => readonly Sample[];
}

const KEY_BYTES = 8;

/** What a comment is drawn by: as good as chance, but the same for the same letters and digits. Linear. */
export function sampleKey(text: string): string {
  const words = letterRuns(read(text).lower).join(' ');
  return bytesToHex(sha256(utf8ToBytes(words)).subarray(0, KEY_BYTES));
}

/** Keeps the comments of the smallest keys, each key once, where it stands first: the order of offers does not matter. */
export function sampler(most: number): Sampler {
  let taken: readonly { readonly key: string; readonly sample: Sample }[] = [];
  const offer = (key: string, line: number, make: () => Sample): void => {
    const same = taken.find((one) => one.key === key);
    if (same && same.sample.line <= line) return;
    const others = taken.filter((one) => one !== same);
    const last = others.at(-1);
    if (others.length >= most && (!last || key > last.key)) return;
    const sample = make();
    taken = [...others, { key, sample }].sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, most);
  };
  return { offer, answer: () => taken.map(({ sample }) => sample).sort((a, b) => a.line - b.line) };
}
