import type { Reading } from '../../text/reading.ts';
import { lexisSize } from './lexis.ts';
import { mended } from './mend.ts';
import type { Plan } from './plan.ts';
import { placeOf } from './sieve-find.ts';
import { type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import { type Shape, shapesOf } from './sieve-shapes.ts';
import { type Stream, streamer } from './sieve-stream.ts';
import { fill, type SieveWindow, sieveWindow } from './sieve-window.ts';
import { sieveWords } from './sieve-words.ts';

/** The numbers of sentences; `undefined` stands for all. */
export type Sentences = ReadonlySet<number> | undefined;

/** Tells which of some grammars a text may be for, and where, so that nearly all texts are read closely by none. */
export interface Sieve {
  /**
   * By grammar: the sentences in which one of its patterns may hold, as `sentencesOf` counts them; never without one in
   * which it does. Nothing where none may. Linear.
   */
  sift(reading: Pick<Reading, 'text' | 'lower'>): readonly (readonly [grammar: number, Sentences])[];
}

const NO_SHAPES: readonly Shape[] = [];
const NOTHING: ReturnType<Sieve['sift']> = Object.freeze([]);

/** Compiles a sieve for some grammars. */
export function sieve(plans: readonly Plan<unknown>[]): Sieve {
  const shapes = shapesOf(plans);
  const asked = new Set(shapes.sets.flatMap(({ forms }) => forms));
  const mendedIn = (word: string): readonly (readonly string[] | undefined)[] =>
    plans.map(({ words: { knows } }) => (knows(word) ? undefined : mended(word, knows)?.words));
  const cut = streamer(
    sieveWords({ asksFor: (form) => asked.has(form), wakes: (form) => shapes.wokenBy.has(form), mended: mendedIn }),
  );
  const window = sieveWindow(shapes, lexisSize());
  const look = looker(window, plans.length);
  const everywhere = plans.map((_, grammar) => [grammar, undefined] as const);
  return {
    sift({ text, lower }) {
      const stream = cut(text, lower);
      if (stream.inPieces) return everywhere;
      const found = new Map<number, Set<number> | undefined>();
      for (const grammar of stream.apartIn) found.set(grammar, undefined);
      for (const part of partsOf(stream)) look(stream, part, found);
      return found.size > 0 ? [...found] : NOTHING;
    },
  };
}

/** By grammar: the sentences in which it may hold; `undefined` stands for all. */
type Finds = Map<number, Set<number> | undefined>;

/** Makes what tries shapes at a part of a text. */
function looker(window: SieveWindow, grammars: number): (stream: Stream, part: Part, found: Finds) => void {
  const { wokenBy } = window.shapes;
  const shapesBy = Array.from({ length: window.formEpochs.length }, (_, form) => wokenBy.get(form) ?? NO_SHAPES);
  const seen: number[] = [];
  // By grammar: the words of the sentences in which it was found that it may hold.
  const told = new Int32Array(grammars);
  const attempt = (shape: Shape, { core, number }: Part, found: Finds): void => {
    const { grammar } = shape;
    for (;;) {
      const about = placeOf(window, shape, core & ~(told[grammar] as number));
      if (about === 0) return;
      told[grammar] = (told[grammar] as number) | sentenceAbout(about, window.edges);
      put(found, grammar, number + sentencesBefore(about, window.edges));
    }
  };
  return (stream, part, found) => {
    seen.length = 0;
    fill(window, stream, part.from, part.to, seen);
    if (seen.length > 0) told.fill(0);
    for (let at = 0; at < seen.length; at++) {
      for (const shape of shapesBy[seen[at] as number] as readonly Shape[]) attempt(shape, part, found);
    }
  };
}

function put(found: Finds, grammar: number, sentence: number): void {
  const known = found.get(grammar);
  if (known) known.add(sentence);
  else if (!found.has(grammar)) found.set(grammar, new Set([sentence]));
}
