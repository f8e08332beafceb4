import type { Policy } from '../policy/policy.ts';
import { instantOf } from './instant.ts';

/** What one author did before, under one policy: no text, only rules broken and fingerprints. Made by `engine.record`. */
export interface History {
  readonly schema: 1;
  /** The policy under which it was recorded. */
  readonly policy: { readonly id: string; readonly version: string };
  /** Breaches that were acted on, oldest first. `at` is an ISO 8601 instant. */
  readonly breaches: readonly Breach[];
  /** Fingerprints of earlier posts, oldest first. */
  readonly posts: readonly EarlierPost[];
}

export interface Breach {
  readonly rule: string;
  readonly at: string;
}

export interface EarlierPost {
  readonly fingerprint: string;
  readonly at: string;
}

/** Throws a `TypeError` that names what is wrong, unless `history` was recorded under this policy. */
export function checkHistory(history: unknown, { id, version }: Policy): asserts history is History {
  if (typeof history !== 'object' || history === null)
    throw new TypeError('history: expected an object made by `record`');
  const { schema, policy, breaches, posts } = history as Partial<History>;
  if (schema !== 1) throw new TypeError(`history.schema: expected 1; got ${String(schema)}`);
  if (policy?.id !== id) throw new TypeError(`history.policy.id: expected \`${id}\`; got \`${policy?.id}\``);
  if (policy.version !== version)
    throw new TypeError(`history.policy.version: expected \`${version}\`; got \`${policy.version}\``);
  checkList(breaches, 'history.breaches', 'rule');
  checkList(posts, 'history.posts', 'fingerprint');
}

function checkList(list: unknown, at: string, field: string): void {
  if (!Array.isArray(list)) throw new TypeError(`${at}: expected a list`);
  for (const [index, entry] of list.entries()) {
    if (typeof entry?.[field] !== 'string') throw new TypeError(`${at}[${index}].${field}: expected a string`);
    instantOf(entry.at, `${at}[${index}].at`);
  }
}
