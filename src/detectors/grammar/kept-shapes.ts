import { addTo } from '../../text/group-by.ts';
import type { KeptGiven, KeptSet, KeptShape, KeptShapes } from './kept.ts';
import type { ClassSet, Given, SetPool } from './sieve-sets.ts';
import {
  formsBehind,
  formsWaking,
  type MadeShapes,
  noShapes,
  type Shape,
  type Shapes,
  shapeWith,
} from './sieve-shapes.ts';
import type { SieveStep } from './sieve-walk.ts';

/** Puts shapes into numbers, from which `recallShapes` makes them again. */
export function keepShapes({ pool, all, found, hiding, stops }: MadeShapes): KeptShapes {
  const finding: (readonly KeptShape[])[] = found.map(() => []);
  for (const one of pool.sets.flatMap(({ given }) => given)) {
    if (one.is === 'found') finding[one.number] = one.shapes.map(numbersOf);
  }
  return {
    sets: pool.sets.map(keptSet),
    ...{ shapes: all.map(numbersOf), found: finding, hiding, stops },
  };
}

/** Makes shapes of what was kept of some grammars: each once a text wakes it, as most texts wake few. */
export function recallShapes(
  { sets, shapes, found, hiding, stops }: KeptShapes,
  isAsked: (grammar: number) => boolean,
): Shapes {
  const finding = found.map((some) => some.map(shapeOf));
  const all = noShapes(sets.map((one) => setOf(one, finding)));
  for (const some of finding) {
    all.found.push(
      formsWaking(
        some.filter(({ grammar }) => isAsked(grammar)),
        all.pool,
      ),
    );
  }
  all.hiding.push(...hiding);
  all.stops.push(...stops);
  // As long as it will be: a list with wide gaps in it is slow to look things up in.
  const made: (Shape | undefined)[] = new Array(shapes.length).fill(undefined);
  const shapeAt = (number: number): Shape => {
    const one = made[number] ?? shapeOf(shapes[number] as KeptShape);
    made[number] = one;
    return one;
  };
  const needsOf = (number: number): Shape['needs'] => neededIn(shapes[number] as KeptShape);
  return { ...all, shapeAt, needsOf, wokenBy: wokenBy(shapes, all.pool, isAsked) };
}

function wokenBy(
  shapes: readonly KeptShape[],
  pool: SetPool,
  isAsked: (grammar: number) => boolean,
): Shapes['wokenBy'] {
  const woken = new Map<number, number[]>();
  const formsOf = new Map<number, readonly number[]>();
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at] as KeptShape;
    if (!isAsked(shape[0] as number)) continue;
    const rarest = shape[3] === 0 ? 0 : (shape[4] as number);
    const forms = formsOf.get(rarest) ?? [...new Set(formsBehind(rarest, pool))];
    formsOf.set(rarest, forms);
    for (const form of forms) addTo(woken, form, at);
  }
  return woken;
}

function keptSet({ forms, given }: ClassSet): KeptSet {
  return given.length === 0 ? forms : { forms, given: given.map(keptGiven) };
}

function setOf(kept: KeptSet, found: readonly (readonly Shape[])[]): ClassSet {
  if (!('given' in kept)) return { forms: kept, given: NOTHING };
  return { forms: kept.forms, given: kept.given.map((one) => givenOf(one, found)) };
}

const NOTHING: readonly Given[] = Object.freeze([]);

function keptGiven(one: Given): KeptGiven {
  if (one.is === 'found') return one.number;
  const { among, shape } = one;
  return { ...(among === undefined ? {} : { among }), ...(shape ? { shape: [shape.source, shape.flags] } : {}) };
}

function givenOf(kept: KeptGiven, found: readonly (readonly Shape[])[]): Given {
  if (typeof kept === 'number') return { is: 'found', number: kept, shapes: found[kept] as readonly Shape[] };
  return { is: 'marked', among: kept.among, shape: kept.shape && new RegExp(...kept.shape) };
}

/** Each list of a shape is led by its length. */
function numbersOf({ grammar, string, key, before, after, needs }: Shape): KeptShape {
  const steps = [before, after].flatMap((some) => [some.length, ...some.flatMap(stepNumbers)]);
  return [grammar, string, key, needs.length, ...needs, ...steps];
}

function neededIn(numbers: KeptShape): readonly number[] {
  return numbers.slice(4, 4 + (numbers[3] as number));
}

function shapeOf(numbers: KeptShape): Shape {
  let at = 0;
  const next = (): number => numbers[at++] as number;
  const list = <One>(read: () => One): readonly One[] => {
    const some: One[] = [];
    for (let left = next(); left > 0; left--) some.push(read());
    return some;
  };
  const step = (): SieveStep => stepFrom(next);
  const [grammar, string, key, needs] = [next(), next(), next(), list(next)];
  return shapeWith({ grammar, string, key, needs, before: list(step), after: list(step) });
}

/** What steps are told by. */
const WORD = 0;
const GAP = 1;
const NOT = 2;
const EDGE = 3;

function stepNumbers(step: SieveStep): readonly number[] {
  if (step.is === 'word') return [WORD, step.set, step.least, step.most];
  if (step.is === 'gap') return [GAP, step.most, Number(step.commas), Number(step.stops)];
  return step.is === 'not' ? [NOT, step.set] : [EDGE];
}

function stepFrom(next: () => number): SieveStep {
  const is = next();
  if (is === WORD) return { is: 'word', set: next(), least: next() as 0 | 1, most: next() };
  if (is === GAP) return { is: 'gap', most: next(), commas: next() === 1, stops: next() === 1 };
  return is === NOT ? { is: 'not', set: next() } : { is: 'edge' };
}
