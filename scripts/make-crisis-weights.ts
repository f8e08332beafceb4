// Writes src/detectors/routes/crisis-weights.ts: how much words, and pairs of them, lean to a cry for help.
// Run: npx tsx scripts/make-crisis-weights.ts <out> <comments.jsonl>...
// The comments, each with a `text`, are taken to hold no cry for help (The Strategy Unit, pxtextmining, MIT; HateCheck,
// CC BY 4.0). The phrasings come from test/. Every run gives the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { linesOf, rootOf } from '../src/detectors/routes/crisis-lean.ts';
import { read } from '../src/text/reading.ts';

const PHRASINGS = [
  'test/detectors/routes/crisis-phrasings.jsonl',
  'test/acceptance/crisis-1.jsonl',
  'test/acceptance/crisis-2.jsonl',
];
/** Comments that other detectors are for: threats, complaints, questions, adverts. */
const OTHERS = 'test/acceptance/';
const ROUNDS = 12;
const LEAST_SEEN = 2;
/** How much one text counts: near misses are few. */
const COUNTS = { cry: 1, near: 10, other: 12, feedback: 1 };

interface Example {
  readonly words: readonly string[];
  readonly root: number;
  readonly cry: boolean;
  readonly counts: number;
}

const [target = '', ...feedback] = process.argv.slice(2);
const examples = [
  ...PHRASINGS.flatMap(rows).map((row) => whole(row.text, row.crisis ?? row.label === 'catch')),
  ...others(),
  ...feedback.flatMap(rows).flatMap(({ text }) => parts(text)),
];
const seen = new Map<string, number>();
for (const { words } of examples) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
const weights = learn(
  examples.map((one) => ({ ...one, words: one.words.filter((word) => (seen.get(word) ?? 0) >= LEAST_SEEN) })),
);
writeFileSync(target, fileOf(weights));

interface Row {
  readonly text: string;
  readonly crisis?: boolean;
  readonly label?: string;
}

function rows(path: string): readonly Row[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** A text as one line, however it is broken. */
function whole(text: string, cry: boolean, counts: number = cry ? COUNTS.cry : COUNTS.near): Example {
  const words = new Set(linesOf(read(text)).flatMap((one) => [...one.words]));
  return example([...words], cry, counts);
}

/** What is told of no crisis in the other acceptance files. */
function others(): readonly Example[] {
  const files = readdirSync(OTHERS).filter((name) => name.endsWith('.jsonl') && !name.startsWith('crisis'));
  const lines = files.flatMap((name) =>
    readFileSync(OTHERS + name, 'utf8')
      .trim()
      .split('\n'),
  );
  const texts = lines.filter((line) => !line.includes('crisis')).map((line) => JSON.parse(line).text);
  return texts.filter((text) => typeof text === 'string').map((text) => whole(text, false, COUNTS.other));
}

function parts(text: string): readonly Example[] {
  return linesOf(read(text)).map((one) => example([...one.words], false, COUNTS.feedback));
}

function example(words: readonly string[], cry: boolean, counts: number): Example {
  return { words, root: rootOf(words.length), cry, counts };
}

/** Logistic regression by single steps in an order that is always the same; the weight of '' is that of any text. */
function learn(all: readonly Example[]): ReadonlyMap<string, number> {
  const learnt = new Map<string, number>([['', -2]]);
  let seed = 7;
  for (let step = 0; step < ROUNDS * all.length; step++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const rate = 0.5 / (1 + step / all.length / 5);
    const { words, root, cry, counts } = all[Math.floor((seed / 2147483648) * all.length)] as Example;
    const sum = words.reduce((total, word) => total + (learnt.get(word) ?? 0), 0) / root + (learnt.get('') ?? 0);
    const off = (1 / (1 + Math.exp(-sum)) - Number(cry)) * counts;
    learnt.set('', (learnt.get('') ?? 0) - 0.05 * rate * off);
    for (const word of words) learnt.set(word, (learnt.get(word) ?? 0) * (1 - 3e-4) - (rate * off) / root);
  }
  return learnt;
}

/** Weights in halves, with the words of each. */
function fileOf(learnt: ReadonlyMap<string, number>): string {
  const by = new Map<number, string[]>();
  for (const [word, weight] of [...learnt].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const half = Math.round(weight * 2) / 2;
    if (word !== '' && half !== 0) by.set(half, [...(by.get(half) ?? []), word]);
  }
  const lines = [...by].sort(([a], [b]) => b - a).map(([weight, words]) => `  '${weight}': \`${wrapped(words)}\`,`);
  console.log(`any text: ${learnt.get('')}; ${[...by.values()].flat().length} words and pairs`);
  return [
    '// Made by scripts/make-crisis-weights.ts; not to be edited.',
    '',
    '/** Words and pairs of words by how much they lean to a cry for help. */',
    'export const CRISIS_WEIGHTS: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** Words parted by commas, in lines of at most 118 characters. */
function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 108) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}, ${word}`;
  }
  return lines.join(',\n    ');
}
