import { type KeptGrammar, kept } from './kept.ts';
import { later } from './later.ts';
import { lexisNode } from './lexis.ts';
import { namesOf, type WordClass } from './word-class.ts';

/** All forms of a grammar of which something was kept. */
export function recalledForms(
  classes: readonly WordClass[],
  { classes: firsts, literals }: KeptGrammar,
): ReadonlySet<number> {
  const ofClass = (one: WordClass, at: number): readonly number[] =>
    namesOf(one).map((_, form) => (firsts[at] as number) + form);
  return new Set([...classes.flatMap(ofClass), ...literals]);
}

/** Tells whether a word, or a phrase with it, is of some forms: as a lexicon of them `knows`. */
export function knowing(forms: ReadonlySet<number>): (word: string) => boolean {
  const isOwn = (form: number): boolean => forms.has(form);
  return (word) => {
    const node = lexisNode(word);
    return node !== undefined && (node.forms.some(isOwn) || node.within.some(isOwn));
  };
}

/** The single words of a grammar of which something was kept, in their order. */
export function recalledLiterals({ literals }: KeptGrammar): readonly string[] {
  const words = literalOf();
  return literals.map((form) => words.get(form) as string);
}

const literalOf = later(
  (): ReadonlyMap<number, string> =>
    new Map(Object.entries(kept()?.lexis.literals ?? {}).map(([word, form]) => [form, word])),
);
