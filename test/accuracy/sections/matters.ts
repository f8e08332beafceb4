import { detect } from '../../../src/detectors/index.ts';
import { accountKinds, forbiddenKinds } from '../../../src/detectors/wording/worded-kinds.ts';
import { feedback, type Labelled, matterTexts } from '../corpus.ts';
import { byKind, type Judged, labelTable, mistakeOf, partsOf, rateGoals, totals } from '../labelled.ts';
import { share } from '../score.ts';
import { goal, report, type Section } from '../section.ts';

const KINDS: readonly string[] = [...forbiddenKinds, ...accountKinds];

/** What pages forbid besides abuse, and what is asked about the page: each row by whether its own kind is found, and of the others none. */
export const mattersSection: Section = {
  id: 'matters',
  title: 'Adverts, crime, others’ health and questions about the page',
  run: (context) => {
    const parts = partsOf(matterTexts, context, judge);
    const [{ rows: all }, apart] = totals(parts);
    const comments = feedback.flatMap((corpus) => context.rows(corpus) ?? []);
    const flagged = comments.filter(({ text }) => detect(text, { kinds: forbiddenKinds }).length > 0).length;
    return report({
      notes: ['Caught: its kind is found in it, however sure. Left alone: no kind of these is.'],
      tables: [labelTable('By file', [...parts, apart]), labelTable('By kind', byKind(all))],
      goals: [
        ...rateGoals('matters kept apart', apart.rows, 0.85, 0.95),
        goal('real feedback: what is forbidden besides abuse', 'at most', 0.005, share(flagged, comments.length)),
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
