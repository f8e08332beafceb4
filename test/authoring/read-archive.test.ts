import { describe, expect, test } from 'vitest';
import { type ArchiveEntry, type ArchiveOptions, readArchive } from '../../src/authoring/read-archive.ts';
import { TableError } from '../../src/authoring/table-error.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* streamOf(chunks: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

async function read(
  chunks: string | readonly (Uint8Array | string)[],
  options: ArchiveOptions,
): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of readArchive(streamOf(typeof chunks === 'string' ? [chunks] : chunks), options))
    entries.push(entry);
  return entries;
}

const CSV = { format: 'csv' } as const;
const NDJSON = { format: 'ndjson' } as const;

async function problemsOf(content: string | Uint8Array, options: ArchiveOptions): Promise<readonly string[]> {
  try {
    await read([content], options);
  } catch (error) {
    if (error instanceof TableError) return error.problems.map(({ code, at, message }) => `${code} ${at} ${message}`);
    throw error;
  }
  return [];
}

describe('rows of CSV are posts', () => {
  test.each<[string, string, readonly object[]]>([
    ['a header and nothing below it', 'text', []],
    ['a text alone', 'text\nhello\n', [{ line: 2, post: { text: 'hello' } }]],
    ['the last line need not end', 'text\nhello', [{ line: 2, post: { text: 'hello' } }]],
    ['a byte order mark, as Excel writes', '\ufefftext\r\nhello\r\n', [{ line: 2, post: { text: 'hello' } }]],
    ['commas and doubled quotes in quotes', 'text\n"one, ""two"""\n', [{ line: 2, post: { text: 'one, "two"' } }]],
    [
      'line ends in quotes, and the next line is counted on',
      'id,text\r\n1,"one\r\n\r\ntwo"\r\n2,three',
      [
        { line: 2, post: { id: '1', text: 'one\n\ntwo' } },
        { line: 5, post: { id: '2', text: 'three' } },
      ],
    ],
    [
      'every column, in any order',
      'at,visibility,role,author,parent,text,id\n2026-03-02T09:30:00Z,private,staff,u1,Notice,hello,7',
      [
        {
          line: 2,
          at: '2026-03-02T09:30:00Z',
          post: {
            visibility: 'private',
            author: { id: 'u1', role: 'staff' },
            parent: 'Notice',
            text: 'hello',
            id: '7',
          },
        },
      ],
    ],
    ['names in other letters', 'ID,Text\n7,hello', [{ line: 2, post: { id: '7', text: 'hello' } }]],
    ['columns that we do not know', 'likes,text\n7,hello', [{ line: 2, post: { text: 'hello' } }]],
    ['a text that is empty is one', 'id,text\n7,\n', [{ line: 2, post: { id: '7', text: '' } }]],
    ['empty cells say nothing', 'text,parent,author,at\nhello,,,\n', [{ line: 2, post: { text: 'hello' } }]],
    ['cells left out at the end say nothing', 'text,parent\nhello\n', [{ line: 2, post: { text: 'hello' } }]],
    ['commas too many at the end', 'text\nhello,,\n', [{ line: 2, post: { text: 'hello' } }]],
    ['blank lines are passed over, and counted', 'text\n\n \nhello\n', [{ line: 4, post: { text: 'hello' } }]],
    [
      'semicolons, as spreadsheets write elsewhere',
      'id;text\n7;a, b\n',
      [{ line: 2, post: { id: '7', text: 'a, b' } }],
    ],
    ['tabs', 'id\ttext\n7\ta, b\n', [{ line: 2, post: { id: '7', text: 'a, b' } }]],
    [
      'a quotation mark within a cell that has none around it',
      'text\n5" pipe\n',
      [{ line: 2, post: { text: '5" pipe' } }],
    ],
  ])('%s', async (_, csv, entries) => {
    expect(await read(csv, CSV)).toEqual(entries);
  });

  test('names of the archive’s own', async () => {
    const columns = { text: 'Comment body', at: 'created' };
    expect(await read('created,Comment body\n2026-03-02T09:30:00Z,hello', { ...CSV, columns })).toEqual([
      { line: 2, post: { text: 'hello' }, at: '2026-03-02T09:30:00Z' },
    ]);
  });

  test('however the stream is cut into chunks', async () => {
    const all = bytes('id,text\n1,"naïve, 😂\n""漢字"""\n\n2,last\n');
    const whole = await read([all], CSV);
    expect(whole).toHaveLength(2);
    for (let size = 1; size < all.length; size++) {
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
        all.subarray(at * size, at * size + size),
      );
      expect(await read(chunks, CSV)).toEqual(whole);
    }
  });

  test('far past one batch, each on its line', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at},"row\n${at}"\n`);
    const entries = await read(['id,text\n', ...rows], CSV);
    expect(entries).toHaveLength(20_000);
    expect(entries.at(-1)).toEqual({ line: 40_000, post: { id: '19999', text: 'row\n19999' } });
  });
});

describe('a row that holds no post says why, and repeats nothing of it; the next is read', () => {
  const nextAt = (line: number) => ({ line, post: { text: 'next' } });
  test.each<[string, string, readonly object[]]>([
    [
      'a comma without quotes',
      'text\nRing me, on 07700 900123\nnext',
      [
        { line: 2, problem: 'expected 1 cells, as the header has; got 2; a text with commas needs quotes around it' },
        nextAt(3),
      ],
    ],
    [
      'no cell for the text',
      'id,text\n7\n8,next',
      [
        { line: 2, problem: 'expected 2 cells, as the header has; got 1' },
        { line: 3, post: { id: '8', text: 'next' } },
      ],
    ],
    [
      'a quotation mark that is not doubled',
      'text\n"Ring "07700 900123" me"\nnext',
      [{ line: 2, problem: 'a quotation mark in a quoted cell must stand twice' }, nextAt(3)],
    ],
    [
      'a quotation mark that nothing closes takes the rest with it',
      'text\nnext\n"Ring 07700 900123\nlost\n',
      [nextAt(2), { line: 3, problem: 'a quotation mark opens a cell and none closes it' }],
    ],
    [
      'a role that there is not',
      'text,role\nhello,07700 900123\nnext,',
      [
        { line: 2, problem: 'not a post: post.author.role: expected public or staff or own-account; got string' },
        nextAt(3),
      ],
    ],
    [
      'a day for an instant',
      'text,at\nhello,02/03/2026\nnext,',
      [{ line: 2, problem: 'at: expected an instant such as 2026-03-02T09:30:00Z' }, nextAt(3)],
    ],
  ])('%s', async (_, csv, entries) => {
    expect(await read(csv, CSV)).toEqual(entries);
  });

  test('bytes of another encoding', async () => {
    const smart = [bytes('text\n'), Uint8Array.of(0x49, 0x92, 0x6d, 0x0a), bytes('next\n')];
    expect(await read(smart, CSV)).toEqual([{ line: 2, problem: 'not UTF-8, perhaps Windows-1252' }, nextAt(3)]);
  });

  test('bytes of another encoding within a cell of several lines', async () => {
    const cell = [bytes('text\n"one\n'), Uint8Array.of(0x43, 0xe9, 0x0a), bytes('three"\nnext\n')];
    expect(await read(cell, CSV)).toEqual([{ line: 2, problem: 'not UTF-8' }, nextAt(5)]);
  });

  test('a line too long', async () => {
    const long = Array.from({ length: 21 }, () => 'x'.repeat(100_000));
    expect(await read(['text\n', ...long, '\nnext\n'], CSV)).toEqual([
      { line: 2, problem: 'longer than 2000000 bytes' },
      nextAt(3),
    ]);
  });

  test('a quotation mark that nothing closes for millions of characters loses no more than those', async () => {
    const lines = Array.from({ length: 60_000 }, () => `${'x'.repeat(99)}\n`);
    const entries = await read(['text\n', '"opens\n', ...lines], CSV);
    expect(entries[0]).toEqual({
      line: 2,
      problem: 'a quotation mark opens a cell and none closes it within 2000000 characters',
    });
    expect(entries.length).toBeGreaterThan(10_000);
  });
});

describe('a table whose columns are not those looked for says which it has', () => {
  test.each<[string, string, ArchiveOptions, string]>([
    ['nothing at all', '', CSV, 'authoring/missing-column /columns/text expected a column `text`; got `nothing`'],
    [
      'a name misspelt',
      'id,txt\n7,hello',
      CSV,
      'authoring/missing-column /columns/text expected a column `text`; got `id, txt`; did you mean `txt`?',
    ],
    [
      'a name of the caller’s misspelt',
      'id,message\n7,hello',
      { ...CSV, columns: { text: 'mesage' } },
      'authoring/missing-column /columns/text expected a column `mesage`; got `id, message`; did you mean `message`?',
    ],
    [
      'no header: what somebody wrote is not repeated',
      '7,Ring me on 07700 900123 today\n',
      CSV,
      'authoring/missing-column /columns/text expected a column `text`; got `(column 1), (column 2)`',
    ],
    [
      'no header: nor is a comment as short as a name',
      'Vermin\n"Nurse Amber Example lies"\n',
      CSV,
      'authoring/missing-column /columns/text expected a column `text`; got `(column 1)`',
    ],
    [
      'no header: nor one that is nearly a name, nor one that has the words of one',
      'Twat,Comment on Amber,id 07700900123\n',
      CSV,
      'authoring/missing-column /columns/text expected a column `text`; got `(column 1), (column 2), (column 3)`',
    ],
    [
      'two columns of one name',
      'text,text\na,b',
      CSV,
      'authoring/duplicate-column /columns/text expected each column once; got `text`',
    ],
  ])('%s', async (_, csv, options, line) => {
    expect(await problemsOf(csv, options)).toEqual([line]);
  });

  test('a header in another encoding is no header', async () => {
    const header = Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x2c, 0x74, 0x65, 0x78, 0x74, 0x0a);
    expect(await problemsOf(header, CSV)).toEqual(['authoring/bad-row  expected a header; got `not UTF-8`']);
  });

  test.each([
    ['with its mark', Uint8Array.of(0xff, 0xfe, 0x74, 0, 0x65, 0, 0x0a, 0)],
    ['without', Uint8Array.of(0x74, 0, 0x65, 0, 0x0a, 0)],
  ])('UTF-16 %s is named', async (_, content) => {
    const line = 'authoring/not-utf8  expected text in UTF-8; got `UTF-16`';
    expect(await problemsOf(content, CSV)).toEqual([line]);
    expect(await problemsOf(content, NDJSON)).toEqual([line]);
  });
});

describe('lines of JSON are posts', () => {
  test.each<[string, string, object]>([
    ['a text alone', '"hello"', { post: { text: 'hello' } }],
    ['an author by name', '{"text":"hello","author":"u1"}', { post: { text: 'hello', author: { id: 'u1' } } }],
    [
      'numbers for names',
      '{"text":"hello","id":7,"author":8}',
      { post: { text: 'hello', id: '7', author: { id: '8' } } },
    ],
    [
      'an author as a post has it',
      '{"text":"x","author":{"role":"staff"}}',
      { post: { text: 'x', author: { role: 'staff' } } },
    ],
    ['fields that we do not know', '{"text":"hello","likes":7,"parent":null}', { post: { text: 'hello' } }],
    ['what only a post has', '{"text":"x","signals":{"toxic":1}}', { post: { text: 'x', signals: { toxic: 1 } } }],
    ['an instant', '{"text":"x","at":"2026-03-02T09:30:00Z"}', { post: { text: 'x' }, at: '2026-03-02T09:30:00Z' }],
    ['not JSON', 'Ring 07700 900123', { problem: 'not JSON' }],
    ['a list', '["Ring 07700 900123"]', { problem: 'expected a JSON object' }],
    ['no text', '{"message":"x"}', { problem: 'expected a field `text`; got message' }],
    [
      'a field that may be what somebody wrote',
      '{"id":7,"Amber lies":"x"}',
      { problem: 'expected a field `text`; got id, (field 2)' },
    ],
    [
      'a text of another type',
      '{"text":7700900123}',
      { problem: 'not a post: post.text: expected a string; got a number' },
    ],
    [
      'a time of another kind',
      '{"text":"x","at":7}',
      { problem: 'at: expected an instant such as 2026-03-02T09:30:00Z' },
    ],
  ])('%s', async (_, line, entry) => {
    expect(await read(`\n${line}\n`, NDJSON)).toEqual([{ line: 2, ...entry }]);
  });

  test('names of the archive’s own', async () => {
    const columns = { text: 'message', id: 'key' } as const;
    expect(await read('{"message":"hello","key":"7","text":"other"}', { ...NDJSON, columns })).toEqual([
      { line: 1, post: { text: 'hello', id: '7' } },
    ]);
  });
});
