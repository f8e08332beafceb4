// Writes src/detectors/wording/wording-table.ts: which words, alone, in a row and apart, and which of their letters weigh how much for each kind (decisions 30 to 42).
// Learns from scripts/wording/*.jsonl and the labelled comments of test/acceptance that are not kept apart; the same each time.
// Run after either changes: npx tsx scripts/make-wordings.ts. With --same it writes nothing, and fails where the table is
// another; with --check it prints how it does on what it did not see.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { hashOfWording, keyOf, THEMES } from '../src/detectors/wording/keys.ts';
import { LARGEST, writtenKeys, writtenWeights } from '../src/detectors/wording/letters.ts';
import { sayingsIn } from '../src/detectors/wording/sayings.ts';
import { themeNames } from '../src/detectors/wording/themes.ts';
import { abuseKinds, type Column, columns } from '../src/detectors/wording/worded-kinds.ts';
import { apartIn, lettersOf, wordingsOf } from '../src/detectors/wording/wordings.ts';
import { read } from '../src/text/reading.ts';
import { namingThemes, themesIn } from './naming-themes.ts';
import { commentFiles, fingerprint } from './wording-inputs.ts';
import { type Example, isAbuse, learnModel, type Model, pointsBy } from './wording-model.ts';

const TARGET = 'src/detectors/wording/wording-table.ts';
/** How many points the margin is worth that what is learnt keeps from what it is not. */
const POINTS = 10;

/** Addresses for examples are in no real comment: in ours they stand for all addresses, and would tell adverts by an accident. */
const RESERVED = /(?:^| )example(?: |$)/u;

const naming = namingThemes();
const themeKeys = new Map(themeNames().map((name, theme) => [name, THEMES + theme]));
const examples: readonly Example[] = commentFiles().flatMap((path) =>
  rowsOf(path).map((row) => exampleOf(basename(path), row)),
);

if (process.argv.includes('--check')) check();
else if (process.argv.includes('--same')) same();
else writeFileSync(TARGET, tableOf(learnModel(examples)));

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
  const sayings = sayingsIn(read(text));
  const said = realOnes(sayings.flatMap(wordingsOf));
  const words = realOnes(sayings.flatMap(({ tokens }) => tokens.map((one) => one.text)));
  return {
    file,
    parts: {
      words: keysOf(said.filter((one) => !isOfThree(one))),
      rows: keysOf(said.filter(isOfThree)),
      apart: keysOf(realOnes(sayings.flatMap(apartIn))),
      letters: keysOf(words.flatMap(lettersOf)),
      themes: [...themesIn(sayings)].flatMap((name) => (naming.has(name) ? [] : (themeKeys.get(name) ?? []))),
    },
    ...(label === 'catch' ? { kind } : {}),
    ...(crisis ? { kind: 'crisis' } : {}),
  };
}

function realOnes(wordings: readonly string[]): readonly string[] {
  return [...new Set(wordings)].filter((one) => !RESERVED.test(one));
}

function keysOf(wordings: readonly string[]): readonly number[] {
  return wordings.map((one) => keyOf(hashOfWording(one)));
}

function isOfThree(wording: string): boolean {
  return wording.split(' ').length === 3;
}

/** The keys of all wordings, and what they weigh in each kind, as letters. */
function tableOf({ known, kinds }: Model): string {
  const rounded = (weight: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * POINTS)));
  const weights = columns.map(
    (kind) => `  ${JSON.stringify(kind)}:\n    '${writtenWeights([...kinds[kind].weights].map(rounded))}',`,
  );
  const biases = columns.map((kind) => Math.round(kinds[kind].bias * POINTS));
  return `// Made by scripts/make-wordings.ts; do not edit.
// Learnt from ${examples.length} comments: ${fingerprint()}
import type { Column } from './worded-kinds.ts';

/** What is added to the points of each column, in their order. */
export const BIASES: readonly number[] = [${biases.join(', ')}];

/** How many wordings and themes there are. */
export const ROWS = ${known.length};

/** Their keys, as \`letters.ts\` writes them. */
export const KEYS =
  '${writtenKeys(known.map(({ key }) => key))}';

/** By column: what they weigh. */
export const WEIGHTS: Readonly<Record<Column, string>> = {
${weights.join('\n')}
};
`;
}

/** Fails where the table is not what is learnt now. */
function same(): void {
  if (tableOf(learnModel(examples)) === readFileSync(TARGET, 'utf8')) return;
  console.error(`${TARGET} is not what is learnt: run npx tsx scripts/make-wordings.ts`);
  process.exitCode = 1;
}

/** Judges each file by what was learnt from the others, a fifth of the files at a time. */
function check(): void {
  const files = [...new Set(examples.map(({ file }) => file))];
  const judged = [0, 1, 2, 3, 4].flatMap((fold) => {
    const isApart = ({ file }: Example): boolean => files.indexOf(file) % 5 === fold;
    const pointsOf = pointsBy(learnModel(examples.filter((one) => !isApart(one))));
    return examples.filter(isApart).map((one) => ({ one, points: pointsOf(one) }));
  });
  const conduct = (points: Readonly<Record<Column, number>>): number =>
    Math.max(...abuseKinds.map((kind) => points[kind]));
  report(
    'conduct',
    judged.map(({ one, points }) => ({ is: isAbuse(one), points: conduct(points) })),
  );
  report(
    'crisis',
    judged.map(({ one, points }) => ({ is: one.kind === 'crisis', points: points.crisis })),
  );
}

function report(title: string, all: readonly { readonly is: boolean; readonly points: number }[]): void {
  const share = (is: boolean, least: number): string => {
    const some = all.filter((one) => one.is === is);
    return `${((100 * some.filter(({ points }) => POINTS * points >= least).length) / some.length).toFixed(1)} %`;
  };
  for (const least of [-6, -4, -2, 0, 2, 4, 6, 8])
    console.log(`${title}, ${least} points: caught ${share(true, least)}, flagged ${share(false, least)}`);
}
