import { atLeast, type Certainty } from '../../../src/detectors/define-detector.ts';
import { detect } from '../../../src/detectors/index.ts';
import { type Labelled, pageTexts } from '../corpus.ts';
import { byKind, feedbackGoal, type Judged, labelTable, mistakeOf, partsOf, rateGoals, totals } from '../labelled.ts';
import { share } from '../score.ts';
import { report, type Section } from '../section.ts';
import { CERTAINTIES } from '../seen.ts';
import type { Table } from '../tables.ts';

/** Kinds that real feedback is full of: it thanks staff by their names. */
const NAMED: readonly string[] = ['staff-name', 'staff-praise'];

/** Kinds for other bodies' pages: each row by whether its own kind is found, and what is found in real feedback. */
export const pageKindsSection: Section = {
  id: 'page-kinds',
  title: 'Kinds for other bodies’ pages',
  run: (context) => {
    const parts = partsOf(pageTexts, context, judge);
    const [{ rows: all }] = totals(parts);
    const kinds = byKind(all);
    const looked = kinds.map(({ name }) => name).filter((kind) => !NAMED.includes(kind));
    return report({
      notes: [
        'Caught: the kind is found in it, however sure. All four files have been mended since they were first judged; docs/first-contact.md has the figures from before that, which are the evidence. Both sentences and detectors are by one hand.',
      ],
      tables: [labelTable('By file', [...parts, totals(parts)[0]]), labelTable('By kind', kinds), sureness(all)],
      goals: [
        ...rateGoals('kinds for other pages, since mended', all, 0.85, 0.95),
        feedbackGoal('kinds for other pages, but names of staff', looked, context),
      ],
      mistakes: all.flatMap(mistakeOf),
    });
  },
};

interface Found extends Judged {
  readonly found: readonly Certainty[];
}

function judge(row: Labelled): Found {
  const found = detect(row.text, { kinds: [row.kind] }).map(({ certainty }) => certainty);
  const right = found.length > 0 === (row.label === 'catch');
  return { row, found, right, certainty: found[0] ?? null, got: found.join(' ') || 'nothing' };
}

/** How many comments were found with each certainty as their surest, and how many of those rightly. */
function sureness(rows: readonly Found[]): Table {
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
