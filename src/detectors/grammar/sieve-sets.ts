import { addTo } from '../../text/group-by.ts';
import type { Shape } from './sieve-shapes.ts';

/** Some classes that a step asks for together. */
export interface ClassSet {
  /** Their forms, in the lexis of all grammars. */
  readonly forms: readonly number[];
  /** What words are given otherwise. */
  readonly given: readonly Given[];
}

/** A class that is found by shapes; or one that is marked by hand, at words of a set, of a shape, or at any. */
export type Given =
  | { readonly is: 'found'; readonly number: number; readonly shapes: readonly Shape[] }
  | { readonly is: 'marked'; readonly among: number | undefined; readonly shape: RegExp | undefined };

/** Sets by what is in them: those of the same words are one, in whichever grammar. */
export interface SetPool {
  readonly sets: readonly ClassSet[];
  /** The number of a set. */
  put(one: ClassSet): number;
}

/** Makes a pool of some sets, which are not put in again. */
export function setPool(known: readonly ClassSet[]): SetPool {
  const sets = [...known];
  const numbers = new Map<string, number>();
  const givenNumbers = new Map<Given, number>();
  const numberOf = (one: Given): number => {
    const number = givenNumbers.get(one) ?? givenNumbers.size;
    givenNumbers.set(one, number);
    return number;
  };
  return {
    sets,
    put(one) {
      const key = `${one.forms.join()};${one.given.map(numberOf).join()}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, sets.length);
      return sets.push(one) - 1;
    },
  };
}

/** Sets one after the other: most have a few forms, and are told in nearly every window. */
export interface FlatSets {
  /** The forms of all; by set, where its own begin: they end where the next set's begin. */
  readonly forms: Int32Array;
  readonly first: Int32Array;
  /** By set: what words are given otherwise, if any are. */
  readonly given: readonly (readonly Given[] | undefined)[];
}

/** Puts sets one after the other. */
export function flatSets(sets: readonly ClassSet[]): FlatSets {
  const first = new Int32Array(sets.length + 1);
  for (const [set, { forms }] of sets.entries()) first[set + 1] = (first[set] as number) + forms.length;
  const forms = new Int32Array(first[sets.length] as number);
  for (const [set, one] of sets.entries()) forms.set(one.forms, first[set]);
  return {
    forms,
    first,
    given: sets.map(({ given }) => (given.length === 0 ? undefined : given)),
  };
}

/** By form: the numbers of the sets that have it. */
export function listsByForm(
  sets: readonly ReadonlySet<number>[],
  forms: number,
): readonly (readonly number[] | undefined)[] {
  const byForm = new Map<number, number[]>();
  for (const [number, set] of sets.entries()) for (const form of set) addTo(byForm, form, number);
  return Array.from({ length: forms }, (_, form) => byForm.get(form));
}
