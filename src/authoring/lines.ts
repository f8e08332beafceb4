import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** One line of a stream, numbered from 1. A line that cannot be read says why, in words that hold nothing of it. */
export type Line =
  | { readonly number: number; readonly text: string }
  | {
      readonly number: number;
      readonly fault: string /** With U+FFFD for what is not UTF-8. */;
      readonly near?: string;
    };

/** In bytes. Longer lines are not kept: a comment is a few hundred. */
export const LONGEST_LINE = 2_000_000;
const NEWLINE = 10;

/** Every runtime has it, and the library of the language itself does not. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const FORGIVING = new TextDecoder('utf-8', { fatal: false });

/**
 * The lines of a stream of UTF-8, as they come, without a byte order mark. Keeps no more than one line of
 * `LONGEST_LINE` bytes and one chunk. Strings are cut between characters.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  for await (const given of chunks) {
    const chunk = typeof given === 'string' ? utf8ToBytes(given) : given;
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
  const [first = new Uint8Array(), ...rest] = parts;
  const bytes = rest.length === 0 ? first : concatBytes(...parts);
  try {
    return { number, text: withoutReturn(UTF8.decode(bytes)) };
  } catch {
    return { number, fault: `not UTF-8${guessOf(bytes)}`, near: withoutReturn(FORGIVING.decode(bytes)) };
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** The two encodings that spreadsheets write, by what begins one, and by the quotation marks and dashes of the other. */
function guessOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return ', but UTF-16';
  return bytes.some((one) => one >= 0x91 && one <= 0x97) ? ', perhaps Windows-1252' : '';
}
