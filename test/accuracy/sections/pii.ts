import { fresh, pii, type Row } from '../corpus.ts';
import { f1, precision, recall, sameSpan, share, type Tally, tally } from '../score.ts';
import { type Goal, goal, type MeasureContext, onEach, onRows, type Report, report, type Section } from '../section.ts';
import { CERTAINTIES, compareKind, isFlagged, mistakesOf, type Seen, see } from '../seen.ts';
import type { Cell, Table } from '../tables.ts';

/** Kinds that must reach an F1 of 0.99. */
const SHARP = ['email', 'postcode', 'nhs-number', 'phone'];

/** Personal data in the texts that the detectors were made on, kind by kind, and the texts that hold none. */
export const piiSection: Section = {
  id: 'pii',
  title: 'Personal data in invented comments',
  run: onRows(pii, (rows, context) => {
    const seen = see(rows, context);
    const clean = seen.filter(({ row }) => row.spans.length === 0);
    return { ...measureKinds(pii.file, rows, context), goals: goals(seen, clean) };
  }),
};

/** The same in comments written without knowledge of the detectors. What they missed at first was mended later. */
export const freshSection: Section = {
  id: 'fresh',
  title: 'Comments by others, as they are judged now',
  run: onEach(fresh, (rows, context, file) => measureKinds(file, rows, context)),
};

function measureKinds(file: string, rows: readonly Row[], context: MeasureContext): Report {
  const seen = see(rows, context);
  const kinds = [...new Set([...context.kinds, ...rows.flatMap(({ spans }) => spans.map(({ kind }) => kind))])];
  const clean = seen.filter(({ row }) => row.spans.length === 0);
  const unread = kinds.filter((kind) => !context.kinds.includes(kind));
  return report({
    notes: [
      `${rows.length} texts of ${file}, ${clean.length} of them without personal data.`,
      ...(unread.length > 0 ? [`No detector for: ${unread.join(', ')}.`] : []),
    ],
    tables: [kindTable(seen, kinds, file), cleanTable(clean, file)],
    mistakes: seen.flatMap((one) => kinds.flatMap((kind) => mistakesOf(one, kind))),
  });
}

function kindTable(seen: readonly Seen[], kinds: readonly string[], file: string): Table {
  return {
    title: `Kind by kind in ${file}, by overlap and by exact span`,
    columns: [
      ['kind', 'text'],
      ['gold', 'count'],
      ['found', 'count'],
      ['false alarms', 'count'],
      ['precision', 'percent'],
      ['recall', 'percent'],
      ['F1', 'percent'],
      ['exact precision', 'percent'],
      ['exact recall', 'percent'],
      ['exact F1', 'percent'],
    ],
    rows: kinds.map((kind) => kindRow(seen, kind)),
  };
}

function kindRow(seen: readonly Seen[], kind: string): readonly Cell[] {
  const scores = scoresOf(seen, kind);
  const exact = tally(seen.map((one) => compareKind(one, kind, sameSpan)));
  const counts = [scores.found + scores.missed, scores.found, scores.wrong];
  return [kind, ...counts, ...[scores, exact].flatMap((one) => [precision(one), recall(one), f1(one)])];
}

function cleanTable(clean: readonly Seen[], file: string): Table {
  const row = (label: string, flagged: number): readonly Cell[] => [label, flagged, share(flagged, clean.length)];
  const at = CERTAINTIES.map((certainty) =>
    row(certainty, clean.filter((one) => one.detections.some((found) => found.certainty === certainty)).length),
  );
  return {
    title: `Texts of ${file} without personal data, flagged`,
    columns: [
      ['certainty', 'text'],
      ['texts', 'count'],
      ['share', 'percent'],
    ],
    rows: [...at, row('any', flaggedIn(clean))],
  };
}

function goals(seen: readonly Seen[], clean: readonly Seen[]): readonly Goal[] {
  const address = scoresOf(seen, 'address');
  return [
    ...SHARP.map((kind) => goal(`${kind}: F1`, 'at least', 0.99, f1(scoresOf(seen, kind)))),
    goal('address: recall', 'at least', 0.9, recall(address)),
    goal('address: precision', 'at least', 0.97, precision(address)),
    goal('texts without personal data, flagged', 'at most', 0.01, share(flaggedIn(clean), clean.length)),
  ];
}

function scoresOf(seen: readonly Seen[], kind: string): Tally {
  return tally(seen.map((one) => compareKind(one, kind)));
}

function flaggedIn(seen: readonly Seen[]): number {
  return seen.filter((one) => isFlagged(one)).length;
}
