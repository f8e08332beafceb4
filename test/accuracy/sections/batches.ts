import { createEngine } from '../../../src/evaluate/engine.ts';
import type { Verdict } from '../../../src/evaluate/verdict.ts';
import { cntw, westHerts } from '../../../src/policies/index.ts';
import { type Corpus, conduct, crisisTexts, type Labelled, routeTexts, spamTexts } from '../corpus.ts';
import { share } from '../score.ts';
import { type Goal, goal, type Mistake, report, type Section } from '../section.ts';
import type { Cell, Table } from '../tables.ts';

const engine = createEngine(cntw);
/** For what CNTW's page does not speak of, such as other people's work. */
const other = createEngine(westHerts);

/** How a text of each file counts as caught. */
type Caught = (row: Labelled, verdict: Verdict) => boolean;

/** Conduct, batch by batch, as CNTW's page decides. */
export const batchesSection: Section = {
  id: 'batches',
  title: 'Conduct in new sentences',
  run: (context) => {
    const parts = conduct.map((corpus) => measured(corpus, context.rows(corpus) ?? [], isTouched));
    const all = parts.flatMap(({ rows }) => rows);
    const last = parts.slice(-2).flatMap(({ rows }) => rows);
    return report({
      notes: [
        'Caught: CNTW’s policy sends it to a person or acts on it. Left alone: it does neither. The batches have been mended since they were first judged; docs/first-contact.md has the figures from before that, which are the evidence.',
      ],
      tables: [table('By batch', [...parts, { name: 'all', rows: all }]), table('By kind', byKind(all))],
      goals: rates('the last two batches', last, 0.85, 0.95),
      mistakes: all.flatMap(mistakeOf),
    });
  },
};

/** Routes and spam: each row by whether its own kind is found. */
export const routesSection: Section = {
  id: 'routes',
  title: 'Crisis, routes and adverts in new sentences',
  run: (context) => {
    const read = (corpora: readonly Corpus<Labelled>[], caught: Caught): readonly Part[] =>
      corpora.map((corpus) => measured(corpus, context.rows(corpus) ?? [], caught));
    const crisis = read(crisisTexts, isUrgent);
    const routes = read(routeTexts, isRouted);
    const spam = read(spamTexts, isSpam);
    const all = [...crisis, ...routes, ...spam];
    const rowsOf = (parts: readonly Part[]): readonly Judged[] => parts.flatMap(({ rows }) => rows);
    return report({
      notes: [
        'Crisis: the verdict is urgent. Routes: it points somewhere. Spam: under one of the two pages a person looks, or it is acted on.',
      ],
      tables: [table('By file', all), table('By kind', byKind(rowsOf([...routes, ...spam])))],
      goals: [
        goal('crisis, since mended: found', 'at least', 0.97, rate(rowsOf(crisis), 'catch')),
        goal('crisis, since mended: hyperbole flagged', 'at most', 0.02, complement(rate(rowsOf(crisis), 'leave'))),
        ...rates('routes, since mended', rowsOf(routes), 0.85, 0.95),
        ...rates('spam, since mended', rowsOf(spam), 0.85, 0.95),
      ],
      mistakes: rowsOf(all).flatMap(mistakeOf),
    });
  },
};

const isTouched: Caught = (_, { decision }) => decision !== 'allow';
const isSpam: Caught = (row, verdict) =>
  isTouched(row, verdict) || other.evaluate({ text: row.text }).decision !== 'allow';
const isUrgent: Caught = (_, { priority }) => priority === 'urgent';
const isRouted: Caught = (_, { signposts }) => signposts.length > 0;

interface Judged {
  readonly row: Labelled;
  readonly right: boolean;
  readonly got: string;
}

interface Part {
  readonly name: string;
  readonly rows: readonly Judged[];
}

function measured({ file }: Corpus<Labelled>, rows: readonly Labelled[], caught: Caught): Part {
  return {
    name: file.replace(/^.*\/|\.jsonl$/gu, ''),
    rows: rows.map((row) => {
      const verdict = engine.evaluate({ text: row.text });
      const got = [verdict.decision, ...verdict.findings.map(({ kind, certainty }) => `${kind} (${certainty})`)];
      return { row, right: caught(row, verdict) === (row.label === 'catch'), got: got.join(' ') };
    }),
  };
}

function byKind(rows: readonly Judged[]): readonly Part[] {
  const kinds = [...new Set(rows.map(({ row }) => row.kind))].sort();
  return kinds.map((name) => ({ name, rows: rows.filter(({ row }) => row.kind === name) }));
}

function table(title: string, parts: readonly Part[]): Table {
  return {
    title,
    columns: [
      ['of', 'text'],
      ['to catch', 'count'],
      ['caught', 'percent'],
      ['to leave', 'count'],
      ['left alone', 'percent'],
    ],
    rows: parts.map(({ name, rows }): readonly Cell[] => [
      name,
      rows.filter(({ row }) => row.label === 'catch').length,
      rate(rows, 'catch'),
      rows.filter(({ row }) => row.label === 'leave').length,
      rate(rows, 'leave'),
    ]),
  };
}

function rate(rows: readonly Judged[], label: Labelled['label']): number | null {
  const mine = rows.filter(({ row }) => row.label === label);
  return share(mine.filter(({ right }) => right).length, mine.length);
}

function complement(value: number | null): number | null {
  return value === null ? null : 1 - value;
}

function rates(what: string, rows: readonly Judged[], caught: number, left: number): readonly Goal[] {
  return [
    goal(`${what}: caught`, 'at least', caught, rate(rows, 'catch')),
    goal(`${what}: left alone`, 'at least', left, rate(rows, 'leave')),
  ];
}

function mistakeOf({ row: { id, kind, label, text }, right, got }: Judged): readonly Mistake[] {
  if (right) return [];
  const fault = label === 'catch' ? 'missed' : 'false alarm';
  return [{ id, fault, kind, certainty: null, expected: label, got, text }];
}
