import { PolicyError } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import { decodeText, type EncodingFault, encodingFault, withoutMark } from './decode-text.ts';
import { LONGEST, MOST_BYTES } from './policy-file.ts';

/** Reads a file by its path, as text or as bytes; throws where it cannot. */
export type ReadText = (path: string) => string | Uint8Array;

/**
 * The text of a page: in UTF-8, without its byte order mark, and with line ends as the page has them and not as the
 * machine does that it was saved on. Throws a `PolicyError` for a page that cannot be read, or is in another encoding.
 */
export function readPage(path: string, readText: ReadText): string {
  const source = read(path, readText);
  const [most, units] = typeof source === 'string' ? [LONGEST, 'characters'] : [MOST_BYTES, 'bytes'];
  if (source.length > most) throw atText('policy/too-large', `at most ${most} ${units}`, `${source.length} of them`);
  const text = typeof source === 'string' ? (encodingFault(source) ?? source) : checked(decodeText(source));
  if (typeof text !== 'string') throw notUtf8(text, path);
  return plainLines(text);
}

/** A page without its byte order mark, and with `\n` for every line end. */
export function plainLines(page: string): string {
  return withoutMark(page).replace(/\r\n?/gu, '\n');
}

function read(path: string, readText: ReadText): string | Uint8Array {
  try {
    return readText(path);
  } catch (error) {
    const expected = `a page that can be read (${error instanceof Error ? error.message : String(error)})`;
    throw atText('policy/unread-text', expected, path);
  }
}

/** Text that is UTF-8, but was spoilt before it was saved. */
function checked(text: string | EncodingFault): string | EncodingFault {
  return typeof text === 'string' ? (encodingFault(text) ?? text) : text;
}

function notUtf8({ encoding, line, column }: EncodingFault, path: string): PolicyError {
  return atText('policy/not-utf8', `a page in UTF-8 (see ${path}, line ${line}, column ${column})`, encoding);
}

function atText(code: string, expected: string, received: string): PolicyError {
  return new PolicyError([problem({ code, at: '/text', expected, received })]);
}
