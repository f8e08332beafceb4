/** In every runtime; the core's types do not have it. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

/** What a text is in, if not in UTF-8, and where in it that is first seen. Lines and columns from 1, in UTF-16 code units. */
export interface EncodingFault {
  /** In words for an error: `UTF-16 (little-endian)`. */
  readonly encoding: string;
  readonly line: number;
  readonly column: number;
  /** The line as it reads, where it does. */
  readonly shown?: string;
}

/** What programs put before a text to tell its encoding. */
const BYTE_ORDER_MARK = '\ufeff';
/** What does not stand in text that was read as what it is. */
const STRANGE = /[\0\ufffd]/u;
/** Curly quotes, dashes, accents and no-break spaces of UTF-8, read as Windows-1252: `â€™` for `’`. */
const READ_WRONG = /^ï»¿|â€[™˜œ\u009d“”¦¢]|Ã[\u0080-\u00bf]|Â[\u00a0£·«»]/u;
/** Bytes that Windows-1252 leaves undefined. */
const NOT_WINDOWS = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** As much of a file as tells its encoding. */
const SAMPLE = 4096;

/** A text of bytes in UTF-8, without its byte order mark; or what they are in instead. Linear. */
export function decodeText(bytes: Uint8Array): string | EncodingFault {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { encoding: marked, line: 1, column: 1 };
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = STRANGE.exec(text);
  if (!bad) return text;
  const place = placeOf(text, bad.index);
  if (text.includes('\0')) return { encoding: nulEncoding(bytes) ?? 'a file that is no text', ...place };
  return { encoding: singleByteEncoding(bytes), ...place, shown: text.split('\n')[place.line - 1] ?? '' };
}

/** A text without the byte order mark that it may begin with. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** What a text that somebody else decoded was in, if not in UTF-8; undefined where nothing speaks against it. */
export function encodingFault(text: string): EncodingFault | undefined {
  const wrong = READ_WRONG.exec(text);
  if (wrong)
    return { encoding: `UTF-8 that was read as Windows-1252 (\`${wrong[0]}\`)`, ...placeOf(text, wrong.index) };
  const bad = STRANGE.exec(text);
  if (!bad) return undefined;
  const encoding = bad[0] === '\0' ? 'UTF-16 that was read as UTF-8' : 'another encoding that was read as UTF-8';
  return { encoding, ...placeOf(text, bad.index) };
}

function markedEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16 (little-endian)';
  return first === 0xfe && second === 0xff ? 'UTF-16 (big-endian)' : undefined;
}

/** Of English in UTF-16 every other byte is zero; which one tells the order of bytes. */
function nulEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls.map((count) => count / (sample.length / 2));
  if (odd > 0.3 && even < 0.1) return 'UTF-16 (little-endian), without a byte order mark';
  return even > 0.3 && odd < 0.1 ? 'UTF-16 (big-endian), without a byte order mark' : undefined;
}

function singleByteEncoding(bytes: Uint8Array): string {
  if (bytes.some((byte) => NOT_WINDOWS.includes(byte))) return 'neither UTF-8 nor Windows-1252';
  return 'Windows-1252 or another encoding with one byte a letter';
}

function placeOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
