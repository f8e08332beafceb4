import { type Certainty, detect } from '../../src/detectors/index.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import { type Corpus, feedback, isKeptApart, type Labelled, titleOf } from './corpus.ts';
import { share } from './score.ts';
import { type Goal, goal, type MeasureContext, type Mistake } from './section.ts';
import type { Cell, Table } from './tables.ts';

/** A text that is labelled to be caught or left alone, whether that was done, and what came of it. */
export interface Judged {
  readonly row: Labelled;
  readonly right: boolean;
  readonly got: string;
  readonly certainty: Certainty | null;
}

/** A text as a policy's verdict has it: right where it is caught and was to be, or neither. */
export function judgedBy(row: Labelled, { decision, findings }: Verdict, isCaught: boolean): Judged {
  const got = [decision, ...findings.map(({ kind, certainty }) => `${kind} (${certainty})`)].join(' ');
  return { row, got, certainty: null, right: isCaught === (row.label === 'catch') };
}

/** Some of them under one name. */
export interface Part<One extends Judged = Judged> {
  readonly name: string;
  /** Nothing was mended by them. */
  readonly isKeptApart: boolean;
  readonly rows: readonly One[];
}

/** The rows of each file, judged; a file that is not present has none. */
export function partsOf<One extends Judged>(
  corpora: readonly Corpus<Labelled>[],
  context: MeasureContext,
  judge: (row: Labelled) => One,
): readonly Part<One>[] {
  return corpora.map((corpus) => {
    const rows = (context.rows(corpus) ?? []).map(judge);
    return { name: titleOf(corpus.file), isKeptApart: isKeptApart(corpus.file), rows };
  });
}

/** A part for each kind, by name. */
export function byKind(rows: readonly Judged[]): readonly Part[] {
  const kinds = [...new Set(rows.map(({ row }) => row.kind))].sort();
  return kinds.map((name) => ({ name, isKeptApart: false, rows: rows.filter(({ row }) => row.kind === name) }));
}

/** All rows of some parts as one, and those that nothing was mended by as another. */
export function totals<One extends Judged>(parts: readonly Part<One>[]): readonly [all: Part<One>, apart: Part<One>] {
  const apart = parts.filter(({ isKeptApart }) => isKeptApart);
  return [
    { name: 'all', isKeptApart: false, rows: parts.flatMap(({ rows }) => rows) },
    { name: 'kept apart', isKeptApart: true, rows: apart.flatMap(({ rows }) => rows) },
  ];
}

/** How many of each part were to be caught and to be left alone, and the share of them that was. */
export function labelTable(title: string, parts: readonly Part[]): Table {
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

/** The share of the texts of a label with which that was done; null where there are none. */
export function rate(rows: readonly Judged[], label: Labelled['label']): number | null {
  const mine = rows.filter(({ row }) => row.label === label);
  return share(mine.filter(({ right }) => right).length, mine.length);
}

/** The least shares that are to be caught and to be left alone. */
export function rateGoals(what: string, rows: readonly Judged[], caught: number, left: number): readonly Goal[] {
  return [
    goal(`${what}: caught`, 'at least', caught, rate(rows, 'catch')),
    goal(`${what}: left alone`, 'at least', left, rate(rows, 'leave')),
  ];
}

/** The most of the real feedback in which any of some kinds may be found. */
export function feedbackGoal(what: string, kinds: readonly string[], context: MeasureContext): Goal {
  const rows = feedback.flatMap((corpus) => context.rows(corpus) ?? []);
  const flagged = rows.filter(({ text }) => detect(text, { kinds }).length > 0).length;
  return goal(`real feedback: ${what}`, 'at most', 0.005, share(flagged, rows.length));
}

/** What was missed, or was a false alarm; nothing where it was right. */
export function mistakeOf({ row: { id, kind, label, text }, right, got, certainty }: Judged): readonly Mistake[] {
  if (right) return [];
  const fault = label === 'catch' ? 'missed' : 'false alarm';
  return [{ id, fault, kind, certainty, expected: label, got, text }];
}
