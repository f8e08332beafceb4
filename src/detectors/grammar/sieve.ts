import type { Reading } from '../../text/reading.ts';
import { lexisNode, lexisSize } from './lexis.ts';
import { mended } from './mend.ts';
import type { Plan } from './plan.ts';
import { repair } from './repair.ts';
import { placeOf, stands } from './sieve-find.ts';
import { OVERLAP, type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import { forget, scoring } from './sieve-scores.ts';
import { type Shape, shapesOf } from './sieve-shapes.ts';
import { type Stream, streamer } from './sieve-stream.ts';
import { fill, type SieveWindow, sieveWindow } from './sieve-window.ts';
import { sieveWords } from './sieve-words.ts';
import type { Places } from './sifted.ts';
import { sentencesOf } from './tokens.ts';

/** Tells which of some grammars a text may be for, and where, so that nearly all texts are read closely by none. */
export interface Sieve {
  /** By grammar: where its strings may hold, never without a place where one does. None where none may. Linear. */
  sift(reading: Reading): ReadonlyMap<number, Places>;
}

const NO_SHAPES: readonly Shape[] = [];
const NOTHING: ReadonlyMap<number, Places> = new Map();

/** The sieves that were made last, by their plans: detectors are put together in few ways. */
const sieves: (readonly [readonly Plan<unknown>[], Sieve])[] = [];
const MOST_SIEVES = 8;

/** A sieve for some grammars; the same for the same. */
export function sieve(plans: readonly Plan<unknown>[]): Sieve {
  const known = sieves.find(([made]) => made.length === plans.length && made.every((plan, at) => plan === plans[at]));
  if (known) return known[1];
  const made = compiled(plans);
  sieves.unshift([plans, made]);
  sieves.length = Math.min(sieves.length, MOST_SIEVES);
  return made;
}

function compiled(plans: readonly Plan<unknown>[]): Sieve {
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
  const look = looker(window);
  return {
    sift(reading) {
      const stream = cut(reading.text, reading.lower);
      const found: Finds = new Map();
      forget(window.scores);
      for (const part of partsOf(stream)) look(stream, part, found);
      // Signs count together over several sentences: which, a grammar tells by itself.
      for (const grammar of scoring(window.scores)) placesIn(found, grammar);
      for (const [grammar, sentence] of stream.apartIn) placesIn(found, grammar).set(sentence, 'any');
      if (stream.inPieces) putMended(reading, plans, found);
      return found.size > 0 ? found : NOTHING;
    },
  };
}

/** By grammar and sentence: the strings that may hold there. */
type Finds = Map<number, Map<number, Set<number> | 'any'>>;

function placesIn(found: Finds, grammar: number): Map<number, Set<number> | 'any'> {
  const known = found.get(grammar);
  if (known) return known;
  const made = new Map<number, Set<number>>();
  found.set(grammar, made);
  return made;
}

function putString(found: Finds, { grammar, string }: Shape, sentence: number): void {
  const places = placesIn(found, grammar);
  const strings = places.get(sentence);
  if (strings === undefined) places.set(sentence, new Set([string]));
  else if (strings !== 'any') strings.add(string);
}

/** Puts in the sentences in which a grammar makes words of pieces: the stream has the pieces only. */
function putMended(reading: Reading, plans: readonly Plan<unknown>[], found: Finds): void {
  for (const [number, sentence] of sentencesOf(reading).entries()) {
    if (!sentence.inPieces) continue;
    for (const [grammar, { words }] of plans.entries()) {
      if (repair(sentence, words.knows) !== sentence) placesIn(found, grammar).set(number, 'any');
    }
  }
}

/** Makes what tries shapes at a part of a text. */
function looker(window: SieveWindow): (stream: Stream, part: Part, found: Finds) => void {
  const { wokenBy } = window.shapes;
  const shapesBy = Array.from({ length: window.formEpochs.length }, (_, form) => wokenBy.get(form) ?? NO_SHAPES);
  // What each cannot do without either, all in a row: most shapes are not looked at any closer.
  const alsoNeeded = shapesBy.map((shapes) => Int32Array.from(shapes, ({ needs }) => quickNeed(needs, window)));
  const seen: number[] = [];
  return (stream, part, found) => {
    seen.length = 0;
    fill(window, stream, part.from, part.to, seen);
    for (let at = 0; at < seen.length; at++) {
      const form = seen[at] as number;
      const needed = alsoNeeded[form] as Int32Array;
      for (let shape = 0; shape < needed.length; shape++) {
        const set = needed[shape] as number;
        if (set < 0 || window.cuts !== 0 || stands(window, set))
          attempt(window, (shapesBy[form] as Shape[])[shape] as Shape, part, found);
      }
    }
  };
}

/** Puts in each sentence of a part in which a shape may hold. */
function attempt(window: SieveWindow, shape: Shape, { number }: Part, found: Finds): void {
  // The rest of it may stand beyond a cut.
  if (window.cuts !== 0 && shape.reach > OVERLAP) putString(found, shape, number);
  for (let rest = -1; ; ) {
    const about = placeOf(window, shape, rest);
    if (about === 0) return;
    rest &= ~sentenceAbout(about, window.edges);
    putString(found, shape, number + sentencesBefore(about, window.edges));
  }
}

/** The second rarest of the sets that a shape needs, if it is one of words alone; -1 if there is none such. */
function quickNeed([, second = -1]: readonly number[], { shapes }: SieveWindow): number {
  return second >= 0 && shapes.sets[second]?.given.length === 0 ? second : -1;
}
