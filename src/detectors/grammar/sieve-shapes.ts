import { addTo } from '../../text/group-by.ts';
import type { Compiled } from './compile.ts';
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

/** What the grammars of a sieve are compiled to. */
export interface Shapes {
  readonly sets: readonly ClassSet[];
  /** By form: the shapes that cannot do without a word of it, or of another that they are listed by too. */
  readonly wokenBy: ReadonlyMap<number, readonly Shape[]>;
  /** By grammar: the set of its classes that hide others, and the set of the words that no gap goes over. */
  readonly hiding: readonly number[];
  readonly stops: readonly number[];
  readonly cards: readonly CardShape[];
  /** By number: the forms of which a word must stand in a text for a class to be found by shapes. */
  readonly found: readonly ReadonlySet<number>[];
}

/** A scorecard, and for each of its signs the forms of which a word must stand for it. */
export interface CardShape {
  readonly grammar: number;
  readonly least: number;
  readonly signs: readonly { readonly forms: ReadonlySet<number>; readonly points: number }[];
}

/** Makes a set of classes; a `plain` one leaves out what is given words of them, as that is not sure to stand there. */
type SetOf = (numbers: readonly number[], kind?: 'plain') => number;

/** Compiles the patterns of some grammars into shapes over sets of classes that they share. */
export function shapesOf(plans: readonly Plan<unknown>[]): Shapes {
  const pool = setPool();
  const wokenBy = new Map<number, Shape[]>();
  const found: ReadonlySet<number>[] = [];
  const [hiding, stops]: [number[], number[]] = [[], []];
  const cards: CardShape[] = [];
  for (const [grammar, plan] of plans.entries()) {
    const { words, stop, strings } = plan;
    const setOf = setsOf(plan, grammar, pool, found);
    hiding.push(setOf([...words.hiding]));
    stops.push(setOf(stop < 0 ? [] : [stop]));
    for (const [string, { form, wakes }] of strings.entries()) {
      if (!wakes) continue;
      const shape = shapeOf(form, [grammar, string], words.share, setOf);
      for (const number of wakingForms(shape, pool)) addTo(wokenBy, number, shape);
    }
    for (const { least, signs } of plan.cards) {
      const formed = signs.map(({ of, points }) => ({ forms: new Set(formsBehind(setOf(of), pool)), points }));
      cards.push({ grammar, least, signs: formed });
    }
  }
  return { sets: pool.sets, wokenBy, hiding, stops, cards, found };
}

/** Makes sets of a grammar's classes, with what is given to words of them by its phrases and by hand. */
function setsOf(
  { words, derived, marked }: Plan<unknown>,
  grammar: number,
  pool: SetPool,
  found: ReadonlySet<number>[],
): SetOf {
  const given = new Map<number, Given[]>();
  const setOf: SetOf = (numbers, kind) => {
    const all = [...new Set(numbers)].sort((a, b) => a - b);
    const more = kind === 'plain' ? [] : all.flatMap((one) => given.get(one) ?? []);
    return pool.put({ forms: all.flatMap(words.formsOf), given: more });
  };
  const foundBy = ({ forms }: Derived): Given => {
    const shapes = forms.map((form) => shapeOf(form, [grammar, -1], words.share, setOf));
    const number = found.push(new Set(shapes.flatMap((shape) => [...wakingForms(shape, pool)]))) - 1;
    return { is: 'found', number, shapes };
  };
  const markedAs = ({ among, shape }: Marked): Given => ({ is: 'marked', among: among && setOf(among), shape });
  for (const one of derived) addTo(given, one.as, foundBy(one));
  for (const one of marked) addTo(given, one.as, markedAs(one));
  return setOf;
}

function shapeOf(
  form: Compiled,
  [grammar, string]: readonly [number, number],
  share: (numbers: readonly number[]) => number,
  setOf: SetOf,
): Shape {
  const step = (one: Step<number>): SieveStep => {
    if (one.is === 'word') return { is: 'word', set: setOf(one.of), least: one.least, most: one.most };
    return one.is === 'not' ? { is: 'not', set: setOf(one.of, 'plain') } : one;
  };
  const [before, after] = [form.before.map(step), form.after.map(step)];
  const rarestFirst = [form.key, ...form.needs].sort((a, b) => share(a) - share(b));
  const needs = [...new Set(rarestFirst.map((numbers) => setOf(numbers)))];
  const steps = [...before, ...after].flatMap((one) => ('set' in one ? [one.set] : []));
  const asks = [...new Set([...needs, ...steps])];
  return { grammar, string, before, after, key: setOf(form.key), needs, asks, reach: reachOf([...before, ...after]) };
}

function reachOf(steps: readonly SieveStep[]): number {
  return steps.reduce((sum, step) => sum + ('most' in step ? step.most : 0), 1);
}

/** The forms of which a word must stand in a text for a shape to hold: those of its rarest set. */
function wakingForms({ needs: [rarest = 0] }: Shape, pool: SetPool): ReadonlySet<number> {
  return new Set(formsBehind(rarest, pool));
}

/** The forms of a set, and of what is given words of it. */
function formsBehind(set: number, pool: SetPool): readonly number[] {
  const { forms, given } = pool.sets[set] as ClassSet;
  const more = given.flatMap((one) => {
    if (one.is === 'found') return one.shapes.flatMap(({ needs: [rarest = 0] }) => formsBehind(rarest, pool));
    return one.among === undefined ? [] : formsBehind(one.among, pool);
  });
  return [...forms, ...more];
}
