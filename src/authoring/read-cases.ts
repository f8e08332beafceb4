import { PolicyError } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import type { Case, PlacedCase } from './case.ts';
import { checkCase } from './case-problems.ts';
import { caseRows } from './case-rows.ts';
import { withoutMark } from './decode-text.ts';
import { listed } from './header.ts';
import { parsePolicyFile } from './policy-file.ts';
import { TableError, type TableProblem } from './table-error.ts';

/** How a table of cases is written: YAML (or JSON), an object of JSON a line, or CSV under a header. */
export type CaseFormat = 'yaml' | 'jsonl' | 'csv';

/** A case as it was written, and where its parts stand. */
interface Written {
  readonly data: unknown;
  /** The place of a problem, by its JSON Pointer from the table on. */
  readonly placeOf: (pointer: string) => { readonly line: number; readonly column: number };
}

/**
 * Reads a table of cases: a list, or a mapping whose `cases` are one. Throws one `TableError` with every problem in the
 * order of the table, each with its line and column.
 */
export function readCases(source: string, format: CaseFormat): readonly PlacedCase[] {
  const written = { yaml: fromYaml, jsonl: fromJsonLines, csv: fromCsv }[format](withoutMark(source));
  if (written.length === 0) {
    throw new TableError([
      {
        ...problem({ code: 'authoring/no-cases', at: '', expected: 'at least one case', received: 'none' }),
        line: 1,
        column: 1,
      },
    ]);
  }
  const checked = written.map(({ data, placeOf }, at) => ({ placeOf, at, read: checkCase(data, `/${at}`) }));
  const problems = checked.flatMap(({ placeOf, read }) =>
    isCase(read) ? [] : read.map((one) => ({ ...one, ...placeOf(one.at) })),
  );
  if (problems.length > 0) throw new TableError(problems);
  return checked.flatMap(({ placeOf, at, read }) =>
    isCase(read) ? [{ line: placeOf(`/${at}`).line, given: read }] : [],
  );
}

function isCase(read: Case | readonly TableProblem[]): read is Case {
  return !Array.isArray(read);
}

function fromYaml(source: string): readonly Written[] {
  const { data, partAt } = parsed(source);
  const isWrapped = typeof data === 'object' && data !== null && 'cases' in data;
  const list: unknown = isWrapped ? data.cases : data;
  if (!Array.isArray(list)) {
    const expected = 'a list of cases';
    const fault = problem({ code: 'authoring/no-cases', at: '', expected, received: withoutTexts(data) });
    throw new TableError([{ ...fault, line: 1, column: 1 }]);
  }
  const root = isWrapped ? '/cases' : '';
  return list.map((one) => ({ data: one, placeOf: (pointer) => partAt(`${root}${pointer}`).value }));
}

/** What a file holds instead of a list; of texts only that they are there, because they may be comments. */
function withoutTexts(data: unknown): string {
  if (typeof data === 'object' && data !== null) return listed(Object.keys(data), 'field');
  return typeof data === 'string' ? 'a text' : String(data);
}

/** What the file has wrong as YAML is told in the same words as for a policy. */
function parsed(source: string): ReturnType<typeof parsePolicyFile> {
  try {
    return parsePolicyFile(source);
  } catch (error) {
    throw error instanceof PolicyError ? new TableError(error.problems) : error;
  }
}

function fromJsonLines(source: string): readonly Written[] {
  const lines = [...source.split('\n').entries()].filter(([, line]) => line.trim() !== '');
  const problems: TableProblem[] = [];
  const written = lines.map(([at, line], index): Written => {
    const placeOf = (): { line: number; column: number } => ({ line: at + 1, column: 1 });
    try {
      return { data: JSON.parse(line), placeOf };
    } catch (error) {
      problems.push({ ...notJson(index, line), ...placeOf(), column: columnOf(error) });
      return { data: undefined, placeOf };
    }
  });
  if (problems.length > 0) throw new TableError(problems);
  return written;
}

function notJson(index: number, line: string): TableProblem {
  return problem({
    code: 'authoring/not-json',
    at: `/${index}`,
    expected: 'an object of JSON on one line',
    received: `${line.trim().length} characters`,
  });
}

function columnOf(error: unknown): number {
  const position = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined;
  return position === undefined ? 1 : Number(position) + 1;
}

function fromCsv(source: string): readonly Written[] {
  const lines = source.split('\n').map((line) => line.replace(/\r$/u, ''));
  return caseRows(lines).map(({ line, data }) => ({ data, placeOf: () => ({ line, column: 1 }) }));
}
