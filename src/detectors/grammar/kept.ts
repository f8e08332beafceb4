import { TABLE } from './kept-table.ts';
import { later } from './later.ts';
import type { WordClass } from './word-class.ts';

/**
 * What is made of the words and patterns of all grammars when the package is built, so that a first comment need not wait for
 * it (decision 25). Where nothing is kept, as in the sources, it is made when first asked.
 */
export interface KeptTable {
  /** The words that entries of classes begin with or go on with, in order, with a space between. */
  readonly words: string;
  /** A line for each of them: see `kept-lexis.ts`. */
  readonly lines: string;
  /** The rest, as JSON. */
  readonly rest: string;
}

/** The `rest` of a table. */
export interface KeptRest {
  readonly lexis: KeptForms;
  readonly shapes: KeptShapes;
  /** By what tells it from others. */
  readonly grammars: Readonly<Record<string, KeptGrammar>>;
}

/** The forms of a lexis: how many there are, and those of single words. How common each is tells shapes which of their words is rarest. */
export interface KeptForms {
  readonly size: number;
  readonly literals: Readonly<Record<string, number>>;
}

/** A grammar. */
export interface KeptGrammar {
  /** Which of the grammars of the sieve it is; -1 for one that awakens nothing. */
  readonly number: number;
  /** The first form of each of its classes. */
  readonly classes: readonly number[];
  /** The forms of its single words. */
  readonly literals: readonly number[];
}

/** The shapes of a sieve, in numbers: see `kept-shapes.ts`. */
export interface KeptShapes {
  readonly sets: readonly KeptSet[];
  readonly shapes: readonly KeptShape[];
  /** By number of what shapes find: those shapes. */
  readonly found: readonly (readonly KeptShape[])[];
  readonly hiding: readonly number[];
  readonly stops: readonly number[];
}

/** Its grammar, string and key, what it needs, the rarest first, and its steps. */
export type KeptShape = readonly number[];

/** Forms; or forms, and what words are given otherwise. */
export type KeptSet = readonly number[] | { readonly forms: readonly number[]; readonly given: readonly KeptGiven[] };
/** The number of what shapes find; or the set, and the shape, of what is marked by hand. */
export type KeptGiven = number | { readonly among?: number; readonly shape?: readonly [source: string, flags: string] };

/** What tells a grammar from others. */
export interface GrammarNames {
  readonly classes: readonly WordClass[];
  readonly patterns: readonly { readonly id: string }[];
}

/** What was kept, but for the words; `undefined` where nothing was. */
export const kept: () => KeptRest | undefined = later(() => TABLE && (JSON.parse(TABLE.rest) as KeptRest));

/** What was kept of a grammar; `undefined` where nothing was. Throws for one that was not there when the package was built. */
export function keptOf(grammar: GrammarNames): KeptGrammar | undefined {
  const all = kept();
  if (!all) return undefined;
  const one = all.grammars[nameOf(grammar)];
  if (one?.classes.length !== grammar.classes.length) throw new Error(`nothing kept of grammar \`${nameOf(grammar)}\``);
  return one;
}

/** How many classes and patterns a grammar has, and the last of each: no two grammars have the same. */
export function nameOf({ classes, patterns }: GrammarNames): string {
  return [classes.length, patterns.length, classes.at(-1)?.name, patterns.at(-1)?.id].join(' ');
}
