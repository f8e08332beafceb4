/** A number, a word, or null where there is nothing to say. */
export type Cell = number | string | null;

/** How the cells of a column are written: shares of 1 as per cent, others as they are or with decimals. */
export type Format = 'text' | 'count' | 'percent' | 'rate';

/** Rows of cells under headings. */
export interface Table {
  readonly title: string;
  readonly columns: readonly (readonly [heading: string, format: Format])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table for a terminal, its columns aligned: words to the left, numbers to the right. */
export function plainTable(table: Table): string {
  const lines = aligned(table).map((cells) => cells.join('  ').trimEnd());
  return [table.title, ...lines].join('\n');
}

/** The same table for a page. */
export function markdownTable(table: Table): string {
  const [head, ...body] = aligned(table).map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `| ${table.columns.map(([, format]) => (format === 'text' ? '---' : '---:')).join(' | ')} |`;
  return [`${table.title}:`, '', head, rule, ...body].join('\n');
}

/** The same table as one object a row, shares unrounded. */
export function tableObjects({ title, columns, rows }: Table): object {
  const named = rows.map((cells) => Object.fromEntries(columns.map(([heading], at) => [heading, cells[at] ?? null])));
  return { title, rows: named };
}

/** A share of 1 as per cent, with two decimals unless it is whole; a dash for null. */
export function percent(value: number | null): string {
  if (value === null) return '–';
  const hundredths = Math.round(value * 10_000);
  return `${hundredths % 100 === 0 ? hundredths / 100 : (hundredths / 100).toFixed(2)} %`;
}

function aligned({ columns, rows }: Table): readonly (readonly string[])[] {
  const headings = columns.map(([heading]) => heading);
  const cells = [headings, ...rows.map((row) => columns.map(([, format], at) => written(row[at] ?? null, format)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, at: number): string =>
    columns[at]?.[1] === 'text' ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return cells.map((row) => row.map(pad));
}

function written(cell: Cell, format: Format): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (format === 'percent') return percent(cell);
  return format === 'rate' ? cell.toFixed(2) : String(cell);
}
