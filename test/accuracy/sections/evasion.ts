import type { Detection } from '../../../src/detectors/index.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import { type Evasion, evasions, titleOf } from '../corpus.ts';
import { share } from '../score.ts';
import { goal, type MeasureContext, type Mistake, onEach, report, type Section } from '../section.ts';
import { falseAlarm, isFlagged, PART_OF, see } from '../seen.ts';
import type { Cell, Table } from '../tables.ts';

type Pair = Extract<Evasion, { plain: string }>;

/** A pair, and whether its value is found as written plainly and as disguised, at least `probable`. */
interface Tried {
  readonly pair: Pair;
  readonly plain: boolean;
  readonly evaded: boolean;
}

/** Whether a disguised value is found where the plain one is, and harmless look-alikes of disguises are left alone. */
export const evasionSection: Section = {
  id: 'evasion',
  title: 'Disguised personal data',
  run: onEach(evasions, (rows, context, file) => {
    const pairs = rows.filter((row) => 'plain' in row && context.kinds.includes(row.kind)) as readonly Pair[];
    const tried = pairs.map((pair) => tryPair(pair, context));
    const harmless = rows.flatMap((row) => ('benign' in row ? [{ ...row, text: row.benign }] : []));
    const seen = see(harmless, context);
    const alike = seen.filter(({ row }) => !row.ambiguous);
    const ambiguous = seen.filter(({ row }) => row.ambiguous);
    const flagged = alike.filter((one) => isFlagged(one));
    const acted = ambiguous.filter((one) => isFlagged(one, 'certain'));
    return report({
      notes: [
        `${pairs.length} pairs of ${file}, those whose kind has a detector of personal data; found means at least` +
          ' probable and over the value, by its own kind or the one it is part of. The goal counts all pairs, also those whose plain value is not found.',
        `Harmless look-alikes flagged as personal data: ${flagged.length} of ${alike.length}; texts that can be read two` +
          ` ways, flagged as certain: ${acted.length} of ${ambiguous.length}.`,
      ],
      tables: [
        triedTable(`By kind in ${titleOf(file)}`, tried, ({ kind }) => kind),
        triedTable(`By technique in ${titleOf(file)}`, tried, ({ technique }) => technique),
      ],
      goals: [
        goal(
          `disguised personal data: found: ${titleOf(file)}`,
          'at least',
          0.95,
          share(tried.filter(isCaught).length, tried.length),
        ),
        goal(`harmless look-alikes, flagged: ${titleOf(file)}`, 'at most', 0.01, share(flagged.length, alike.length)),
      ],
      mistakes: [
        ...tried.filter((one) => !isCaught(one)).map(missed),
        ...[...flagged, ...acted].flatMap(({ row, detections }) => detections.map((one) => falseAlarm(row, one))),
      ],
    });
  }),
};

function tryPair(pair: Pair, context: MeasureContext): Tried {
  const { plain, evaded, term, kind } = pair;
  const start = plain.indexOf(term);
  const after = plain.length - start - term.length;
  const finds = (text: string): boolean =>
    context.detect(text).some((one) => isSure(one, kind, { start, end: text.length - after }));
  return { pair, plain: finds(plain), evaded: finds(evaded) };
}

function isSure(one: Detection, kind: string, place: Span): boolean {
  return (one.kind === kind || one.kind === PART_OF[kind]) && one.certainty !== 'possible' && overlaps(one, place);
}

function isCaught({ evaded }: Tried): boolean {
  return evaded;
}

function triedTable(title: string, tried: readonly Tried[], by: (pair: Pair) => string): Table {
  const names = [...new Set(tried.map(({ pair }) => by(pair)))];
  const rows = names.map((name) =>
    counts(
      name,
      tried.filter(({ pair }) => by(pair) === name),
    ),
  );
  return {
    title,
    columns: [
      ['of', 'text'],
      ['pairs', 'count'],
      ['plain found', 'count'],
      ['disguised found', 'count'],
      ['of pairs', 'percent'],
      ['of plain found', 'percent'],
    ],
    rows: [...rows, counts('all', tried)],
  };
}

function counts(name: string, tried: readonly Tried[]): readonly Cell[] {
  const [plain, evaded] = [tried.filter((one) => one.plain), tried.filter(isCaught)];
  const both = plain.filter(isCaught).length;
  return [
    name,
    tried.length,
    plain.length,
    evaded.length,
    share(evaded.length, tried.length),
    share(both, plain.length),
  ];
}

function missed({ pair: { id, kind, technique, term, evaded }, plain }: Tried): Mistake {
  const got = `nothing sure (${technique}); plain ${plain ? 'found' : 'not found either'}`;
  return { id, fault: 'missed', kind, certainty: null, expected: JSON.stringify(term), got, text: evaded };
}
