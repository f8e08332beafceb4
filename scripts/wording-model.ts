// Learns how much each wording and each theme weighs for each kind (decisions 26 to 31).

import { THEMES } from '../src/detectors/wording/keys.ts';
import {
  abuseKinds,
  type Column,
  columns,
  familyOf,
  forbiddenKinds,
  routeKinds,
  UNSAID,
  type WordedFamily,
} from '../src/detectors/wording/worded-kinds.ts';
import { type Learnt, learn, type Row } from './learn.ts';

/** By family: how many wordings and themes weigh anything in a kind, those that matter most. Cries for help are told by rare ones, too. */
const MOST: Readonly<Record<WordedFamily, number>> = {
  abuse: 120_000,
  crisis: Number.POSITIVE_INFINITY,
  route: 120_000,
  forbidden: 60_000,
  account: 30_000,
};
/** How much an error counts beside a weight. */
const COST = 5;
/**
 * By family: to what power it counts how rare a wording is, and how much a theme counts beside a word. Cries for help are told
 * by their words alone, of which there are most comments; where there are fewer, themes tell what no comment shows.
 */
const WORTH: Readonly<Record<WordedFamily, { readonly rare: number; readonly theme: number }>> = {
  abuse: { rare: 2, theme: 0.3 },
  crisis: { rare: 3, theme: 0 },
  route: { rare: 1.5, theme: 0.3 },
  forbidden: { rare: 1, theme: 0.3 },
  account: { rare: 1, theme: 0.3 },
};
/** In how many comments a wording must stand to be learnt from, and a theme. */
const LEAST = 2;
const LEAST_THEME = 3;
/** Files in which every comment is labelled for routes. */
const OF_ROUTES = /^routes-/u;
/** Half of all comments stand in these: what is neither abuse nor a cry for help is told from the others. */
const OF_CRISIS = /^crisis-/u;

type IsSuch = (one: Example) => boolean;

/** A labelled comment: the keys of its wordings and themes, and what it is if it is to be caught. */
export interface Example {
  readonly file: string;
  readonly wordings: readonly number[];
  readonly themes: readonly number[];
  readonly kind?: string;
}

/** True for comments of some kinds that are to be caught. */
function isOf(kinds: readonly string[]): IsSuch {
  const wanted = new Set(kinds);
  return ({ kind }) => kind !== undefined && wanted.has(kind);
}

/** What is any abuse. */
export const isAbuse: IsSuch = isOf(abuseKinds);
const isRoute = isOf(routeKinds);
const isForbidden = isOf(forbiddenKinds);
/** What is forbidden otherwise may be abuse or a cry for help, too, and what sells drugs is an advert: it speaks neither for one nor against it. */
const isOther: IsSuch = (one) => !isForbidden(one);
/** By family: which comments a kind is told from. Other kinds of abuse speak neither for one nor against it; what all abuse has in common speaks for each. */
const OTHERS: Readonly<Record<WordedFamily, IsSuch>> = {
  abuse: (one) => !isAbuse(one) && isOther(one),
  crisis: isOther,
  route: ({ file, kind }) => OF_ROUTES.test(file) && kind === undefined,
  forbidden: (one) => !OF_CRISIS.test(one.file) && isOther(one),
  account: ({ file }) => !OF_CRISIS.test(file),
};

/** What was learnt: keys in ascending order, and for each kind what each of them weighs. */
export interface Model {
  readonly keys: readonly number[];
  readonly kinds: Readonly<Record<Column, Learnt>>;
}

/** Learns from all that stands in more than one comment. */
export function learnModel(from: readonly Example[]): Model {
  const stands = new Map<number, number>();
  for (const { wordings, themes } of from)
    for (const one of [...wordings, ...themes]) stands.set(one, (stands.get(one) ?? 0) + 1);
  const keys = [...stands].flatMap(([one, times]) => (times >= (isTheme(one) ? LEAST_THEME : LEAST) ? [one] : []));
  keys.sort((one, other) => one - other);
  const times = keys.map((one) => stands.get(one) as number);
  const learnt = learnFrom(from, keys, times);
  const kinds = columns.map((kind) => [kind, mattering(learnt[kind], times, MOST[familyOf(kind)])]);
  return { keys, kinds: Object.fromEntries(kinds) as Model['kinds'] };
}

/** What was learnt, without the weights that matter least. */
function mattering({ weights, bias }: Learnt, times: readonly number[], most: number): Learnt {
  const much = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(times[at] as number));
  const least = much.slice().sort().at(-most) ?? 0;
  return { weights: weights.map((weight, at) => ((much[at] as number) < least ? 0 : weight)), bias };
}

/** By kind: what each key weighs in it. */
function learnFrom(from: readonly Example[], keys: readonly number[], times: readonly number[]): Model['kinds'] {
  const numbers = new Map(keys.map((one, at) => [one, at]));
  const values = new Map(
    Object.entries(WORTH).map(([family, worth]) => [family, valuesOf(keys, from.length, times, worth)]),
  );
  const examples = from.map(({ wordings, themes }) => {
    const [features, counts]: [number[], number[]] = [[], []];
    for (const some of [wordings, themes]) {
      const known = some.flatMap((one) => numbers.get(one) ?? []);
      for (const number of known) {
        features.push(number);
        counts.push(shareOf(known.length));
      }
    }
    return { features, counts };
  });
  const learnt = (family: WordedFamily, isPositive: IsSuch, isOther: IsSuch): Learnt => {
    const rows = from.flatMap((one, at): readonly Row[] =>
      isPositive(one) || isOther(one) ? [{ ...(examples[at] as Row), isPositive: isPositive(one) }] : [],
    );
    return learn(rows, values.get(family) as Float64Array, COST);
  };
  const any = learnt('abuse', isAbuse, isOther);
  const learntOf = (kind: Column): Learnt => {
    const family = familyOf(kind);
    const own = learnt(family, kind === 'need' ? isRoute : isOf([kind]), OTHERS[family]);
    return family === 'abuse' ? between(own, any) : own;
  };
  return Object.fromEntries(columns.map((kind) => [kind, learntOf(kind)])) as Model['kinds'];
}

/** What each wording is worth before anything is learnt: one word on average as much as the other. */
function valuesOf(
  keys: readonly number[],
  comments: number,
  times: readonly number[],
  { rare, theme }: (typeof WORTH)[WordedFamily],
): Float64Array {
  const worth = times.map((many) => Math.log(comments / many) ** rare);
  const [ofWords, ofThemes] = [false, true].map((is) =>
    mean(worth.filter((_, at) => isTheme(keys[at] as number) === is)),
  ) as [number, number];
  return Float64Array.from(worth, (one, at) =>
    isTheme(keys[at] as number) ? (one * theme) / ofThemes : one / ofWords,
  );
}

/** How much each of so many wordings counts in a comment. */
function shareOf(many: number): number {
  return 1 / Math.sqrt(many + UNSAID);
}

/** How much more a comment is worded as those of each kind are than as others. */
export function pointsBy({ keys, kinds }: Model): (one: Example) => Readonly<Record<Column, number>> {
  const numbers = new Map(keys.map((one, at) => [one, at]));
  return (one) => {
    const parts = [one.wordings, one.themes].map((some) => some.flatMap((own) => numbers.get(own) ?? []));
    const points = columns.map((kind) => {
      const { weights, bias } = kinds[kind];
      const sums = parts.map(
        (some) => some.reduce((sum, at) => sum + (weights[at] as number), 0) * shareOf(some.length),
      );
      return [kind, sums.reduce((sum, part) => sum + part, bias)];
    });
    return Object.fromEntries(points) as Record<Column, number>;
  };
}

function between(one: Learnt, other: Learnt): Learnt {
  return {
    weights: one.weights.map((weight, at) => (weight + (other.weights[at] as number)) / 2),
    bias: (one.bias + other.bias) / 2,
  };
}

function isTheme(key: number): boolean {
  return key >= THEMES;
}

function mean(some: readonly number[]): number {
  return some.reduce((sum, one) => sum + one, 0) / some.length;
}
