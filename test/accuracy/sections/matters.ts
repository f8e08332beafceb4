import { detect } from '../../../src/detectors/index.ts';
import { accountKinds, forbiddenKinds } from '../../../src/detectors/wording/worded-kinds.ts';
import { type Labelled, matterTexts } from '../corpus.ts';
import { byKind, feedbackGoal, type Judged, labelTable, mistakeOf, partsOf, rateGoals, totals } from '../labelled.ts';
import { report, type Section } from '../section.ts';

const KINDS: readonly string[] = [...forbiddenKinds, ...accountKinds];

/** What pages forbid besides abuse, and what is asked about the page: each row by whether its own kind is found, and of the others none. */
export const mattersSection: Section = {
  id: 'matters',
  title: 'Adverts, crime, others’ health and questions about the page',
  run: (context) => {
    const parts = partsOf(matterTexts, context, judge);
    const [{ rows: all }, apart] = totals(parts);
    return report({
      notes: ['Caught: its kind is found in it, however sure. Left alone: no kind of these is.'],
      tables: [labelTable('By file', [...parts, apart]), labelTable('By kind', byKind(all))],
      goals: [
        ...rateGoals('matters kept apart', apart.rows, 0.85, 0.95),
        feedbackGoal('what is forbidden besides abuse', forbiddenKinds, context),
      ],
      mistakes: all.flatMap(mistakeOf),
    });
  },
};

function judge(row: Labelled): Judged {
  const found = detect(row.text, { kinds: KINDS });
  const right = row.label === 'catch' ? found.some(({ kind }) => kind === row.kind) : found.length === 0;
  return { row, right, certainty: null, got: found.map(({ kind }) => kind).join(' ') || 'nothing' };
}
