import { type ClassMask, maskOf } from './class-bits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names, ParsedPattern, Step } from './pattern.ts';

/** The numbers of classes of a lexicon. Those of the same names are one list. */
export type ClassNumbers = readonly number[];

/** A pattern whose names are numbers of a lexicon. */
export interface Compiled {
  readonly before: readonly Step<ClassNumbers>[];
  readonly key: ClassNumbers;
  readonly keyIsTarget: boolean;
  readonly after: readonly Step<ClassNumbers>[];
  /** For each word that may not be left out, the classes that will do: one of them must be in a sentence. */
  readonly needs: readonly ClassNumbers[];
  /** The same, and the key. */
  readonly asks: readonly ClassMask[];
}

/** Compiles one pattern; throws an `Error` for a class that is not there. */
export function compile({ before, key, keyIsTarget, after }: ParsedPattern, words: Lexicon): Compiled {
  const step = (one: Step<Names>): Step<ClassNumbers> =>
    'of' in one ? { ...one, of: words.numbersOfAll(one.of) } : one;
  const steps = { before: before.map(step), after: after.map(step) };
  const needs = [...steps.before, ...steps.after].flatMap((one) =>
    one.is === 'word' && one.least > 0 ? [one.of] : [],
  );
  const numbers = words.numbersOfAll(key);
  return { ...steps, key: numbers, keyIsTarget, needs, asks: [numbers, ...needs].map(maskOf) };
}
