import { atLeast, type Certainty } from '../../../src/detectors/define-detector.ts';
import { detect } from '../../../src/detectors/index.ts';
import { feedback, type Labelled, pageTexts } from '../corpus.ts';
import { share } from '../score.ts';
import { type Goal, goal, type MeasureContext, type Mistake, report, type Section } from '../section.ts';
import { CERTAINTIES } from '../seen.ts';
import type { Cell, Table } from '../tables.ts';

/** Kinds that real feedback is full of: it thanks staff by their names. */
const NAMED: readonly string[] = ['staff-name', 'staff-praise'];

/** Kinds for other bodies' pages: each row by whether its own kind is found, and what is found in real feedback. */
export const pageKindsSection: Section = {
  id: 'page-kinds',
  title: 'Kinds for other bodies’ pages',
  run: (context) => {
    const parts = pageTexts.map((corpus) => ({
      name: corpus.file.replace(/^.*\/|\.jsonl$/gu, ''),
      rows: (context.rows(corpus) ?? []).map(judged),
    }));
    const all = parts.flatMap(({ rows }) => rows);
    const kinds = [...new Set(all.map(({ row }) => row.kind))].sort();
    const byKind = kinds.map((name) => ({ name, rows: all.filter(({ row }) => row.kind === name) }));
    return report({
      notes: [
        'Caught: the kind is found in it, however sure. All four files have been mended since they were first judged; docs/first-contact.md has the figures from before that, which are the evidence. Both sentences and detectors are by one hand.',
      ],
      tables: [table('By file', [...parts, { name: 'all', rows: all }]), table('By kind', byKind), sureness(all)],
      goals: [
        goal('kinds for other pages, since mended: caught', 'at least', 0.85, rate(all, 'catch')),
        goal('kinds for other pages, since mended: left alone', 'at least', 0.95, rate(all, 'leave')),
        ...feedbackGoals(kinds, context),
      ],
      mistakes: all.flatMap(mistakeOf),
    });
  },
};

interface Judged {
  readonly row: Labelled;
  readonly right: boolean;
  readonly found: readonly Certainty[];
}

function judged(row: Labelled): Judged {
  const found = detect(row.text, { kinds: [row.kind] }).map(({ certainty }) => certainty);
  return { row, found, right: found.length > 0 === (row.label === 'catch') };
}

interface Part {
  readonly name: string;
  readonly rows: readonly Judged[];
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

/** How many comments were found with each certainty as their surest, and how many of those rightly. */
function sureness(rows: readonly Judged[]): Table {
  return {
    title: 'Right, by certainty',
    columns: [
      ['certainty', 'text'],
      ['found', 'count'],
      ['right', 'percent'],
    ],
    rows: CERTAINTIES.map((certainty) => {
      const mine = rows.filter(
        ({ found }) => found.includes(certainty) && found.every((one) => atLeast(certainty, one)),
      );
      return [certainty, mine.length, share(mine.filter(({ right }) => right).length, mine.length)];
    }),
  };
}

function feedbackGoals(kinds: readonly string[], context: MeasureContext): readonly Goal[] {
  const rows = feedback.flatMap((corpus) => context.rows(corpus) ?? []);
  const looked = kinds.filter((kind) => !NAMED.includes(kind));
  const flagged = rows.filter(({ text }) => detect(text, { kinds: looked }).length > 0).length;
  const what = 'real feedback: kinds for other pages, but names of staff';
  return [goal(what, 'at most', 0.005, share(flagged, rows.length))];
}

function rate(rows: readonly Judged[], label: Labelled['label']): number | null {
  const mine = rows.filter(({ row }) => row.label === label);
  return share(mine.filter(({ right }) => right).length, mine.length);
}

function mistakeOf({ row: { id, kind, label, text }, right, found }: Judged): readonly Mistake[] {
  if (right) return [];
  const fault = label === 'catch' ? 'missed' : 'false alarm';
  return [{ id, fault, kind, certainty: found[0] ?? null, expected: label, got: found.join(' ') || 'nothing', text }];
}
