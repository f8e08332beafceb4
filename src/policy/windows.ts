import { conditionsIn, type DateWindow } from './condition.ts';
import type { Policy } from './policy.ts';
import type { PolicySource } from './schema.ts';

/** A window of a rule, with the JSON Pointer to it. */
export interface PlacedWindow extends DateWindow {
  readonly rule: string;
  readonly at: string;
}

/** Every window of a policy's rules, in their order: what tells whether a page's dates are all past. */
export function windowsIn({ rules }: Pick<Policy | PolicySource, 'rules'>): readonly PlacedWindow[] {
  return rules.flatMap(({ id: rule, when }, index) =>
    [...conditionsIn(when, `/rules/${index}/when`)].flatMap(({ condition, at }) =>
      'between' in condition
        ? condition.between.map((window, number) => ({ rule, at: `${at}/between/${number}`, ...window }))
        : [],
    ),
  );
}

/** True on a day (`2026-05-07`) of a window; dates are written so that their order is that of their letters. */
export function isWithin(day: string, { from, to }: DateWindow): boolean {
  return from <= day && day <= to;
}
