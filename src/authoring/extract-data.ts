import { isAlias, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml';
import type { PolicyProblem } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import type { Composed } from './compose-yaml.ts';

/** The data of a document, and what YAML allows but a policy does not. */
export interface Extracted {
  readonly data: unknown;
  readonly problems: readonly PolicyProblem[];
  /** True for a pointer at or within a part that was not read. */
  readonly isUnread: (pointer: string) => boolean;
}

/** What is written with a name in other files: `<<` takes in the fields of another mapping. */
const MERGE = '<<';

/** What an alias may stand for while the rest is checked: no more than this, so that a small file cannot grow. */
const MOST_ENTRIES = 50;
const LONGEST_WORDS = 500;

/**
 * Reads the data of a document. Of a field that stands twice the first counts. Parts that stand for other parts are
 * problems; a short list or a single value is put in their place all the same, so that the rest can be checked.
 */
export function extractData(root: unknown, source: string, placeOf: Composed['placeOf']): Extracted {
  const problems: PolicyProblem[] = [];
  const unread = new Set<string>();
  const named = new Map<string, unknown>();
  const note = (code: string, at: string, offset: number, expected: string, received: string): void => {
    problems.push({ ...problem({ code, at, expected, received }), ...placeOf(offset) });
  };
  const refuse = (at: string, offset: number, received: string, hidden = at): void => {
    unread.add(hidden);
    note('policy/alias', at, offset, 'the value itself, because aliases are not read', received);
  };
  const dataOf = (node: unknown, at: string): unknown => {
    if (isAlias(node)) {
      refuse(at, startOf(node) ?? 0, `*${node.source}`);
      return named.get(node.source) ?? null;
    }
    const value = plainOf(node, at);
    if (!isNode(node) || node.anchor === undefined) return value;
    const offset = source.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
    note('policy/alias', at, offset, 'the value without a name, because aliases are not read', `&${node.anchor}`);
    if (isSmall(value)) named.set(node.anchor, value);
    return value;
  };
  const plainOf = (node: unknown, at: string): unknown => {
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => dataOf(item, `${at}/${index}`));
    return isMap(node) ? Object.fromEntries(fieldsOf(node.items, at)) : null;
  };
  const fieldsOf = function* (items: readonly Pair[], at: string): Generator<readonly [string, unknown]> {
    const seen = new Set<string>();
    for (const item of items) {
      const name = nameOf(item);
      const place = pointerTo(at, name);
      const offset = startOf(item.key) ?? 0;
      if (seen.has(name)) note('policy/duplicate-key', place, offset, 'each field once', name);
      else if (name === MERGE) refuse(place, offset, MERGE, `${at}/`);
      else if (isAlias(item.key)) refuse(place, offset, `*${item.key.source}`);
      else yield [name, dataOf(item.value, place)];
      seen.add(name);
    }
  };
  const data = dataOf(root, '');
  const isUnread = (pointer: string): boolean => unread.size > 0 && around(pointer).some((at) => unread.has(at));
  return { data, problems, isUnread };
}

function isSmall(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length <= MOST_ENTRIES && value.every((one) => !Array.isArray(one) && isSmall(one));
  return typeof value === 'string' ? value.length <= LONGEST_WORDS : typeof value !== 'object';
}

/** A pointer and those to all that it stands within; and, ending in `/`, to a mapping whose fields are not all known. */
function around(pointer: string): readonly string[] {
  const parts = pointer.split('/');
  return [...parts.map((_, at) => parts.slice(0, at + 1).join('/')), `${parts.slice(0, -1).join('/')}/`];
}

/** Where a node begins; an empty one begins nowhere. */
export function startOf(node: unknown): number | undefined {
  if (!isNode(node) || !node.range || node.range[0] === node.range[1]) return undefined;
  return node.range[0];
}

/** A field's name as it is in the data. */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : String(key);
}

/** The JSON Pointer (RFC 6901) to a field. */
export function pointerTo(mapping: string, name: string): string {
  return `${mapping}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
