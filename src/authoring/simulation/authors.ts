import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { History } from '../../evaluate/history.ts';
import { lookBack } from '../../evaluate/record.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AuthorSummary } from './simulation.ts';

/** What authors did before, as far as memory goes. */
export interface AuthorMemory {
  /** An author's history; of one not met before, an empty one. */
  readonly before: (author: string) => History;
  /** Keeps a history that a comment was added to; `seconds` is the time of the comment, since 1970. */
  readonly after: (author: string, history: History, seconds: number) => void;
  readonly answer: () => AuthorSummary;
}

interface Remembered {
  readonly history: History;
  /** The time of the author's latest comment. */
  readonly latest: number;
}

/** The most comments and breaches remembered, of all authors together: some 20 MB. */
const MOST_REMEMBERED = 25_000;
/** Bytes of the digest that stands for an author: who they are is not kept. */
const KEY_BYTES = 16;

/** Remembers at most so many comments; where there are more, authors who have been silent longest are forgotten. */
export function rememberAuthors(policy: Policy, most: number = MOST_REMEMBERED): AuthorMemory {
  const { id, version } = policy;
  const since = lookBack(policy);
  const empty: History = Object.freeze({
    schema: 1,
    policy: Object.freeze({ id, version }),
    breaches: Object.freeze([]),
    posts: Object.freeze([]),
  });
  /** In the order of their latest comments in the archive. */
  const authors = new Map<string, Remembered>();
  let [entries, dropped, outOfOrder] = [0, 0, 0];

  const forget = (key: string): void => {
    entries -= sizeOf(authors.get(key)?.history);
    authors.delete(key);
  };
  const after = (author: string, history: History, seconds: number): void => {
    const key = keyOf(author);
    const latest = authors.get(key)?.latest ?? seconds;
    if (seconds < latest) outOfOrder++;
    forget(key);
    authors.set(key, { history, latest: Math.max(seconds, latest) });
    entries += sizeOf(history);
    for (const [silent, last] of authors) {
      if (entries <= most || silent === key) break;
      forget(silent);
      // What no rule looks back at is no loss.
      if (seconds - last.latest <= since) dropped++;
    }
  };
  return {
    before: (author) => authors.get(keyOf(author))?.history ?? empty,
    after,
    answer: () => Object.freeze({ kept: authors.size, dropped, most, outOfOrder }),
  };
}

function sizeOf(history: History | undefined): number {
  return history ? history.posts.length + history.breaches.length : 0;
}

function keyOf(author: string): string {
  return bytesToHex(sha256(utf8ToBytes(author)).subarray(0, KEY_BYTES));
}
