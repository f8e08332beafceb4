import type { Reading } from '../../text/reading.ts';
import { lexisNode, lexisSize } from './lexis.ts';
import { mended } from './mend.ts';
import { repair } from './repair.ts';
import { type Compiled, nothingCompiled, numberIn, type Siftable, shapesIn } from './sieve-compiled.ts';
import { mayStandInLong, placeOf, stands } from './sieve-find.ts';
import { OVERLAP, type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import type { Shape } from './sieve-shapes.ts';
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

/** All that was compiled so far, and what goes over texts for it. */
const compiled = nothingCompiled();
let sift: Sift | undefined;

/** A sieve for some grammars. Each grammar is compiled once, whichever sieves it stands in. */
export function sieve(grammars: readonly Siftable[]): Sieve {
  const known = compiled.numbers.size;
  const numbers = grammars.map((one) => numberIn(compiled, one));
  if (!sift || compiled.numbers.size > known) sift = sieveOf(compiled);
  const wanted: (number | undefined)[] = new Array(compiled.knows.length).fill(undefined);
  for (const [own, number] of numbers.entries()) wanted[number] = own;
  return { sift: (reading) => sift?.(reading, wanted) ?? NOTHING };
}

/** By the number of a grammar: what those call it who ask for it; `undefined` if nobody does. */
type Wanted = readonly (number | undefined)[];

/** Goes over a reading for all grammars, and tells of those that are wanted. */
type Sift = (reading: Reading, wanted: Wanted) => ReadonlyMap<number, Places>;

function sieveOf(all: Compiled): Sift {
  const { knows } = all;
  const shapes = shapesIn(all);
  const asked = new Uint8Array(lexisSize());
  for (const { forms } of shapes.pool.sets) for (const form of forms) asked[form] = 1;
  // A word that no grammar has a likeness of is asked for once, not by each.
  const mendedIn = (word: string): readonly (readonly string[] | undefined)[] =>
    mended(word, (other) => lexisNode(other) !== undefined)
      ? Array.from(knows, (has) => (!has || has(word) ? undefined : mended(word, has)?.words))
      : [];
  const window = sieveWindow(shapes, lexisSize());
  const cut = streamer(
    sieveWords({
      asksFor: (form) => asked[form] === 1,
      wakes: (form) => shapes.wokenBy.has(form),
      findsOf: (form) => window.finds[form] ?? [],
      mended: mendedIn,
    }),
  );
  const look = looker(window);
  return (reading, wanted) => {
    const stream = cut(reading.text, reading.lower);
    const found: Finds = { wanted, all: new Map() };
    for (const part of partsOf(stream)) look(stream, part, found);
    for (const [grammar, sentence] of stream.apartIn) placesOf(found, grammar)?.set(sentence, 'any');
    if (stream.inPieces) putMended(reading, knows, found);
    return found.all;
  };
}

/** What was found for those who asked. */
interface Finds {
  readonly wanted: Wanted;
  readonly all: Map<number, PlacesMet>;
}

/** Where a grammar may hold, so far. */
type PlacesMet = Map<number, Set<number> | 'any'>;

/** Where a grammar may hold; `undefined` for one that nobody asked for. */
function placesOf({ wanted, all }: Finds, grammar: number): PlacesMet | undefined {
  const own = wanted[grammar];
  if (own === undefined) return undefined;
  const known = all.get(own);
  if (known) return known;
  const places: PlacesMet = new Map();
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
function putMended(reading: Reading, knows: Compiled['knows'], found: Finds): void {
  for (const [number, sentence] of sentencesOf(reading).entries()) {
    if (!sentence.inPieces) continue;
    for (const [grammar, has] of knows.entries()) {
      if (!has || found.wanted[grammar] === undefined || repair(sentence, has) === sentence) continue;
      placesOf(found, grammar)?.set(number, 'any');
    }
  }
}

/** Makes what tries shapes at a part of a text. */
function looker(window: SieveWindow): (stream: Stream, part: Part, found: Finds) => void {
  const { numbers, first, alsoNeeded } = flatShapes(window);
  const { shapeAt } = window.shapes;
  const waking: number[] = [];
  const wide: Shape[] = [];
  return (stream, part, found) => {
    fill(window, stream, part, waking);
    const { cuts } = window;
    for (let at = 0; at < waking.length; at++) {
      const form = waking[at] as number;
      const end = first[form + 1] as number;
      for (let one = first[form] as number; one < end; one++) {
        const set = alsoNeeded[one] as number;
        if (set >= 0 && cuts === 0 && !stands(window, set)) continue;
        const shape = shapeAt(numbers[one] as number);
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
  readonly numbers: Int32Array;
  /** By form: where its own begin; they end where those of the next begin. */
  readonly first: Int32Array;
  /** What each cannot do without either: most shapes are not looked at any closer. */
  readonly alsoNeeded: Int32Array;
}

function flatShapes(window: SieveWindow): FlatShapes {
  const { wokenBy, needsOf } = window.shapes;
  const first = new Int32Array(window.forms.length / ROW + 1);
  const numbers: number[] = [];
  for (let form = 0; form + 1 < first.length; form++) {
    for (const number of wokenBy.get(form) ?? []) numbers.push(number);
    first[form + 1] = numbers.length;
  }
  // Most shapes stand there several times.
  const needed: number[] = [];
  const alsoNeeded = Int32Array.from(numbers, (number) => {
    const one = needed[number] ?? quickNeed(needsOf(number), window);
    needed[number] = one;
    return one;
  });
  return { numbers: Int32Array.from(numbers), first, alsoNeeded };
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
