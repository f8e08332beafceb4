import type { Certainty, Detection } from '../../src/detectors/index.ts';
import type { Corpus } from './corpus.ts';
import type { Table } from './tables.ts';

/** One part of the measurement; `id` is its name for `--only`. A new part is added to the list in `sections.ts`. */
export interface Section {
  readonly id: string;
  readonly title: string;
  run(context: MeasureContext): Report;
}

/** What a section may use: the kinds of personal data there are, what is found in a text, and the files to measure on. */
export interface MeasureContext {
  /** The built-in detectors of personal data, in the order in which they are asked. */
  readonly kinds: readonly string[];
  readonly detect: (text: string) => readonly Detection[];
  /** The rows of a file; undefined where the file is not present. */
  readonly rows: <Row>(corpus: Corpus<Row>) => readonly Row[] | undefined;
}

/** What a section found out. Plain data: equal input, equal report. */
export interface Report {
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  readonly mistakes: readonly Mistake[];
}

/** A number to be ahead of, as a share of 1. `measured` is null, and so is `met`, where there was nothing to measure. */
export interface Goal {
  readonly what: string;
  readonly bound: 'at least' | 'at most';
  readonly wanted: number;
  readonly measured: number | null;
  readonly met: boolean | null;
}

/** One miss, false alarm or inexact span, for whoever mends the detector. */
export interface Mistake {
  readonly id: string;
  readonly fault: string;
  readonly kind: string;
  readonly certainty: Certainty | null;
  readonly expected: string;
  readonly got: string;
  readonly text: string;
}

/** A goal and whether it is met. */
export function goal(what: string, bound: Goal['bound'], wanted: number, measured: number | null): Goal {
  const keeps = (value: number): boolean => (bound === 'at least' ? value >= wanted : value <= wanted);
  const met = measured === null ? null : keeps(measured);
  return { what, bound, wanted, measured, met };
}

/** A report with its empty parts filled in. */
export function report(parts: Partial<Report>): Report {
  return { notes: [], tables: [], goals: [], mistakes: [], ...parts };
}

/** The run of a section that measures on one file, and says so plainly where the file is not present. */
export function onRows<Row>(
  corpus: Corpus<Row>,
  measure: (rows: readonly Row[], context: MeasureContext) => Report,
): Section['run'] {
  return (context) => {
    const rows = context.rows(corpus);
    return rows ? measure(rows, context) : report({ notes: [`${corpus.file}: not present: skipped`] });
  };
}

/** The run of a section that measures on several files, each as `onRows` does. */
export function onEach<Row>(
  corpora: readonly Corpus<Row>[],
  measure: (rows: readonly Row[], context: MeasureContext, file: string) => Report,
): Section['run'] {
  return (context) => {
    const parts = corpora.map((corpus) => onRows(corpus, (rows) => measure(rows, context, corpus.file))(context));
    return {
      notes: parts.flatMap(({ notes }) => notes),
      tables: parts.flatMap(({ tables }) => tables),
      goals: parts.flatMap(({ goals }) => goals),
      mistakes: parts.flatMap(({ mistakes }) => mistakes),
    };
  };
}
