import type { Lexicon } from './lexicon.ts';
import type { Name, ParsedPattern, Step } from './pattern.ts';

/** A pattern whose names are numbers of a lexicon. */
export interface Compiled {
  readonly before: readonly Step<number>[];
  readonly key: readonly number[];
  readonly keyIsTarget: boolean;
  readonly after: readonly Step<number>[];
  /** For each word that may not be left out, the classes that will do: one of them must be in a sentence. */
  readonly needs: readonly (readonly number[])[];
}

/** Compiles one pattern; throws an `Error` for a class that is not there. */
export function compile({ before, key, keyIsTarget, after }: ParsedPattern, words: Lexicon): Compiled {
  const numbers = (names: readonly Name[]): readonly number[] => [...new Set(names.flatMap(words.numbers))];
  const step = (one: Step<Name>): Step<number> => ('of' in one ? { ...one, of: numbers(one.of) } : one);
  const steps = { before: before.map(step), after: after.map(step) };
  const needs = [...steps.before, ...steps.after].flatMap((one) =>
    one.is === 'word' && one.least > 0 ? [one.of] : [],
  );
  return { ...steps, key: numbers(key), keyIsTarget, needs };
}
