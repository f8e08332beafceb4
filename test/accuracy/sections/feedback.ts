import { type Comment, feedback } from '../corpus.ts';
import { share } from '../score.ts';
import { type Goal, goal, type MeasureContext, type Mistake, type Report, report, type Section } from '../section.ts';
import { CERTAINTIES, falseAlarm, isFlagged, type Seen, see } from '../seen.ts';
import type { Table } from '../tables.ts';

type Feedback = Comment & { readonly label: string };

/** Real texts are shown no longer than this, in code units. */
const SHOWN = 160;

/** False alarms in real patient feedback, which holds hardly any personal data. */
export const feedbackSection: Section = {
  id: 'feedback',
  title: 'Real patient feedback',
  run: (context) => {
    const files = feedback.map((corpus) => ({ file: corpus.file, rows: context.rows(corpus) }));
    const notes = files.map(
      ({ file, rows }) => `${file}: ${rows ? `${rows.length} comments` : 'not present: skipped'}`,
    );
    const rows = files.flatMap((one) => one.rows ?? []);
    return rows.length > 0 ? measure(rows, notes, context) : report({ notes, goals: goals(0, 0, 0) });
  },
};

function measure(rows: readonly Feedback[], notes: readonly string[], context: MeasureContext): Report {
  const seen = see(rows, context);
  const certain = seen.filter((one) => isFlagged(one, 'certain')).length;
  const lesser = seen.filter((one) => isFlagged(one) && !isFlagged(one, 'certain')).length;
  return report({
    notes: [
      ...notes,
      'Names and dates were taken out before publication, so every detection is counted as a false alarm, though a' +
        ' few may be right. Personal data only: the goals are those for whole policies.',
      `Comments with anything certain: ${certain} of ${rows.length}; with only lesser detections: ${lesser}.`,
    ],
    tables: [kindTable(seen, context.kinds), labelTable(seen)],
    goals: goals(certain, lesser, rows.length),
    mistakes: seen.flatMap(({ row, detections }) => detections.map((one) => shortened(falseAlarm(row, one)))),
  });
}

function goals(certain: number, lesser: number, comments: number): readonly Goal[] {
  return [
    goal('real feedback: certain personal data', 'at most', 0.0005, share(certain, comments)),
    goal('real feedback: lesser detections only', 'at most', 0.005, share(lesser, comments)),
  ];
}

function kindTable(seen: readonly Seen<Feedback>[], kinds: readonly string[]): Table {
  const found = seen.flatMap(({ detections }) => detections);
  return {
    title: 'False alarms in 1,000 comments',
    columns: [['kind', 'text'], ...CERTAINTIES.map((name) => [name, 'rate'] as const), ['in all', 'count']],
    rows: kinds.map((kind) => {
      const mine = found.filter((one) => one.kind === kind);
      const rate = CERTAINTIES.map((name) => mine.filter(({ certainty }) => certainty === name).length / seen.length);
      return [kind, ...rate.map((one) => one * 1000), mine.length];
    }),
  };
}

function labelTable(seen: readonly Seen<Feedback>[]): Table {
  const labels = [...new Set(seen.map(({ row }) => row.label))].sort();
  return {
    title: 'Comments flagged, by what they think of the service',
    columns: [
      ['label', 'text'],
      ['comments', 'count'],
      ['certain', 'count'],
      ['flagged', 'count'],
      ['share', 'percent'],
    ],
    rows: labels.map((label) => {
      const mine = seen.filter(({ row }) => row.label === label);
      const flagged = mine.filter((one) => isFlagged(one)).length;
      const certain = mine.filter((one) => isFlagged(one, 'certain')).length;
      return [label, mine.length, certain, flagged, share(flagged, mine.length)];
    }),
  };
}

function shortened(mistake: Mistake): Mistake {
  return { ...mistake, text: mistake.text.slice(0, SHOWN) };
}
