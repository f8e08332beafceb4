import type { Policy } from '../../policy/policy.ts';

/** A list of a policy: an entry is named by its id, wherever it was written. */
const LISTS = ['clauses', 'rules', 'protections'] as const;

/**
 * Where in the data of a file that extends another policy stands what a pointer into the whole policy names: the change
 * that writes it or, where it is all the base's, `/extends`. In a file that extends nothing, the pointer itself.
 */
export function pointerInFile(pointer: string, policy: Policy, data: unknown): string {
  if (!has(data, 'extends')) return pointer;
  const [, field = '', number = '', ...rest] = pointer.split('/');
  const list = LISTS.find((name) => name === field);
  if (list === undefined) return has(data, field) ? pointer : '/extends';
  const id = policy[list][Number(number)]?.id;
  const changed = id === undefined ? undefined : changeOf(id, data[list]);
  return changed === undefined ? '/extends' : [`/${list}${changed}`, ...rest].join('/');
}

/** The pointer to the entry that adds, replaces or changes something of this id. */
function changeOf(id: string, changes: unknown): string | undefined {
  if (typeof changes !== 'object' || changes === null) return undefined;
  for (const [kind, entries] of Object.entries(changes)) {
    const at = Array.isArray(entries) ? entries.findIndex((entry) => has(entry, 'id') && entry.id === id) : -1;
    if (at >= 0) return `/${kind}/${at}`;
  }
  return undefined;
}

function has<Name extends string>(data: unknown, name: Name): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name);
}
