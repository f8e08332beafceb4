import type { Goal, Mistake, Report, Section } from './section.ts';
import { markdownTable, percent, plainTable, type Table, tableObjects } from './tables.ts';

/** A section with what it found out. */
export type Measured = Pick<Section, 'id' | 'title'> & { readonly report: Report };

/** How the figures are made again. */
const COMMAND = 'npm run accuracy -- --write';

/** The figures for a terminal, the goals last; `misses` adds every mistake. */
export function plainPage(measured: readonly Measured[], misses: boolean): string {
  const parts = measured.map(({ id, title, report }) =>
    [`== ${title} (${id})`, ...report.notes, ...report.tables.map((table) => `\n${plainTable(table)}`)]
      .concat(misses ? ['', ...report.mistakes.map(mistakeLine)] : [])
      .join('\n'),
  );
  return `${[...parts, plainTable(goalTable(measured))].join('\n\n')}\n`;
}

/** The figures as the page docs/accuracy.md: no date and no machine, so that equal code gives equal bytes. */
export function markdownPage(measured: readonly Measured[]): string {
  const head = [
    '# Accuracy',
    'How often the detectors are right, as measured by the command below. Nothing here is written by hand.',
    `\`\`\`sh\n${COMMAND}\n\`\`\``,
    'Texts under `../shared/data` are other people’s and not part of this repository; without them their sections say' +
      ' so and are skipped. Found means that the answer overlaps the place marked by a person; exact, that both ends' +
      ' agree. A dash stands where there was nothing to count.',
    `## Goals`,
    markdownTable(goalTable(measured)),
  ];
  const parts = measured.flatMap(({ title, report }) => [
    `## ${title}`,
    ...report.notes,
    ...report.tables.map(markdownTable),
  ]);
  return `${[...head, ...parts].join('\n\n')}\n`;
}

/** The figures as JSON, shares unrounded; `misses` adds every mistake. */
export function jsonPage(measured: readonly Measured[], misses: boolean): string {
  const plain = measured.map(({ id, title, report: { notes, goals, tables, mistakes } }) => ({
    ...{ id, title, notes, goals, tables: tables.map(tableObjects) },
    ...(misses ? { mistakes } : {}),
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function goalTable(measured: readonly Measured[]): Table {
  const goals = measured.flatMap(({ report }) => report.goals);
  const count = (result: boolean | null): number => goals.filter(({ met }) => met === result).length;
  return {
    title: `Goals: ${count(true)} met, ${count(false)} missed, ${count(null)} not measured`,
    columns: [
      ['goal', 'text'],
      ['wanted', 'text'],
      ['measured', 'percent'],
      ['result', 'text'],
    ],
    rows: goals.map((one) => [one.what, wanted(one), one.measured, resultOf(one)]),
  };
}

function resultOf({ met }: Goal): string {
  if (met === null) return 'not measured';
  return met ? 'met' : 'MISSED';
}

function wanted({ bound, wanted: value }: Goal): string {
  return `${bound} ${percent(value)}`;
}

function mistakeLine({ id, fault, kind, certainty, expected, got, text }: Mistake): string {
  const what = [fault, kind, certainty ?? '', `expected ${expected}, got ${got}`].filter((word) => word !== '');
  return `${id}: ${what.join(': ')}\n    ${JSON.stringify(text)}`;
}
