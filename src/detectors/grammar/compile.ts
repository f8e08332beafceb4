import type { Lexicon } from './lexicon.ts';
import type { Step } from './match.ts';
import type { Element, ParsedPattern } from './pattern.ts';

/** A pattern whose names are numbers of a lexicon. */
export interface Compiled {
  readonly before: readonly Step[];
  readonly key: readonly number[];
  readonly keyIsTarget: boolean;
  readonly after: readonly Step[];
  /** The rarest of the classes of which a word must stand in a text for it to hold. */
  readonly wakes: readonly number[];
  /** For each word that may not be left out, the classes that will do: one of them must be in a sentence. */
  readonly needs: readonly (readonly number[])[];
}

/** Compiles one pattern; throws an `Error` for a class that is not there. */
export function compile({ before, key, keyIsTarget, after }: ParsedPattern, words: Lexicon): Compiled {
  const numbers = (names: readonly string[]): readonly number[] => [...new Set(names.flatMap(words.numbers))];
  const steps = { before: before.map((one) => step(one, numbers)), after: after.map((one) => step(one, numbers)) };
  const needs = [...steps.before, ...steps.after].flatMap((one) =>
    one.is === 'word' && one.least > 0 ? [one.as] : [],
  );
  const own = numbers(key);
  const wakes = [own, ...needs].reduce((rarest, one) => (words.share(one) < words.share(rarest) ? one : rarest));
  return { ...steps, key: own, keyIsTarget, wakes, needs };
}

function step(element: Element, numbers: (names: readonly string[]) => readonly number[]): Step {
  if (element.is === 'word') {
    const { is, least, most, target, names } = element;
    return { is, least, most, target, as: numbers(names) };
  }
  return element.is === 'not' ? { is: 'not', as: numbers(element.names) } : element;
}
