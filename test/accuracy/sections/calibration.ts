import type { Certainty } from '../../../src/detectors/index.ts';
import { fresh, pii } from '../corpus.ts';
import { share, type Tally, tally, wilson } from '../score.ts';
import { goal, report, type Section } from '../section.ts';
import { CERTAINTIES, compareKind, type Seen, see } from '../seen.ts';
import type { Cell } from '../tables.ts';

/** How often a detection of each certainty must be right. */
export const PROMISE: Readonly<Record<Certainty, number>> = { certain: 0.99, probable: 0.9, possible: 0.5 };

/** Whether the detectors are as often right as they say, and whether there were enough answers to tell. */
export const calibrationSection: Section = {
  id: 'calibration',
  title: 'Calibration',
  run: (context) => {
    const rows = [pii, ...fresh].flatMap((corpus) => context.rows(corpus) ?? []);
    const seen = see(rows, context);
    const all = CERTAINTIES.map((certainty) => ({ certainty, scores: scoresOf(seen, context.kinds, certainty) }));
    const each = context.kinds.flatMap((kind) =>
      CERTAINTIES.map((certainty) => calibrationRow(kind, certainty, scoresOf(seen, [kind], certainty))),
    );
    const total = all.map(({ certainty, scores }) => calibrationRow('all', certainty, scores));
    return report({
      notes: [
        `Detections in ${rows.length} invented comments that overlap a gold span of their kind. Many are there to mislead, so` +
          ' real comments are kinder. The interval is Wilson’s at 95 %: a promise is kept or broken only where the whole' +
          ' interval says so.',
      ],
      tables: [{ title: 'Right, by kind and certainty', columns: COLUMNS, rows: [...each, ...total] }],
      goals: all.map(({ certainty, scores: { right, wrong } }) =>
        goal(`${certainty} detections: right`, 'at least', PROMISE[certainty], share(right, right + wrong)),
      ),
    });
  },
};

export const COLUMNS = [
  ['kind', 'text'],
  ['certainty', 'text'],
  ['detections', 'count'],
  ['right', 'count'],
  ['share', 'percent'],
  ['from', 'percent'],
  ['to', 'percent'],
  ['promise', 'percent'],
  ['result', 'text'],
] as const;

/** A row of `COLUMNS`. */
export function calibrationRow(
  kind: string,
  certainty: Certainty,
  { right, wrong }: Pick<Tally, 'right' | 'wrong'>,
): readonly Cell[] {
  const trials = right + wrong;
  const promise = PROMISE[certainty];
  if (trials === 0) return [kind, certainty, 0, 0, null, null, null, promise, 'none'];
  const [low, high] = wilson(right, trials);
  const likely = right / trials >= promise ? 'held so far, too few to tell' : 'BELOW, too few to tell';
  const result = low >= promise ? 'kept' : high < promise ? 'BROKEN' : likely;
  return [kind, certainty, trials, right, right / trials, low, high, promise, result];
}

/** Each detection is judged alone, so that two over one gold span are both right. */
function scoresOf(seen: readonly Seen[], kinds: readonly string[], certainty: Certainty): Tally {
  const alone = seen.flatMap(({ row, detections }) =>
    detections
      .filter((one) => one.certainty === certainty && kinds.includes(one.kind))
      .map((one) => compareKind({ row, detections: [one] }, one.kind)),
  );
  return tally(alone);
}
