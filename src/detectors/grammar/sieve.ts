import type { Reading } from '../../text/reading.ts';
import { lexisNode, lexisSize } from './lexis.ts';
import { mended } from './mend.ts';
import type { Plan } from './plan.ts';
import { repair } from './repair.ts';
import { placeOf, stands } from './sieve-find.ts';
import { type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import { forget, scoring } from './sieve-scores.ts';
import { type Shape, shapesOf } from './sieve-shapes.ts';
import { addTo, type Stream, streamer } from './sieve-stream.ts';
import { fill, type SieveWindow, sieveWindow } from './sieve-window.ts';
import { sieveWords } from './sieve-words.ts';
import { sentencesOf } from './tokens.ts';

/** Tells which of some grammars a text may be for, and where, so that nearly all texts are read closely by none. */
export interface Sieve {
  /**
   * By grammar: the sentences in which one of its patterns may hold, as `sentencesOf` counts them; never without one in
   * which it does. Nothing where none may. Linear.
   */
  sift(reading: Reading): readonly (readonly [grammar: number, sentences: ReadonlySet<number>])[];
}

const NO_SHAPES: readonly Shape[] = [];
const NOTHING: ReturnType<Sieve['sift']> = Object.freeze([]);

/** Compiles a sieve for some grammars. */
export function sieve(plans: readonly Plan<unknown>[]): Sieve {
  const shapes = shapesOf(plans);
  const asked = new Set(shapes.sets.flatMap(({ forms }) => forms));
  // A word that no grammar has a likeness of is asked for once, not by each.
  const mendedIn = (word: string): readonly (readonly string[] | undefined)[] =>
    mended(word, (other) => lexisNode(other) !== undefined)
      ? plans.map(({ words: { knows } }) => (knows(word) ? undefined : mended(word, knows)?.words))
      : [];
  const cut = streamer(
    sieveWords({ asksFor: (form) => asked.has(form), wakes: (form) => shapes.wokenBy.has(form), mended: mendedIn }),
  );
  const window = sieveWindow(shapes, lexisSize());
  const look = looker(window, plans.length);
  return {
    sift(reading) {
      const stream = cut(reading.text, reading.lower);
      const found: Finds = new Map(stream.apartIn);
      if (stream.inPieces) putMended(reading, plans, found);
      forget(window.scores);
      for (const part of partsOf(stream)) look(stream, part, found);
      // Signs count together over several sentences: which, a grammar tells by itself.
      for (const grammar of scoring(window.scores)) if (!found.has(grammar)) found.set(grammar, new Set());
      return found.size > 0 ? [...found] : NOTHING;
    },
  };
}

/** By grammar: the sentences in which it may hold. */
type Finds = Map<number, Set<number>>;

/** Puts in the sentences in which a grammar makes words of pieces: the stream has the pieces only. */
function putMended(reading: Reading, plans: readonly Plan<unknown>[], found: Finds): void {
  for (const [number, sentence] of sentencesOf(reading).entries()) {
    if (!sentence.inPieces) continue;
    for (const [grammar, { words }] of plans.entries()) {
      if (repair(sentence, words.knows) !== sentence) addTo(found, grammar, number);
    }
  }
}

/** Makes what tries shapes at a part of a text. */
function looker(window: SieveWindow, grammars: number): (stream: Stream, part: Part, found: Finds) => void {
  const { wokenBy } = window.shapes;
  const shapesBy = Array.from({ length: window.formEpochs.length }, (_, form) => wokenBy.get(form) ?? NO_SHAPES);
  // What each cannot do without either, all in a row: most shapes are not looked at any closer.
  const alsoNeeded = shapesBy.map((shapes) => Int32Array.from(shapes, ({ needs }) => quickNeed(needs, window)));
  const seen: number[] = [];
  // By grammar: the words of the sentences in which it was found that it may hold.
  const told = new Int32Array(grammars);
  const attempt = (shape: Shape, { core, number }: Part, found: Finds): void => {
    const { grammar } = shape;
    for (;;) {
      const about = placeOf(window, shape, core & ~(told[grammar] as number));
      if (about === 0) return;
      told[grammar] = (told[grammar] as number) | sentenceAbout(about, window.edges);
      addTo(found, grammar, number + sentencesBefore(about, window.edges));
    }
  };
  return (stream, part, found) => {
    seen.length = 0;
    fill(window, stream, part.from, part.to, seen);
    if (seen.length > 0) told.fill(0);
    for (let at = 0; at < seen.length; at++) {
      const form = seen[at] as number;
      const needed = alsoNeeded[form] as Int32Array;
      for (let shape = 0; shape < needed.length; shape++) {
        const set = needed[shape] as number;
        if (set < 0 || stands(window, set)) attempt((shapesBy[form] as Shape[])[shape] as Shape, part, found);
      }
    }
  };
}

/** The second rarest of the sets that a shape needs, if it is one of words alone; -1 if there is none such. */
function quickNeed([, second = -1]: readonly number[], { shapes }: SieveWindow): number {
  return second >= 0 && shapes.sets[second]?.given.length === 0 ? second : -1;
}
