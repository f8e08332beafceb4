// Learns how much each wording and each theme weighs for each kind (decisions 26 to 42).

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
/** What of a comment is learnt from: words and two in a row, three in a row, two apart, letters of words, themes. */
const partNames = ['words', 'rows', 'apart', 'letters', 'themes'] as const;
type PartName = (typeof partNames)[number];
/** Parts of one sort share what they count: the more of them a comment has, the less each. */
const SORTS: readonly (readonly PartName[])[] = [['words', 'rows'], ['apart'], ['letters'], ['themes']];

/**
 * By family: to what power it counts how rare a wording is, and how much a theme and a word's letters count beside a word.
 * Cries for help are told by their words alone, of which there are most comments; where there are fewer, themes tell what no
 * comment shows.
 */
const WORTH: Readonly<
  Record<WordedFamily, { readonly rare: number; readonly themes: number; readonly letters: number }>
> = {
  abuse: { rare: 2, themes: 0.3, letters: 0.4 },
  crisis: { rare: 3, themes: 0, letters: 0.8 },
  route: { rare: 1.5, themes: 0.3, letters: 0.3 },
  forbidden: { rare: 1, themes: 0.3, letters: 0.3 },
  account: { rare: 1, themes: 0.3, letters: 0.3 },
};
/** How much two words apart count beside two in a row. */
const APART = 0.5;
/** In how many comments a wording must stand to be learnt from. */
const LEAST: Readonly<Record<PartName, number>> = { words: 2, rows: 3, apart: 3, letters: 3, themes: 3 };
/** Files in which every comment is labelled for routes. */
const OF_ROUTES = /^routes-/u;
/** Half of all comments stand in these: what is neither abuse nor a cry for help is told from the others. */
const OF_CRISIS = /^crisis-/u;

type IsSuch = (one: Example) => boolean;

/** A labelled comment: the keys of its wordings and themes, and what it is if it is to be caught. */
export interface Example {
  readonly file: string;
  readonly parts: Readonly<Record<PartName, readonly number[]>>;
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
const isCry = isOf(['crisis']);
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

/** What stands beside cries for help in the files of those, and is none: it was written to sound like one. */
const soundsLikeOne: IsSuch = (one) => OF_CRISIS.test(one.file) && !isCry(one) && isOther(one);

/** A wording that is learnt from, and in how many comments it stands. */
export interface Known {
  readonly key: number;
  readonly part: PartName;
  readonly times: number;
}

/** What was learnt: wordings in ascending order of their keys, and for each kind what each of them weighs. */
export interface Model {
  readonly known: readonly Known[];
  readonly kinds: Readonly<Record<Column, Learnt>>;
}

/** Learns from all that stands in comments enough. */
export function learnModel(from: readonly Example[]): Model {
  const known = knownIn(from);
  const learnt = learnFrom(from, known);
  const kinds = columns.map((kind) => [kind, mattering(learnt[kind], known, MOST[familyOf(kind)])]);
  return { known, kinds: Object.fromEntries(kinds) as Model['kinds'] };
}

/** In ascending order of their keys. */
function knownIn(from: readonly Example[]): readonly Known[] {
  const known = new Map<number, Known>();
  for (const part of partNames) {
    const stands = new Map<number, number>();
    for (const { parts } of from) for (const key of new Set(parts[part])) stands.set(key, (stands.get(key) ?? 0) + 1);
    for (const [key, times] of stands)
      if (times >= LEAST[part] && !known.has(key)) known.set(key, { key, part, times });
  }
  return [...known.values()].sort((one, other) => one.key - other.key);
}

/** What was learnt, without the weights that matter least. */
function mattering({ weights, bias }: Learnt, known: readonly Known[], most: number): Learnt {
  const much = weights.map((weight, at) => Math.abs(weight) * Math.sqrt((known[at] as Known).times));
  const least = much.slice().sort().at(-most) ?? 0;
  return { weights: weights.map((weight, at) => ((much[at] as number) < least ? 0 : weight)), bias };
}

/** By kind: what each key weighs in it. */
function learnFrom(from: readonly Example[], known: readonly Known[]): Model['kinds'] {
  const values = new Map(
    (Object.keys(WORTH) as WordedFamily[]).map((family) => [family, valuesOf(known, from.length, family)]),
  );
  const features = featuresBy(known);
  const examples = from.map(features);
  const learnt = (family: WordedFamily, isPositive: IsSuch, isOther: IsSuch): Learnt => {
    const rows = from.flatMap((one, at): readonly Row[] =>
      isPositive(one) || isOther(one) ? [{ ...(examples[at] as Features), isPositive: isPositive(one) }] : [],
    );
    return learn(rows, values.get(family) as Float64Array, COST);
  };
  const any = learnt('abuse', isAbuse, isOther);
  const learntOf = (kind: Column): Learnt => {
    const family = familyOf(kind);
    if (kind === 'need') return learnt(family, isRoute, OTHERS[family]);
    if (kind === 'earnest') return learnt(family, isCry, soundsLikeOne);
    const own = learnt(family, isOf([kind]), OTHERS[family]);
    return family === 'abuse' ? between(own, any) : own;
  };
  return Object.fromEntries(columns.map((kind) => [kind, learntOf(kind)])) as Model['kinds'];
}

/** What each wording is worth to a family before anything is learnt: those of one sort on average as much as its part counts. */
function valuesOf(known: readonly Known[], comments: number, family: WordedFamily): Float64Array {
  const { rare, themes, letters } = WORTH[family];
  const parts: Readonly<Record<PartName, number>> = { words: 1, rows: 1, apart: APART, letters, themes };
  const worth = Float64Array.from(known, ({ times }) => Math.log(comments / times) ** rare);
  for (const sort of SORTS) {
    const own = [...known.keys()].filter((at) => sort.includes((known[at] as Known).part));
    const mean = own.reduce((sum, at) => sum + (worth[at] as number), 0) / own.length;
    for (const at of own) worth[at] = ((worth[at] as number) * parts[(known[at] as Known).part]) / mean;
  }
  return worth;
}

type Features = Omit<Row, 'isPositive'>;

/** The features of a comment: what stands in it twice counts twice, and the more of a sort there are, the less each. */
function featuresBy(known: readonly Known[]): (one: Example) => Features {
  const numbers = new Map(known.map(({ key }, at) => [key, at]));
  return ({ parts }) => {
    const counts = new Map<number, number>();
    for (const sort of SORTS) {
      const own = sort.flatMap((part) => parts[part].flatMap((key) => numbers.get(key) ?? []));
      const share = 1 / Math.sqrt(own.length + UNSAID);
      for (const number of own) counts.set(number, (counts.get(number) ?? 0) + share);
    }
    return { features: [...counts.keys()], counts: [...counts.values()] };
  };
}

/** How much more a comment is worded as those of each kind are than as others. */
export function pointsBy({ known, kinds }: Model): (one: Example) => Readonly<Record<Column, number>> {
  const featuresOf = featuresBy(known);
  return (one) => {
    const { features, counts } = featuresOf(one);
    const points = columns.map((kind) => {
      const { weights, bias } = kinds[kind];
      const sum = (all: number, number: number, at: number): number =>
        all + (weights[number] as number) * (counts[at] as number);
      return [kind, features.reduce(sum, bias)];
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
