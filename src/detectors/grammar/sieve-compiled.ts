import type { Grammar } from './grammar.ts';
import { type GrammarNames, kept, keptOf } from './kept.ts';
import { knowing, recalledForms } from './kept-grammar.ts';
import { recallShapes } from './kept-shapes.ts';
import type { Pattern } from './pattern.ts';
import { addShapes, type MadeShapes, noShapes, type Shapes } from './sieve-shapes.ts';

/** A grammar; its plan is asked for only where nothing is kept of it. */
export type Siftable = Pick<Grammar<Pattern>, 'spec' | 'plan'>;

/** Grammars that were compiled: detectors are put together in many ways, from the same few grammars. */
export interface Compiled {
  /** To which those of each grammar are added, where none were kept. */
  readonly made: MadeShapes;
  readonly numbers: Map<GrammarNames, number>;
  /** By the number of a grammar: whether it knows a word. Nothing for one that nobody asked for. */
  readonly knows: (((word: string) => boolean) | undefined)[];
}

/** No grammars. */
export function nothingCompiled(): Compiled {
  return { made: noShapes(), numbers: new Map(), knows: [] };
}

/** The shapes of all grammars that were asked for. */
export function shapesIn({ made, knows }: Compiled): Shapes {
  const all = kept();
  return all ? recallShapes(all.shapes, (grammar) => knows[grammar] !== undefined) : made;
}

/** The number of a grammar, which is compiled when first asked for. */
export function numberIn(all: Compiled, one: Siftable): number {
  const known = all.numbers.get(one.spec);
  if (known !== undefined) return known;
  const recalled = keptOf(one.spec);
  const number = recalled?.number ?? all.made.hiding.length;
  if (!recalled) addShapes(all.made, one.plan);
  all.numbers.set(one.spec, number);
  all.knows[number] = recalled ? knowing(recalledForms(one.spec.classes, recalled)) : one.plan.words.knows;
  return number;
}
