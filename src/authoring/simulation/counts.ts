import type { Certainty } from '../../detectors/define-detector.ts';
import { DECISIONS, type Decision } from '../../policy/vocabulary.ts';
import type { Counts, Sureness } from './simulation.ts';

/** Surest first; `none` where nothing was found in any place. */
export const SURENESS: readonly Sureness[] = ['certain', 'probable', 'possible', 'none'];

/** Counts that go up. */
export type Tally<Name extends string> = Record<Name, number>;

/** A count of nothing for each name. */
export function zeroes<Name extends string>(names: readonly Name[]): Tally<Name> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Tally<Name>;
}

/** A count of nothing for each decision. */
export function noDecisions(): Tally<Decision> {
  return zeroes(DECISIONS);
}

/** Adds one to what is counted under a name. */
export function addOne<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** What was counted, in order of the names, so that equal counts are equal lists. */
export function byName(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The surest of some certainties. */
export function surest(certainties: readonly Certainty[]): Sureness {
  return SURENESS.find((one) => one === 'none' || certainties.includes(one)) ?? 'none';
}

/** The sum of all counts. */
export function total(counts: Counts<string>): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}
