import type { Reading } from '../../text/reading.ts';
import { lexisNode, lexisSize } from './lexis.ts';
import { mended } from './mend.ts';
import type { Plan } from './plan.ts';
import { repair } from './repair.ts';
import { scoringIn } from './sieve-cards.ts';
import { placeOf, stands } from './sieve-find.ts';
import { OVERLAP, type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import { forget } from './sieve-scores.ts';
import { addShapes, noShapes, type Shape } from './sieve-shapes.ts';
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

/** Everything that was compiled so far: detectors are put together in many ways, from the same few grammars. */
const shapes = noShapes();
const numbers = new Map<Plan<unknown>, number>();
let made: Sift | undefined;

/** A sieve for some grammars. Each grammar is compiled once, whichever sieves it stands in. */
export function sieve(plans: readonly Plan<unknown>[]): Sieve {
  const known = numbers.size;
  for (const plan of plans) {
    if (numbers.has(plan)) continue;
    addShapes(shapes, plan);
    numbers.set(plan, numbers.size);
  }
  if (numbers.size > known) made = sieveOf([...numbers.keys()]);
  const wanted: (number | undefined)[] = new Array(numbers.size).fill(undefined);
  for (const [own, plan] of plans.entries()) wanted[numbers.get(plan) as number] = own;
  return { sift: (reading) => made?.(reading, wanted) ?? NOTHING };
}

/** By the number of a grammar: what those call it who ask for it; `undefined` if nobody does. */
type Wanted = readonly (number | undefined)[];

/** Goes over a reading for all grammars, and tells of those that are wanted. */
type Sift = (reading: Reading, wanted: Wanted) => ReadonlyMap<number, Places>;

function sieveOf(plans: readonly Plan<unknown>[]): Sift {
  const asked = new Set(shapes.pool.sets.flatMap(({ forms }) => forms));
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
  return (reading, wanted) => {
    const stream = cut(reading.text, reading.lower);
    const found: Finds = { wanted, all: new Map() };
    forget(window.scores);
    for (const part of partsOf(stream)) look(stream, part, found);
    // Signs count together over several sentences: which, a grammar tells by itself.
    for (const grammar of scoringIn(stream, window, (grammar) => wanted[grammar] !== undefined))
      placesOf(found, grammar);
    for (const [grammar, sentence] of stream.apartIn) placesOf(found, grammar)?.set(sentence, 'any');
    if (stream.inPieces) putMended(reading, plans, found);
    return found.all;
  };
}

/** What was found for those who asked. */
interface Finds {
  readonly wanted: Wanted;
  readonly all: Map<number, Sentences>;
}

/** By sentence: the strings that may hold there. */
type Sentences = Map<number, Set<number> | 'any'>;

/** Where a grammar may hold; `undefined` for one that nobody asked for. */
function placesOf({ wanted, all }: Finds, grammar: number): Sentences | undefined {
  const own = wanted[grammar];
  if (own === undefined) return undefined;
  const known = all.get(own);
  if (known) return known;
  const places: Sentences = new Map();
  all.set(own, places);
  return places;
}

function putString(found: Finds, { grammar, string }: Shape, sentence: number): void {
  const places = placesOf(found, grammar);
  const strings = places?.get(sentence);
  if (strings === undefined) places?.set(sentence, new Set([string]));
  else if (strings !== 'any') strings.add(string);
}

/** Puts in the sentences in which a grammar makes words of pieces: the stream has the pieces only. */
function putMended(reading: Reading, plans: readonly Plan<unknown>[], found: Finds): void {
  for (const [number, sentence] of sentencesOf(reading).entries()) {
    if (!sentence.inPieces) continue;
    for (const [grammar, { words }] of plans.entries()) {
      if (found.wanted[grammar] === undefined || repair(sentence, words.knows) === sentence) continue;
      placesOf(found, grammar)?.set(number, 'any');
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
        if (set >= 0 && window.cuts === 0 && !stands(window, set)) continue;
        attempt(window, (shapesBy[form] as Shape[])[shape] as Shape, part, found);
      }
    }
  };
}

/** Puts in each sentence of a part in which a shape may hold. */
function attempt(window: SieveWindow, shape: Shape, { number }: Part, found: Finds): void {
  if (found.wanted[shape.grammar] === undefined) return;
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
  return second >= 0 && shapes.pool.sets[second]?.given.length === 0 ? second : -1;
}
