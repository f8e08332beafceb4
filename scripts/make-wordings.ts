// Writes src/detectors/wording/wording-table.ts: which words, and which two in a row, weigh how much for each kind (decision 26).
// Learns from scripts/wording/*.jsonl and the labelled comments of test/acceptance that are not kept apart; the same each time.
// Run after either changes: npx tsx scripts/make-wordings.ts. With --same it writes nothing, and fails where the table is
// another; with --check it prints how it does on what it did not see.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { wordingsOf } from '../src/detectors/wording/terms.ts';
import { themes } from '../src/detectors/wording/themes.ts';
import {
  abuseKinds,
  routeKinds,
  THEME,
  UNSAID,
  type WordedKind,
  wordedKinds,
  ZERO,
} from '../src/detectors/wording/worded-kinds.ts';
import { read } from '../src/text/reading.ts';
import { type Learnt, learn, type Row } from './learn.ts';
import { namingThemes, themesIn } from './naming-themes.ts';
import { commentFiles, fingerprint } from './wording-inputs.ts';

const TARGET = 'src/detectors/wording/wording-table.ts';
/** How many wordings are kept: those that matter most. */
const MOST = 32_000;
/** How much an error counts beside a weight. */
const COST = 3;
/** How many points the margin is worth that what is learnt keeps from what it is not. */
const POINTS = 10;
/** The largest weight, as the letters go. */
const LARGEST = 24;
const ABUSE: ReadonlySet<string> = new Set(abuseKinds);
const ROUTES: ReadonlySet<string> = new Set(routeKinds);
/** Files in which every comment is labelled for routes. */
const OF_ROUTES = /^routes-/u;
/** In how many comments a wording must stand to be learnt from, and a theme. */
const LEAST = 2;
const LEAST_THEME = 3;

/** A labelled comment: its wordings, and what it is if it is to be caught. */
interface Example {
  readonly file: string;
  readonly wordings: readonly string[];
  readonly themes: readonly string[];
  readonly kind?: string;
}

const naming = namingThemes();
const examples: readonly Example[] = commentFiles().flatMap((path) =>
  rowsOf(path).map((row) => exampleOf(basename(path), row)),
);

if (process.argv.includes('--check')) check();
else if (process.argv.includes('--same')) same();
else writeFileSync(TARGET, tableOf(learnAll(examples)));

/** A row of the files. */
interface Labelled {
  readonly text: string;
  readonly label?: string;
  readonly kind?: string;
  readonly crisis?: boolean;
}

function rowsOf(path: string): readonly Labelled[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function exampleOf(file: string, { text, label, kind, crisis }: Labelled): Example {
  const sentences = read(text).once(themes.sentences);
  const wordings = [...new Set(sentences.flatMap(wordingsOf))];
  const told = [...themesIn(sentences)].filter((name) => !naming.has(name)).map((name) => `${THEME}${name}`);
  return {
    file,
    wordings,
    themes: [...told],
    ...(label === 'catch' ? { kind } : {}),
    ...(crisis ? { kind: 'crisis' } : {}),
  };
}

/** What was learnt: for each kind, the weights of some wordings and themes. */
interface Model {
  readonly wordings: readonly string[];
  /** By wording: its place among them. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly kinds: Readonly<Record<WordedKind, Learnt>>;
}

/** Learns from all wordings first, and then from those that mattered. */
function learnAll(from: readonly Example[]): Model {
  const stands = new Map<string, number>();
  for (const { wordings, themes } of from)
    for (const one of [...wordings, ...themes]) stands.set(one, (stands.get(one) ?? 0) + 1);
  const known = [...stands.keys()].filter((one) => (stands.get(one) ?? 0) >= (isTheme(one) ? LEAST_THEME : LEAST));
  const { kinds } = learnKinds(from, known, stands);
  const matter = known.map((one, at) => {
    const most = Math.max(...wordedKinds.map((kind) => Math.abs(kinds[kind].weights[at] as number)));
    return { one, much: most * Math.sqrt(stands.get(one) ?? 0) };
  });
  const kept = matter.sort((a, b) => b.much - a.much || compare(a.one, b.one)).slice(0, MOST);
  return learnKinds(from, kept.map(({ one }) => one).sort(compare), stands);
}

function isTheme(one: string): boolean {
  return one.length > 1 && one.startsWith(THEME);
}

function learnKinds(from: readonly Example[], wordings: readonly string[], stands: ReadonlyMap<string, number>): Model {
  const numbers = new Map(wordings.map((one, at) => [one, at]));
  const rare = wordings.map((one) => Math.log(from.length / (stands.get(one) ?? 1)));
  const means = [false, true].map((is) => mean(rare.filter((_, at) => isTheme(wordings[at] as string) === is)));
  const values = Float64Array.from(rare, (one, at) => one / (means[Number(isTheme(wordings[at] as string))] as number));
  const features = from.map((one) =>
    [one.wordings, one.themes].map((some) => some.flatMap((own) => numbers.get(own) ?? [])),
  );
  const learnt = (isPositive: (one: Example) => boolean, isOther: (one: Example) => boolean): Learnt => {
    const rows = from.flatMap((one, at): readonly Row[] => {
      if (!isPositive(one) && !isOther(one)) return [];
      const own = features[at] ?? [];
      const counts = own.flatMap((some) => some.map(() => 1 / Math.sqrt(some.length + UNSAID)));
      return [{ features: own.flat(), counts, isPositive: isPositive(one) }];
    });
    return learn(rows, values, COST);
  };
  const any = learnt(isAbuse, () => true);
  const kindOf = (kind: WordedKind): Learnt => {
    const isOfKind = (one: Example): boolean => one.kind === kind;
    if (kind === 'crisis') return learnt(isOfKind, () => true);
    // Other kinds of a family speak neither for one nor against it; what all abuse has in common speaks for each.
    if (ROUTES.has(kind)) return learnt(isOfKind, (one) => OF_ROUTES.test(one.file) && one.kind === undefined);
    return between(
      learnt(isOfKind, (one) => !isAbuse(one)),
      any,
    );
  };
  const kinds = wordedKinds.map((kind) => [kind, kindOf(kind)]);
  return { wordings, numbers, kinds: Object.fromEntries(kinds) as Model['kinds'] };
}

function mean(some: readonly number[]): number {
  return some.reduce((sum, one) => sum + one, 0) / some.length;
}

function isAbuse({ kind }: Example): boolean {
  return kind !== undefined && ABUSE.has(kind);
}

function between(one: Learnt, other: Learnt): Learnt {
  return {
    weights: one.weights.map((weight, at) => (weight + (other.weights[at] as number)) / 2),
    bias: (one.bias + other.bias) / 2,
  };
}

/** A line a wording, with a letter for each kind: how far it is from the letter that stands for nothing. */
function tableOf({ wordings, kinds }: Model): string {
  const letter = (weight: number): string =>
    String.fromCharCode(ZERO + Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * POINTS))));
  const rows = wordings.map((one, at) => {
    const letters = wordedKinds.map((kind) => letter(kinds[kind].weights[at] as number)).join('');
    return `${one} ${letters}`;
  });
  const biases = wordedKinds.map((kind) => Math.round(kinds[kind].bias * POINTS));
  return `// Made by scripts/make-wordings.ts; do not edit. Holds offensive words.
// Learnt from ${examples.length} comments: ${fingerprint()}

/** What is added to the points of each kind, in their order. */
export const BIASES: readonly number[] = [${biases.join(', ')}];

/** Wordings, and a letter for what each weighs for each of the kinds in their order: ${String.fromCharCode(ZERO)} is nothing. */
export const TABLE = \`
${rows.join('\n')}
\`;
`;
}

/** Fails where the table is not what is learnt now. */
function same(): void {
  if (tableOf(learnAll(examples)) === readFileSync(TARGET, 'utf8')) return;
  console.error(`${TARGET} is not what is learnt: run npx tsx scripts/make-wordings.ts`);
  process.exitCode = 1;
}

/** Judges each file by what was learnt from the others, a fifth of the files at a time. */
function check(): void {
  const files = [...new Set(examples.map(({ file }) => file))];
  const judged = [0, 1, 2, 3, 4].flatMap((fold) => {
    const isApart = ({ file }: Example): boolean => files.indexOf(file) % 5 === fold;
    const model = learnAll(examples.filter((one) => !isApart(one)));
    return examples.filter(isApart).map((one) => ({ one, points: pointsOf(one, model) }));
  });
  const conduct = (points: Points): number => Math.max(...abuseKinds.map((kind) => points[kind]));
  report(
    'conduct',
    judged.map(({ one, points }) => ({ is: isAbuse(one), points: conduct(points) })),
  );
  report(
    'crisis',
    judged.map(({ one, points }) => ({ is: one.kind === 'crisis', points: points.crisis })),
  );
}

type Points = Readonly<Record<WordedKind, number>>;

function pointsOf({ wordings, themes }: Example, model: Model): Points {
  const numbers = [wordings, themes].map((some) => some.flatMap((one) => model.numbers.get(one) ?? []));
  const points = wordedKinds.map((kind) => {
    const { weights, bias } = model.kinds[kind];
    const sums = numbers.map(
      (some) => some.reduce((sum, at) => sum + (weights[at] as number), 0) / Math.sqrt(some.length + UNSAID),
    );
    return [kind, POINTS * (sums.reduce((sum, one) => sum + one, 0) + bias)];
  });
  return Object.fromEntries(points) as Points;
}

function report(title: string, all: readonly { readonly is: boolean; readonly points: number }[]): void {
  const share = (is: boolean, least: number): string => {
    const some = all.filter((one) => one.is === is);
    return `${((100 * some.filter(({ points }) => points >= least).length) / some.length).toFixed(1)} %`;
  };
  for (const least of [-6, -4, -2, 0, 2, 4, 6, 8])
    console.log(`${title}, ${least} points: caught ${share(true, least)}, flagged ${share(false, least)}`);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
