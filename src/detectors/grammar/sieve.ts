import type { Reading } from '../../text/reading.ts';
import { lexisNode, lexisSize } from './lexis.ts';
import { mended } from './mend.ts';
import type { Plan } from './plan.ts';
import { repair } from './repair.ts';
import { scoringIn } from './sieve-cards.ts';
import { mayStandInLong, placeOf, stands } from './sieve-find.ts';
import { OVERLAP, type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import { forget } from './sieve-scores.ts';
import { addShapes, noShapes, type Shape } from './sieve-shapes.ts';
import { type Stream, streamer } from './sieve-stream.ts';
import { fill, ROW, type SieveWindow, sieveWindow } from './sieve-window.ts';
import { sieveWords } from './sieve-words.ts';
import type { Places } from './sifted.ts';
import { sentencesOf } from './tokens.ts';

/** Tells which of some grammars a text may be for, and where, so that nearly all texts are read closely by none. */
export interface Sieve {
  /** By grammar: where its strings may hold, never without a place where one does. None where none may. Linear. */
  sift(reading: Reading): ReadonlyMap<number, Places>;
}

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
  const window = sieveWindow(shapes, lexisSize());
  const cut = streamer(
    sieveWords({
      asksFor: (form) => asked.has(form),
      wakes: (form) => shapes.wokenBy.has(form),
      signsOf: (form) => window.scores.signsOf[form] ?? [],
      findsOf: (form) => window.finds[form] ?? [],
      mended: mendedIn,
    }),
  );
  const look = looker(window);
  return (reading, wanted) => {
    const stream = cut(reading.text, reading.lower);
    const found: Finds = { wanted, all: new Map() };
    forget(window.scores);
    for (const part of partsOf(stream)) look(stream, part, found);
    // Signs count together over several sentences: which, a grammar tells by itself.
    for (const { grammar, number } of scoringIn(stream, window, (grammar) => wanted[grammar] !== undefined))
      placesOf(found, grammar)?.cards.add(number);
    for (const [grammar, sentence] of stream.apartIn) placesOf(found, grammar)?.strings.set(sentence, 'any');
    if (stream.inPieces) putMended(reading, plans, found);
    return found.all;
  };
}

/** What was found for those who asked. */
interface Finds {
  readonly wanted: Wanted;
  readonly all: Map<number, PlacesMet>;
}

/** Where a grammar may hold, so far. */
interface PlacesMet {
  readonly strings: Map<number, Set<number> | 'any'>;
  readonly cards: Set<number>;
}

/** Where a grammar may hold; `undefined` for one that nobody asked for. */
function placesOf({ wanted, all }: Finds, grammar: number): PlacesMet | undefined {
  const own = wanted[grammar];
  if (own === undefined) return undefined;
  const known = all.get(own);
  if (known) return known;
  const places: PlacesMet = { strings: new Map(), cards: new Set() };
  all.set(own, places);
  return places;
}

function putString(found: Finds, { grammar, string }: Shape, sentence: number): void {
  const places = placesOf(found, grammar);
  const strings = places?.strings.get(sentence);
  if (strings === undefined) places?.strings.set(sentence, new Set([string]));
  else if (strings !== 'any') strings.add(string);
}

/** Puts in the sentences in which a grammar makes words of pieces: the stream has the pieces only. */
function putMended(reading: Reading, plans: readonly Plan<unknown>[], found: Finds): void {
  for (const [number, sentence] of sentencesOf(reading).entries()) {
    if (!sentence.inPieces) continue;
    for (const [grammar, { words }] of plans.entries()) {
      if (found.wanted[grammar] === undefined || repair(sentence, words.knows) === sentence) continue;
      placesOf(found, grammar)?.strings.set(number, 'any');
    }
  }
}

/** Makes what tries shapes at a part of a text. */
function looker(window: SieveWindow): (stream: Stream, part: Part, found: Finds) => void {
  const { all, first, alsoNeeded } = flatShapes(window);
  const waking: number[] = [];
  const wide: Shape[] = [];
  return (stream, part, found) => {
    fill(window, stream, part, waking);
    const { cuts } = window;
    for (let at = 0; at < waking.length; at++) {
      const form = waking[at] as number;
      const end = first[form + 1] as number;
      for (let number = first[form] as number; number < end; number++) {
        const set = alsoNeeded[number] as number;
        if (set >= 0 && cuts === 0 && !stands(window, set)) continue;
        const shape = all[number] as Shape;
        if (cuts !== 0 && shape.reach > OVERLAP) wide.push(shape);
        else attempt(window, shape, part, found);
      }
    }
    if (cuts === 0 || !(window.edges >>> (part.to - part.from))) return;
    settle(window, wide, part, found);
    wide.length = 0;
  };
}

/** Shapes one after the other, by the forms that wake them. */
interface FlatShapes {
  readonly all: readonly Shape[];
  /** By form: where its own begin; they end where those of the next begin. */
  readonly first: Int32Array;
  /** What each cannot do without either: most shapes are not looked at any closer. */
  readonly alsoNeeded: Int32Array;
}

function flatShapes(window: SieveWindow): FlatShapes {
  const { wokenBy } = window.shapes;
  const first = new Int32Array(window.forms.length / ROW + 1);
  const all: Shape[] = [];
  for (let form = 0; form + 1 < first.length; form++) {
    for (const shape of wokenBy.get(form) ?? []) all.push(shape);
    first[form + 1] = all.length;
  }
  return { all, first, alsoNeeded: Int32Array.from(all, ({ needs }) => quickNeed(needs, window)) };
}

/** Puts in each sentence of a part in which a shape may hold. */
function attempt(window: SieveWindow, shape: Shape, { number }: Part, found: Finds): void {
  if (found.wanted[shape.grammar] === undefined) return;
  for (let rest = -1; ; ) {
    const about = placeOf(window, shape, rest);
    if (about === 0) return;
    rest &= ~sentenceAbout(about, window.edges);
    putString(found, shape, number + sentencesBefore(about, window.edges));
  }
}

/** Puts in the strings of which the rest may stand beyond a cut, where a long sentence has all words that they need. */
function settle(window: SieveWindow, wide: readonly Shape[], { number }: Part, found: Finds): void {
  for (const shape of wide) {
    if (found.wanted[shape.grammar] === undefined) continue;
    if (shape.needs.every((set) => mayStandInLong(window, set))) putString(found, shape, number);
  }
}

/** The second rarest of the sets that a shape needs, if it is one of words alone; -1 if there is none such. */
function quickNeed([, second = -1]: readonly number[], { shapes }: SieveWindow): number {
  return second >= 0 && shapes.pool.sets[second]?.given.length === 0 ? second : -1;
}
