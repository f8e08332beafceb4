// Prints what judging a comment costs, as a multiple of a bare charCodeAt loop over the same texts: npm run bench
import { existsSync, readFileSync } from 'node:fs';
import { createEngine } from '../../src/evaluate/engine.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';

const ROUNDS = 15;
const FEEDBACK = ['../shared/data/fft-phase1.jsonl', '../shared/data/fft-phase2.jsonl'];

/** Words of ordinary comments, for where the feedback is not present. */
const WORDS =
  'the staff were kind and the wait was long but nobody told us why so we sat in the corridor with a cup of tea until a nurse came to say sorry'.split(
    ' ',
  );

interface Corpus {
  readonly title: string;
  readonly goal: number;
  readonly texts: readonly string[];
}

function feedback(): readonly string[] {
  const files = FEEDBACK.filter((file) => existsSync(file));
  if (files.length === 0) return invented();
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => flat((JSON.parse(line) as { text: string }).text)),
  );
}

/** Different texts, because one text over and over would flatter whatever branches. */
function invented(): readonly string[] {
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: 2_000 }, () =>
    Array.from({ length: 5 + next(60) }, () => WORDS[next(WORDS.length)]).join(' '),
  );
}

/** A string of its own, not a slice of the file: slices are slower to read. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function corpora(): readonly Corpus[] {
  const texts = feedback();
  const plain = texts.map((text) => text.replace(/[^\x20-\x7e]|[0-9@]/gu, ''));
  const clean = plain.flatMap((text) => text.match(/.{200}/gu) ?? []).map(flat);
  return [
    { title: 'clean, 200 characters', goal: 4, texts: clean },
    { title: 'patient feedback, as it is', goal: 6, texts },
    { title: 'patient feedback with a digit', goal: 12, texts: texts.filter((text) => /[0-9]/u.test(text)) },
  ];
}

function bareLoop(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** The median ratio of a run to the bare loop, round by round, so that a noisy machine cancels out. */
function ratio(texts: readonly string[], run: (texts: readonly string[]) => number): number {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    kept += bareLoop(texts) + bareLoop(texts) + bareLoop(texts);
    const between = performance.now();
    kept += run(texts);
    ratios.push((3 * (performance.now() - between)) / (between - began));
  }
  return ratios.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

/** Results that nobody uses are optimised away. */
let kept = 0;

if (!FEEDBACK.every((file) => existsSync(file)))
  console.log('patient feedback is not present: invented comments instead');
for (const policy of [westHerts, cntw]) {
  const engine = createEngine(policy);
  const judge = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + engine.evaluate({ text }).findings.length, 0);
  for (const { title, goal, texts } of corpora()) {
    if (texts.length === 0) continue;
    ratio(texts, judge);
    const found = ratio(texts, judge);
    console.log(
      `${policy.id}: ${title}: ${found.toFixed(1)} x a bare loop (goal ${goal}: ${found <= goal ? 'met' : 'MISSED'})`,
    );
  }
}
if (kept < 0) console.log(kept);
