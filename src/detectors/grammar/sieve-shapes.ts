import { addTo } from '../../text/group-by.ts';
import type { ClassNumbers, Compiled } from './compile.ts';
import type { Step } from './pattern.ts';
import type { Derived, Marked, Plan } from './plan.ts';
import { type ClassSet, type Given, type SetPool, setPool } from './sieve-sets.ts';
import type { SieveStep } from './sieve-walk.ts';

/** One string of a pattern, as a sieve tries it. */
export interface Shape {
  /** The number of its grammar among those of the sieve, and its own among the strings of that. */
  readonly grammar: number;
  readonly string: number;
  readonly before: readonly SieveStep[];
  readonly after: readonly SieveStep[];
  readonly key: number;
  /** The sets of each of which a word must stand in the text, the rarest first. */
  readonly needs: readonly number[];
  /** All sets that its steps ask for. */
  readonly asks: readonly number[];
  /** How many words it goes over, at most, if each of its entries is one. */
  readonly reach: number;
}

/** What grammars are compiled to, one after the other. */
export interface Shapes {
  readonly pool: SetPool;
  /** A shape by its number, and what it needs: what was kept is made into a shape when first asked. */
  shapeAt(number: number): Shape;
  needsOf(number: number): Shape['needs'];
  /** By form: the numbers of the shapes that cannot do without a word of it, or of another that they are listed by too. */
  readonly wokenBy: ReadonlyMap<number, readonly number[]>;
  /** By grammar: the set of its classes that hide others, and that of the words that no gap goes over. */
  readonly hiding: number[];
  readonly stops: number[];
  /** By number: the forms of which a word must stand in a text for a class to be found by shapes. */
  readonly found: ReadonlySet<number>[];
}

/** Shapes to which more may be added. */
export interface MadeShapes extends Shapes {
  readonly all: Shape[];
  readonly wokenBy: Map<number, number[]>;
}

/** Makes a set of classes; a `plain` one leaves out what is given words of them, as that is not sure to stand there. */
type SetOf = (numbers: ClassNumbers, kind?: 'any' | 'plain') => number;

/** No grammars; over sets that are known, if there are any. */
export function noShapes(sets: readonly ClassSet[] = []): MadeShapes {
  const all: Shape[] = [];
  const shapeAt = (number: number): Shape => all[number] as Shape;
  const needsOf = (number: number): Shape['needs'] => shapeAt(number).needs;
  const byForm = { wokenBy: new Map(), found: [] };
  return { pool: setPool(sets), all, shapeAt, needsOf, ...byForm, hiding: [], stops: [] };
}

/** Compiles the patterns of one more grammar into shapes, over sets of classes that all share. */
export function addShapes(shapes: MadeShapes, plan: Plan<unknown>): void {
  const { pool, all, wokenBy, hiding, stops } = shapes;
  const { words, stop, strings } = plan;
  const grammar = hiding.length;
  const setOf = setsOf(plan, grammar, shapes);
  stops.push(setOf(stop < 0 ? [] : [stop]));
  for (const [string, { form, wakes }] of strings.entries()) {
    if (!wakes) continue;
    const shape = shapeOf(form(), [grammar, string], words.share, setOf);
    const number = all.push(shape) - 1;
    for (const form of wakingForms(shape, pool)) addTo(wokenBy, form, number);
  }
  hiding.push(setOf([...words.hiding]));
}

/** The forms that wake some shapes. */
export function formsWaking(shapes: readonly Shape[], pool: SetPool): ReadonlySet<number> {
  return new Set(shapes.flatMap((shape) => [...wakingForms(shape, pool)]));
}

/** Makes sets of a grammar's classes, with what is given to words of them by its phrases and by hand. */
function setsOf({ words, derived, marked }: Plan<unknown>, grammar: number, { pool, found }: Shapes): SetOf {
  const given = new Map<number, Given[]>();
  // Lists of the same names are one: each is looked up once, after all that is given is known.
  const made = { any: new Map<ClassNumbers, number>(), plain: new Map<ClassNumbers, number>() };
  const setOf: SetOf = (numbers, kind = 'any') => {
    const known = made[kind].get(numbers);
    if (known !== undefined) return known;
    const all = [...new Set(numbers)].sort((a, b) => a - b);
    const more = kind === 'plain' ? [] : all.flatMap((one) => given.get(one) ?? []);
    const set = pool.put({ forms: all.flatMap(words.formsOf), given: more });
    made[kind].set(numbers, set);
    return set;
  };
  const foundBy = ({ forms }: Derived): Given => {
    const shapes = forms.map((form) => shapeOf(form, [grammar, -1], words.share, setOf));
    const number = found.push(formsWaking(shapes, pool)) - 1;
    return { is: 'found', number, shapes };
  };
  const markedAs = ({ among, shape }: Marked): Given => ({ is: 'marked', among: among && setOf(among), shape });
  // What is given later is not known to those before: they are asked again.
  const forgetting = (as: number, one: Given): void => {
    addTo(given, as, one);
    made.any.clear();
  };
  for (const one of derived) forgetting(one.as, foundBy(one));
  for (const one of marked) forgetting(one.as, markedAs(one));
  return setOf;
}

function shapeOf(
  form: Compiled,
  [grammar, string]: readonly [number, number],
  share: (numbers: ClassNumbers) => number,
  setOf: SetOf,
): Shape {
  const step = (one: Step<ClassNumbers>): SieveStep => {
    if (one.is === 'word') return { is: 'word', set: setOf(one.of), least: one.least, most: one.most };
    return one.is === 'not' ? { is: 'not', set: setOf(one.of, 'plain') } : one;
  };
  const [before, after] = [form.before.map(step), form.after.map(step)];
  const rarestFirst = [form.key, ...form.needs].sort((a, b) => share(a) - share(b));
  const needs = [...new Set(rarestFirst.map((numbers) => setOf(numbers)))];
  return shapeWith({ grammar, string, before, after, key: setOf(form.key), needs });
}

/** A shape, with what follows from its steps. */
export function shapeWith({ grammar, string, before, after, key, needs }: Omit<Shape, 'asks' | 'reach'>): Shape {
  const asks = [...needs];
  for (const steps of [before, after]) {
    for (const one of steps) if ('set' in one && !asks.includes(one.set)) asks.push(one.set);
  }
  return { grammar, string, before, after, key, needs, asks, reach: 1 + reachOf(before) + reachOf(after) };
}

function reachOf(steps: readonly SieveStep[]): number {
  return steps.reduce((sum, step) => sum + ('most' in step ? step.most : 0), 0);
}

/** The forms of which a word must stand in a text for a shape to hold: those of its rarest set. */
function wakingForms({ needs: [rarest = 0] }: Shape, pool: SetPool): ReadonlySet<number> {
  return new Set(formsBehind(rarest, pool));
}

/** The forms of a set, and of what is given words of it, some of them twice. */
export function formsBehind(set: number, pool: SetPool): readonly number[] {
  const { forms, given } = pool.sets[set] as ClassSet;
  const more = given.flatMap((one) => {
    if (one.is === 'found') return one.shapes.flatMap(({ needs: [rarest = 0] }) => formsBehind(rarest, pool));
    return one.among === undefined ? [] : formsBehind(one.among, pool);
  });
  return [...forms, ...more];
}
