import type { Policy } from '../policy/policy.ts';
import { nearest } from '../text/fault.ts';
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
  /** What the host says that it did, oldest first; left out where it has never said so, which is not the same as none. */
  readonly taken?: readonly TakenStep[];
}

/** An earlier post that broke rules; `at` is an ISO 8601 instant. */
export interface Breach {
  readonly rules: readonly string[];
  readonly at: string;
}

/** Actions that were taken for breaches of these rules, such as a warning; `at` is an ISO 8601 instant. */
export interface TakenStep {
  readonly actions: readonly string[];
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
  const { schema, policy, breaches, posts, taken } = history as Partial<History>;
  if (schema !== 1) throw new TypeError(`history.schema: expected 1; got ${String(schema)}`);
  if (policy?.id !== id) throw new TypeError(`history.policy.id: expected \`${id}\`; got \`${policy?.id}\``);
  if (policy.version !== version)
    throw new TypeError(`history.policy.version: expected \`${version}\`; got \`${policy.version}\``);
  checkList(breaches, 'history.breaches', { field: 'rules', expected: 'a list of strings', isSound: isListOfStrings });
  checkList(posts, 'history.posts', { field: 'fingerprint', expected: 'a string', isSound: isString });
  checkList(posts, 'history.posts', { field: 'sketch', expected: 'a list of numbers', isSound: isListOfNumbers });
  if (taken === undefined) return;
  checkList(taken, 'history.taken', { field: 'actions', expected: 'a list of strings', isSound: isListOfStrings });
  checkList(taken, 'history.taken', { field: 'rules', expected: 'a list of strings', isSound: isListOfStrings });
}

/** Throws a `TypeError` that names what is wrong, unless this is a list of strings, all of them among the known. */
export function checkNames(names: unknown, at: string, known?: readonly string[]): asserts names is readonly string[] {
  if (!Array.isArray(names)) throw new TypeError(`${at}: expected a list`);
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string') throw new TypeError(`${at}[${index}]: expected a string; got ${typeof name}`);
    if (known?.includes(name) !== false) continue;
    const guess = nearest(name, known);
    const hint = guess === undefined ? '' : `; did you mean \`${guess}\`?`;
    throw new TypeError(`${at}[${index}]: expected one of ${known.join(', ')}; got \`${name.slice(0, 40)}\`${hint}`);
  }
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
