// Learns how much each wording and each theme weighs for each kind (decisions 26 to 29).
import {
  abuseKinds,
  familyOf,
  isTheme,
  UNSAID,
  type WordedFamily,
  type WordedKind,
  wordedKinds,
} from '../src/detectors/wording/worded-kinds.ts';
import { type Learnt, learn, type Row } from './learn.ts';

/** How many wordings are kept: those that matter most. */
const MOST = 120_000;
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
};
/** In how many comments a wording must stand to be learnt from, and a theme. */
const LEAST = 2;
const LEAST_THEME = 3;
/** Files in which every comment is labelled for routes. */
const OF_ROUTES = /^routes-/u;
const ABUSE: ReadonlySet<string> = new Set(abuseKinds);

type IsSuch = (one: Example) => boolean;

/** A labelled comment: its wordings and themes, and what it is if it is to be caught. */
export interface Example {
  readonly file: string;
  readonly wordings: readonly string[];
  readonly themes: readonly string[];
  readonly kind?: string;
}

/** What was learnt: for each kind, the weights of some wordings and themes, in their order. */
export interface Model {
  readonly wordings: readonly string[];
  readonly kinds: Readonly<Record<WordedKind, Learnt>>;
}

/**
 * Learns from all wordings, and keeps what those weigh that matter most. What is left out is learnt from all the same: rare
 * wordings take up what is peculiar to a comment, and would leave it to others.
 */
export function learnModel(from: readonly Example[]): Model {
  const stands = new Map<string, number>();
  for (const { wordings, themes } of from)
    for (const one of [...wordings, ...themes]) stands.set(one, (stands.get(one) ?? 0) + 1);
  const known = [...stands].flatMap(([one, times]) => (times >= (isTheme(one) ? LEAST_THEME : LEAST) ? [one] : []));
  const first = learnFrom(from, known, stands, new Set(known));
  const matter = known.map((one, at) => {
    const most = Math.max(...wordedKinds.map((kind) => Math.abs(first[kind].weights[at] as number)));
    return { one, much: most * Math.sqrt(stands.get(one) ?? 0) };
  });
  const kept = new Set<string>();
  for (const { one } of matter.sort((a, b) => b.much - a.much || compare(a.one, b.one))) {
    if (kept.size >= MOST) break;
    for (const part of partsOf(one)) kept.add(part);
  }
  const all = learnFrom(from, known, stands, kept);
  const wordings = [...kept].sort(compare);
  const numbers = new Map(known.map((one, at) => [one, at]));
  const kinds = wordedKinds.map((kind) => {
    const { weights, bias } = all[kind];
    return [kind, { weights: Float64Array.from(wordings, (one) => weights[numbers.get(one) ?? -1] ?? 0), bias }];
  });
  return { wordings, kinds: Object.fromEntries(kinds) as Model['kinds'] };
}

/** By kind: what wordings weigh in it. Of a comment only those that are kept are counted. */
function learnFrom(
  from: readonly Example[],
  wordings: readonly string[],
  stands: ReadonlyMap<string, number>,
  kept: ReadonlySet<string>,
): Model['kinds'] {
  const numbers = new Map(wordings.map((one, at) => [one, at]));
  const values = {
    abuse: valuesOf(wordings, from.length, stands, WORTH.abuse),
    crisis: valuesOf(wordings, from.length, stands, WORTH.crisis),
    route: valuesOf(wordings, from.length, stands, WORTH.route),
  };
  const examples = from.map(({ wordings, themes }) => {
    const [features, counts]: [number[], number[]] = [[], []];
    for (const some of [wordings, themes]) {
      const share = shareOf(some.filter((one) => kept.has(one)).length);
      for (const one of some) {
        const number = numbers.get(one);
        if (number === undefined) continue;
        features.push(number);
        counts.push(share);
      }
    }
    return { features, counts };
  });
  const learnt = (family: WordedFamily, isPositive: IsSuch, isOther: IsSuch): Learnt => {
    const rows = from.flatMap((one, at): readonly Row[] =>
      isPositive(one) || isOther(one) ? [{ ...(examples[at] as Row), isPositive: isPositive(one) }] : [],
    );
    return learn(rows, values[family], COST);
  };
  const any = learnt('abuse', isAbuse, () => true);
  const kindOf = (kind: WordedKind): Learnt => {
    const isOfKind = (one: Example): boolean => one.kind === kind;
    const family = familyOf(kind);
    if (family === 'crisis') return learnt(family, isOfKind, () => true);
    if (family === 'route')
      return learnt(family, isOfKind, (one) => OF_ROUTES.test(one.file) && one.kind === undefined);
    // Other kinds of abuse speak neither for one nor against it; what all abuse has in common speaks for each.
    return between(
      learnt(family, isOfKind, (one) => !isAbuse(one)),
      any,
    );
  };
  return Object.fromEntries(wordedKinds.map((kind) => [kind, kindOf(kind)])) as Model['kinds'];
}

/** What each wording is worth before anything is learnt: one word on average as much as the other. */
function valuesOf(
  wordings: readonly string[],
  comments: number,
  stands: ReadonlyMap<string, number>,
  { rare, theme }: (typeof WORTH)[WordedFamily],
): Float64Array {
  const worth = wordings.map((one) => Math.log(comments / (stands.get(one) ?? 1)) ** rare);
  const [ofWords, ofThemes] = [false, true].map((is) =>
    mean(worth.filter((_, at) => isTheme(wordings[at] as string) === is)),
  ) as [number, number];
  return Float64Array.from(worth, (one, at) =>
    isTheme(wordings[at] as string) ? (one * theme) / ofThemes : one / ofWords,
  );
}

/** How much each of so many wordings counts in a comment. */
function shareOf(many: number): number {
  return 1 / Math.sqrt(many + UNSAID);
}

/** How much more a comment is worded as those of each kind are than as others. */
export function pointsBy({ wordings, kinds }: Model): (one: Example) => Readonly<Record<WordedKind, number>> {
  const numbers = new Map(wordings.map((one, at) => [one, at]));
  return (one) => {
    const parts = [one.wordings, one.themes].map((some) => some.flatMap((own) => numbers.get(own) ?? []));
    const points = wordedKinds.map((kind) => {
      const { weights, bias } = kinds[kind];
      const sums = parts.map(
        (some) => some.reduce((sum, at) => sum + (weights[at] as number), 0) * shareOf(some.length),
      );
      return [kind, sums.reduce((sum, part) => sum + part, bias)];
    });
    return Object.fromEntries(points) as Record<WordedKind, number>;
  };
}

export function isAbuse({ kind }: Example): boolean {
  return kind !== undefined && ABUSE.has(kind);
}

function between(one: Learnt, other: Learnt): Learnt {
  return {
    weights: one.weights.map((weight, at) => (weight + (other.weights[at] as number)) / 2),
    bias: (one.bias + other.bias) / 2,
  };
}

/** A wording with its words and what it begins with: the table leads from each to the next. */
function partsOf(one: string): readonly string[] {
  const words = one.split(' ');
  return [...words, ...words.map((_, at) => words.slice(0, at + 1).join(' '))];
}

function mean(some: readonly number[]): number {
  return some.reduce((sum, one) => sum + one, 0) / some.length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
