import { nearest, problem } from '../text/fault.ts';
import { type Row, rowReader } from './csv-rows.ts';
import { findColumns, headerOf, nameOrNumber, type Places } from './header.ts';
import { TableError, type TableProblem } from './table-error.ts';

/** The columns that a table of cases may have. */
const COLUMNS = [
  ...(['id', 'about', 'text', 'why', 'decision', 'clause', 'spans', 'rules', 'notRules', 'actions'] as const),
  ...(['notActions', 'signposts', 'notSignposts', 'needs', 'parent', 'picture', 'visibility', 'author'] as const),
  ...(['role', 'at', 'repeat', 'priorBreaches', 'taken'] as const),
];
type Column = (typeof COLUMNS)[number];

/** Of these columns a cell may hold several values, with `|` between. */
const LISTS: readonly Column[] = [
  ...(['decision', 'clause', 'spans', 'rules', 'notRules', 'actions', 'notActions'] as const),
  ...(['signposts', 'notSignposts', 'needs', 'taken'] as const),
];
const NUMBERS: readonly Column[] = ['repeat', 'priorBreaches'];

/** A case as a row of CSV tells it, in the shape that the other formats have. */
export interface CaseRow {
  readonly line: number;
  readonly data: unknown;
}

/** Reads rows of CSV as cases, unchecked. Throws a `TableError` with what is wrong with columns and rows. */
export function caseRows(lines: readonly string[]): readonly CaseRow[] {
  const { add, end } = rowReader();
  const [header, ...rows] = [...lines.flatMap((text, at) => add({ number: at + 1, text })), ...end()];
  const names = header ? headerOf(header) : [];
  const { places, problems } = findColumns(names, { fields: COLUMNS, required: ['text', 'decision'] });
  const ofColumns = [...problems, ...unknownColumns(names, places)].map((one) => ({ ...one, line: 1, column: 1 }));
  if (ofColumns.length > 0) throw new TableError(ofColumns);
  const broken = rows.flatMap((row, at) => brokenRow(row, at, names.length));
  if (broken.length > 0) throw new TableError(broken);
  return rows.flatMap((row) => ('cells' in row ? [{ line: row.line, data: caseOf(row.cells, places) }] : []));
}

function unknownColumns(names: readonly string[], places: Places<Column>): readonly TableProblem[] {
  const used = Object.values(places);
  return [...names.entries()].flatMap(([at, name]) => {
    if (name.trim() === '' || used.includes(at)) return [];
    const free = COLUMNS.filter((column) => places[column] === undefined);
    return [
      problem({
        code: 'authoring/unknown-column',
        at: `/columns/${at}`,
        expected: `one of ${free.join(', ')}`,
        received: nameOrNumber(name.trim(), at, 'column'),
        guess: nearest(name.trim(), free),
      }),
    ];
  });
}

function brokenRow(row: Row, at: number, width: number): readonly TableProblem[] {
  const place = { line: row.line, column: 1 };
  if ('fault' in row)
    return [
      {
        ...problem({ code: 'authoring/bad-row', at: `/${at}`, expected: 'a row of CSV', received: row.fault }),
        ...place,
      },
    ];
  if (row.cells.slice(width).every((cell) => cell === '')) return [];
  const expected = `${width} cells, as the header has; a text with commas needs quotes around it`;
  return [
    { ...problem({ code: 'authoring/bad-row', at: `/${at}`, expected, received: String(row.cells.length) }), ...place },
  ];
}

function caseOf(cells: readonly string[], places: Places<Column>): object {
  const valueIn = (column: Column): unknown => {
    const cell = cells[places[column] ?? -1];
    if (cell === undefined || (cell.trim() === '' && column !== 'text')) return undefined;
    if (LISTS.includes(column))
      return cell
        .split('|')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    return NUMBERS.includes(column) ? numberOf(cell) : cell;
  };
  const given = Object.fromEntries(COLUMNS.map((column) => [column, valueIn(column)]));
  const { clause, spans, picture, author, role, repeat, priorBreaches, taken, ...rest } = given;
  return {
    ...rest,
    ...(Array.isArray(clause) ? { findings: findingsOf(clause, spans) } : {}),
    ...(picture === undefined ? {} : { attachments: [{ kind: 'image', text: picture }] }),
    ...together('author', { id: author, role }),
    ...together('history', { repeat, priorBreaches, taken }),
  };
}

/** One clause may be held to words of the text; several must each be cited. */
function findingsOf(clauses: readonly unknown[], spans: unknown): readonly object[] {
  return clauses.map((clause) => ({ clause, ...(clauses.length === 1 && spans !== undefined ? { spans } : {}) }));
}

function together(field: string, parts: Readonly<Record<string, unknown>>): object {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined);
  return said.length === 0 ? {} : { [field]: Object.fromEntries(said) };
}

/** What is no number is left as it was written, for the check to name. */
function numberOf(cell: string): unknown {
  return /^\d{1,6}$/u.test(cell.trim()) ? Number(cell) : cell;
}
