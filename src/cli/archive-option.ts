import { ARCHIVE_FIELDS, type ArchiveEntry, type ArchiveField, readArchive } from '../authoring/read-archive.ts';
import { TableError, type TableProblem } from '../authoring/table-error.ts';
import { nearest } from '../text/fault.ts';
import type { OptionTable } from './arguments.ts';
import { visible } from './cells.ts';
import { Refusal } from './exit.ts';
import { streamOf } from './input.ts';
import type { Terminal } from './terminal.ts';

/** The options of every command that reads an archive of posts. */
export const ARCHIVE_OPTIONS = {
  posts: { type: 'string' },
  columns: { type: 'string' },
  csv: { type: 'boolean' },
} as const satisfies OptionTable;

/** What these options say, for a command's own help. */
export const ARCHIVE_HELP = `  --posts ARCHIVE      posts: one JSON object a line if the name ends in .ndjson
                       or .jsonl, rows under a header if it ends in .csv; -
                       is standard input
  --columns NAMES      what the archive calls its columns, where it is not
                       ${ARCHIVE_FIELDS.slice(0, 6).join(', ')}
                       or visibility: text=message,at=created
  --csv                the posts are CSV, whatever their name
`;

/** What was asked for; `isQuiet` where the posts are answered one by one on the screen that a bar would be drawn on. */
export interface ArchiveAsked {
  readonly columns?: string | undefined;
  readonly csv?: boolean;
  readonly isQuiet?: boolean;
}

type Columns = Partial<Record<ArchiveField, string>>;

/** The posts of an archive, as they come; throws a `Refusal` where it cannot be read, before the first of them. */
export async function* archiveOf(file: string, asked: ArchiveAsked, terminal: Terminal): AsyncGenerator<ArchiveEntry> {
  const columns = asked.columns === undefined ? {} : columnsOf(asked.columns);
  const format = formatOf(file, asked.csv === true);
  try {
    yield* readArchive(streamOf('posts', file, terminal, !asked.isQuiet), { format, columns });
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new Refusal(...error.problems.map((one) => visible(`${tableLine(file, one)}${hintOn(one)}`)));
  }
}

/** How to say what the archive calls its column. */
function hintOn({ code, at }: TableProblem): string {
  return code === 'authoring/missing-column'
    ? `; or say which it is: --columns ${at.slice('/columns/'.length)}=NAME`
    : '';
}

/** As compilers print them, so that editors can jump to the place. */
export function tableLine(file: string, { code, at, message, line = 1, column = 1 }: TableProblem): string {
  const name = file === '-' ? 'standard input' : file;
  return `${name}:${line}:${column} ${code} at ${at === '' ? '/' : at}: ${message}`.replaceAll('\n', ' ');
}

function formatOf(file: string, csv: boolean): 'csv' | 'ndjson' {
  if (csv || /\.(?:csv|tsv)$/iu.test(file)) return 'csv';
  if (file === '-' || /\.(?:ndjson|jsonl)$/iu.test(file)) return 'ndjson';
  throw new Refusal(`houserules: --posts: ${visible(file)}: expected a name that ends in .csv, .ndjson or .jsonl`);
}

function columnsOf(written: string): Columns {
  const columns: Columns = {};
  for (const pair of written.split(',')) {
    const [, field = '', name = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/su.exec(pair) ?? [];
    if (name === '') throw new Refusal('houserules: --columns: expected names such as text=message,at=created');
    const known = ARCHIVE_FIELDS.find((one) => one === field);
    if (!known) throw unknownField(field);
    columns[known] = name;
  }
  return columns;
}

function unknownField(field: string): Refusal {
  const guess = nearest(field, ARCHIVE_FIELDS);
  const hint = guess === undefined ? `there are ${ARCHIVE_FIELDS.join(', ')}` : `did you mean \`${guess}\`?`;
  return new Refusal(`houserules: --columns: no field \`${visible(field)}\`; ${hint}`);
}
