import type { Policy } from '../policy/policy.ts';
import type { Print } from './fingerprint.ts';
import { instantOf } from './instant.ts';

/** What one author did before, under one policy: no text, only rules broken and prints of texts. Made by `engine.record`. */
export interface History {
  readonly schema: 1;
  /** The policy under which it was recorded. */
  readonly policy: { readonly id: string; readonly version: string };
  /** Posts that were acted on, oldest first: a post that broke two rules is one. */
  readonly breaches: readonly Breach[];
  /** Prints of earlier posts, oldest first. */
  readonly posts: readonly EarlierPost[];
}

/** An earlier post that broke rules; `at` is an ISO 8601 instant. */
export interface Breach {
  readonly rules: readonly string[];
  readonly at: string;
}

/** An earlier post; `at` is an ISO 8601 instant. */
export interface EarlierPost extends Print {
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
  checkList(breaches, 'history.breaches', { field: 'rules', expected: 'a list of strings', isSound: isListOfStrings });
  checkList(posts, 'history.posts', { field: 'fingerprint', expected: 'a string', isSound: isString });
  checkList(posts, 'history.posts', { field: 'sketch', expected: 'a list of numbers', isSound: isListOfNumbers });
}

/** What every entry of a list holds besides its time. */
interface Content {
  readonly field: string;
  readonly expected: string;
  readonly isSound: (value: unknown) => boolean;
}

function checkList(list: unknown, at: string, { field, expected, isSound }: Content): void {
  if (!Array.isArray(list)) throw new TypeError(`${at}: expected a list`);
  for (const [index, entry] of list.entries()) {
    if (!isSound(entry?.[field])) throw new TypeError(`${at}[${index}].${field}: expected ${expected}`);
    instantOf(entry.at, `${at}[${index}].at`);
  }
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOfNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isString);
}
