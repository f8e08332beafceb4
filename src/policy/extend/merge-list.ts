import { problem } from '../../text/fault.ts';
import type { PolicyProblem } from '../policy-error.ts';

/** What is done to a list of the base. */
export interface ListChanges<T, C> {
  readonly replace?: readonly T[];
  readonly change?: readonly C[];
  readonly remove?: readonly string[];
  readonly add?: readonly T[];
}

/** An entry of the merged list. `at` points into the changes; left out where the base says it. */
export interface Merged<T> {
  readonly item: T;
  readonly at?: string;
}

/** What a list is called, and the code for an id that the base does not have. */
export interface ListName {
  readonly at: string;
  readonly one: string;
  readonly unknown: string;
}

interface Named {
  readonly id: string;
}

/** Merges changes into a list of the base, whose order stays; what is added comes last. Notes each problem. */
export function mergeList<T extends Named, C extends Named>(
  name: ListName,
  base: readonly T[],
  changes: ListChanges<T, C> = {},
  changed: (item: T, change: C, at: string) => T,
  problems: PolicyProblem[],
): readonly Merged<T>[] {
  problems.push(...misnamed(name, base, changes));
  const { replace = [], change = [], remove = [], add = [] } = changes;
  const find = (list: readonly Named[], id: string): number => list.findIndex((one) => one.id === id);
  const kept = base.flatMap((item): readonly Merged<T>[] => {
    const [other, amended] = [find(replace, item.id), find(change, item.id)];
    if (other >= 0) return [{ item: replace[other] as T, at: `${name.at}/replace/${other}` }];
    if (amended < 0) return remove.includes(item.id) ? [] : [{ item }];
    const at = `${name.at}/change/${amended}`;
    return [{ item: changed(item, change[amended] as C, at), at }];
  });
  const added = add.map((item, number) => ({ item, at: `${name.at}/add/${number}` }));
  return [...kept, ...added];
}

/** Ids that the base does not have, and those to which two things are done at once. */
function* misnamed(
  { at, one, unknown }: ListName,
  base: readonly Named[],
  { replace = [], change = [], remove = [] }: ListChanges<Named, Named>,
): Generator<PolicyProblem> {
  const known = base.map(({ id }) => id);
  const named = [
    ...replace.map((item, number) => ({ id: item.id, place: `${at}/replace/${number}/id` })),
    ...change.map((item, number) => ({ id: item.id, place: `${at}/change/${number}/id` })),
    ...remove.map((id, number) => ({ id, place: `${at}/remove/${number}` })),
  ];
  const seen = new Set<string>();
  for (const { id, place } of named) {
    if (!known.includes(id)) {
      const expected = `the id of a ${one} of the base`;
      yield problem({ code: unknown, at: place, expected, received: id, known });
    } else if (seen.has(id)) {
      const expected = `each ${one} of the base replaced, changed or removed once`;
      yield problem({ code: 'policy/changed-twice', at: place, expected, received: id });
    }
    seen.add(id);
  }
}
