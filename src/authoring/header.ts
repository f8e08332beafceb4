import { nearest, problem } from '../text/fault.ts';
import { isColumnName } from './column-name.ts';
import type { Row } from './csv-rows.ts';
import { TableError, type TableProblem } from './table-error.ts';

/** Which cell of a row holds which field. */
export type Places<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** What a table should have for columns, and the names that the caller says they have there. */
export interface Wanted<Field extends string> {
  readonly fields: readonly Field[];
  readonly required: readonly Field[];
  readonly columns?: Readonly<Partial<Record<Field, string>>>;
}

/** What has a name in a table: of CSV, or of JSON and YAML. */
type NamedKind = 'column' | 'field';

const MOST_NAMES = 40;

/** The names of columns in the first row; throws a `TableError` where it cannot be read. */
export function headerOf(row: Row): readonly string[] {
  if ('cells' in row) return row.cells;
  const fault = problem({ code: 'authoring/bad-row', at: '', expected: 'a header', received: row.fault });
  throw new TableError([{ ...fault, line: row.line, column: 1 }]);
}

/**
 * Finds the columns of a table by its header, whichever way their names are capitalised. Problems say which columns the
 * table has. What may be a comment is told by its number.
 */
export function findColumns<Field extends string>(
  header: readonly string[],
  { fields, required, columns }: Wanted<Field>,
): { readonly places: Places<Field>; readonly problems: readonly TableProblem[] } {
  const names = header.map((cell) => cell.trim());
  const places: Partial<Record<Field, number>> = {};
  const problems: TableProblem[] = [];
  for (const field of fields) {
    const said = columns?.[field];
    const found = said === undefined ? placesOf(names, field) : exactly(names, said);
    if (found[0] !== undefined) places[field] = found[0];
    if (found.length > 1) problems.push(repeated(field, said ?? field));
    if (found.length === 0 && (said !== undefined || required.includes(field)))
      problems.push(missing(field, said ?? field, names));
  }
  return { places, problems };
}

/** Names of columns or fields, as many as help, for somebody to choose from. */
export function listed(names: readonly string[], kind: NamedKind): string {
  const shown = names.slice(0, MOST_NAMES).map((name, at) => nameOrNumber(name, at, kind));
  return [...shown, ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ') || 'nothing';
}

/** What has a name: by that or, where it may be what somebody wrote, by its number. */
export function nameOrNumber(name: string, at: number, kind: NamedKind): string {
  return isColumnName(name) ? name : `(${kind} ${at + 1})`;
}

function exactly(names: readonly string[], name: string): readonly number[] {
  return names.flatMap((one, at) => (one === name ? [at] : []));
}

/** The columns of exactly this name; where there is none, those of this name in other letters. */
function placesOf(names: readonly string[], field: string): readonly number[] {
  const found = exactly(names, field);
  return found.length > 0 ? found : names.flatMap((one, at) => (one.toLowerCase() === field ? [at] : []));
}

function missing(field: string, name: string, names: readonly string[]): TableProblem {
  return problem({
    code: 'authoring/missing-column',
    at: `/columns/${field}`,
    expected: `a column \`${name}\``,
    received: listed(names, 'column'),
    guess: nearest(name, names.filter(isColumnName)),
  });
}

function repeated(field: string, name: string): TableProblem {
  const expected = 'each column once';
  return problem({ code: 'authoring/duplicate-column', at: `/columns/${field}`, expected, received: name });
}
