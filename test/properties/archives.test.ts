import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveEntry, type ArchiveOptions, readArchive } from '../../src/authoring/read-archive.ts';
import { TableError } from '../../src/authoring/table-error.ts';
import { seed } from './theorem.ts';

const CSV = { format: 'csv' } as const;
const NDJSON = { format: 'ndjson' } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(
  chunks: readonly (Uint8Array | string)[],
  options: ArchiveOptions,
): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of readArchive(streamOf(chunks), options)) entries.push(entry);
  return entries;
}

async function* streamOf(chunks: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

describe(`whatever an archive holds (seed ${seed})`, () => {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', '\t', '😂', 'é'), maxLength: 20 }),
  );

  test('texts written as CSV come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (written) => {
        const csv = ['id,text', ...written.map((text, at) => `${at},${cell(text)}`)].join('\r\n');
        const posts = (await read([csv], CSV)).map((entry) => ('post' in entry ? entry.post.text : entry));
        expect(posts).toEqual(written);
      }),
      { seed },
    );
  });

  test('no bytes do more than refuse a table', async () => {
    const bytesOf = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(bytesOf, fc.constantFrom(CSV, NDJSON), async (content, options) => {
        await read([content], options).catch((error) => expect(error).toBeInstanceOf(TableError));
        const entries = await read([bytes('id,text\n'), content], CSV);
        for (const entry of entries) expect('post' in entry || entry.problem !== '').toBe(true);
      }),
      { seed },
    );
  });
});
