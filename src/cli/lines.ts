/** One line of a stream, numbered from 1. A line that cannot be read says why, and holds no text. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: string };

/** Longer lines are not kept: a comment is a few hundred bytes. */
export const LONGEST_LINE = 2_000_000;
const NEWLINE = 10;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The lines of a stream of bytes, as they come. Keeps no more than one line of `LONGEST_LINE` bytes and one chunk. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield lineOf(parts, length, number);
      [parts, length, number, from] = [[], 0, number + 1, end + 1];
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield lineOf(parts, length, number);
}

function lineOf(parts: readonly Uint8Array[], length: number, number: number): Line {
  if (length > LONGEST_LINE) return { number, fault: `longer than ${LONGEST_LINE} bytes` };
  try {
    return { number, text: UTF8.decode(Buffer.concat(parts)).replace(/\r$/u, '') };
  } catch {
    return { number, fault: 'not UTF-8' };
  }
}
