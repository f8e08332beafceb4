import { describe, expect, test } from 'vitest';
import { type Line, LONGEST_LINE, linesOf } from '../../src/authoring/lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(...chunks: readonly Uint8Array[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(streamOf(chunks))) lines.push(line);
  return lines;
}

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('lines', () => {
  test.each([
    ['an empty stream has none', '', []],
    ['the last need not end', 'a\nb', ['a', 'b']],
    ['an end at the end begins no other', 'a\nb\n', ['a', 'b']],
    ['empty ones count', 'a\n\nb', ['a', '', 'b']],
    ['they may end in CR LF', 'a\r\nb\r\n', ['a', 'b']],
    ['a byte order mark is dropped', '\ufeffa\nb', ['a', 'b']],
    ['a separator inside a text ends none', 'a\u2028b\u0085c', ['a\u2028b\u0085c']],
  ])('%s', async (_, text, expected) => {
    expect(await read(bytes(text))).toEqual(expected.map((one, at) => ({ number: at + 1, text: one })));
  });

  test('however a stream is cut into chunks, its lines are the same', async () => {
    const all = bytes('naïve\n\n😂 漢字\r\nlast');
    const whole = await read(all);
    for (let size = 1; size < all.length; size++) {
      const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
        all.subarray(at * size, at * size + size),
      );
      expect(await read(...chunks)).toEqual(whole);
    }
  });

  test('one that is too long is refused by its number, and the next is read', async () => {
    const chunks = Array.from({ length: 30 }, () => bytes('x'.repeat(100_000)));
    expect(await read(bytes('a\n'), ...chunks, bytes('\nb'))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: `longer than ${LONGEST_LINE} bytes` },
      { number: 3, text: 'b' },
    ]);
  });

  test('one in another encoding is refused by its number', async () => {
    const cafe = Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x0a);
    expect(await read(cafe, bytes('b'))).toEqual([
      { number: 1, fault: 'not UTF-8', near: 'Caf\ufffd' },
      { number: 2, text: 'b' },
    ]);
  });
});
