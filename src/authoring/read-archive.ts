import { isInstant } from '../evaluate/instant.ts';
import type { Post } from '../evaluate/post.ts';
import { problem } from '../text/fault.ts';
import { rowReader } from './csv-rows.ts';
import { findColumns, headerOf, listed, type Places } from './header.ts';
import { type Line, linesOf } from './lines.ts';
import { checkedPost } from './post-line.ts';
import { TableError } from './table-error.ts';

/** What an archive may say of a post, by the name of its column or field. */
export const ARCHIVE_FIELDS = ['text', 'id', 'author', 'role', 'at', 'parent', 'visibility'] as const;
export type ArchiveField = (typeof ARCHIVE_FIELDS)[number];

/** How an archive is written. */
export interface ArchiveOptions {
  /** One JSON object a line, or rows of CSV under a header. */
  readonly format: 'ndjson' | 'csv';
  /** The archive's own names for what it holds, such as `{ text: 'message' }`; left out, the same as ours. */
  readonly columns?: Readonly<Partial<Record<ArchiveField, string>>>;
}

/**
 * One post of an archive, the line it begins on, from 1, and when it was posted, an ISO 8601 instant; or why there is no
 * post, in words that repeat nothing of it.
 */
export type ArchiveEntry =
  | { readonly line: number; readonly post: Post; readonly at?: string }
  | { readonly line: number; readonly problem: string };

type Fields = Readonly<Partial<Record<ArchiveField, unknown>>>;

/** What a line of JSON may hold besides, in the form of a post. */
const OTHER_FIELDS = ['quoted', 'attachments', 'signals', 'humanDecision'] as const;
const INSTANT = 'at: expected an instant such as 2026-03-02T09:30:00Z';

/**
 * Reads an archive of posts as it comes, in UTF-8, in constant memory: at most one post of 2 MB and one chunk. Columns
 * and fields that it does not know are passed over, as are blank lines. Throws a `TableError` where nothing can be read:
 * another encoding, or no column for the text.
 */
export async function* readArchive(
  stream: AsyncIterable<Uint8Array | string>,
  { format, columns = {} }: ArchiveOptions,
): AsyncGenerator<ArchiveEntry> {
  const entriesOf = format === 'csv' ? csvEntries(columns) : jsonEntries(columns);
  for await (const line of linesOf(stream)) {
    if (line.number === 1) refuseUtf16(line);
    yield* entriesOf(line);
  }
  yield* entriesOf(undefined);
}

type Names = NonNullable<ArchiveOptions['columns']>;
/** Given a line, what it completes; given nothing, what is left. */
type Entries = (line: Line | undefined) => Iterable<ArchiveEntry>;

function jsonEntries(columns: Names): Entries {
  return function* (line) {
    if (!line || ('text' in line && line.text.trim() === '')) return;
    if ('fault' in line) yield { line: line.number, problem: line.fault };
    else yield entryOf(line.number, fieldsOfJson(line.text, columns));
  };
}

function csvEntries(columns: Names): Entries {
  const reader = rowReader();
  let width = 0;
  let places: Places<ArchiveField> | undefined;
  return function* (line) {
    for (const row of line ? reader.add(line) : reader.end()) {
      if (!places) {
        const header = headerOf(row);
        places = placesIn(header, columns);
        width = header.length;
      } else if ('fault' in row) yield { line: row.line, problem: row.fault };
      else yield entryOf(row.line, fieldsOfRow(row.cells, width, places));
    }
    if (!line && !places) placesIn([], columns);
  };
}

function placesIn(header: readonly string[], columns: Names): Places<ArchiveField> {
  const { places, problems } = findColumns(header, { fields: ARCHIVE_FIELDS, required: ['text'], columns });
  if (problems.length > 0) throw new TableError(problems.map((one) => ({ ...one, line: 1, column: 1 })));
  return places;
}

/** A cell that is empty says nothing; only a text may be. */
function fieldsOfRow(cells: readonly string[], width: number, places: Places<ArchiveField>): Fields | string {
  if (cells.slice(width).some((cell) => cell !== ''))
    return `expected ${width} cells, as the header has; got ${cells.length}; a text with commas needs quotes around it`;
  const cellOf = (field: ArchiveField): string | undefined => cells[places[field] ?? -1];
  if (cellOf('text') === undefined) return `expected ${width} cells, as the header has; got ${cells.length}`;
  const filled = ARCHIVE_FIELDS.filter((field) => field === 'text' || cellOf(field));
  return Object.fromEntries(filled.map((field) => [field, cellOf(field)]));
}

function fieldsOfJson(text: string, columns: Names): Fields | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (typeof value === 'string') return { text: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'expected a JSON object';
  const record = new Map(Object.entries(value));
  const name = columns.text ?? 'text';
  if (!record.has(name)) return `expected a field \`${name}\`; got ${listed([...record.keys()], 'field')}`;
  const given = [...ARCHIVE_FIELDS, ...OTHER_FIELDS].map((field) => {
    const said = (columns as Readonly<Record<string, string | undefined>>)[field] ?? field;
    return [field, record.get(said) ?? undefined] as const;
  });
  return Object.fromEntries(given.filter(([, one]) => one !== undefined).map(named));
}

/** Other programs number their posts and authors. */
function named([field, value]: readonly [string, unknown]): readonly [string, unknown] {
  const isNumbered = (field === 'id' || field === 'author') && typeof value === 'number';
  return [field, isNumbered ? String(value) : value];
}

/** Puts what is said of the author where a post has it, and checks the whole. */
function entryOf(line: number, fields: Fields | string): ArchiveEntry {
  if (typeof fields === 'string') return { line, problem: fields };
  const { at, author, role, ...rest } = fields;
  const asPost = typeof author === 'object' || (author === undefined && role === undefined);
  const whose = asPost ? author : { ...(author === undefined ? {} : { id: author }), ...(role ? { role } : {}) };
  const read = checkedPost({ ...rest, ...(whose === undefined ? {} : { author: whose }) });
  if ('fault' in read) return { line, problem: read.fault };
  if (at === undefined) return { line, post: read.post };
  if (!isInstant(at)) return { line, problem: INSTANT };
  return { line, post: read.post, at };
}

/** Its line ends are those of UTF-8 with a zero beside each, so that only the first line is sure to show it. */
function refuseUtf16(line: Line): void {
  const isSo = 'text' in line ? line.text.includes('\0') : line.fault.endsWith('UTF-16');
  if (!isSo) return;
  const fault = problem({ code: 'authoring/not-utf8', at: '', expected: 'text in UTF-8', received: 'UTF-16' });
  throw new TableError([{ ...fault, line: 1, column: 1 }]);
}
