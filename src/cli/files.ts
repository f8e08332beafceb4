import { readFileSync, statSync } from 'node:fs';
import { decodeText } from '../authoring/decode-text.ts';

/** Why a file cannot be read, in a few words. */
export interface FileFault {
  readonly missing: boolean;
  readonly why: string;
}

/** Larger files are not read whole, in bytes. */
const LARGEST_FILE = 20_000_000;
const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'you may not read this file',
  EPERM: 'you may not read this file',
};
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file in UTF-8, without its byte order mark. */
export function readText(path: string, largest: number = LARGEST_FILE): string | FileFault {
  const bytes = readBytes(path, largest);
  return bytes instanceof Uint8Array ? textIn(bytes) : bytes;
}

/** The bytes of a file. */
export function readBytes(path: string, largest: number = LARGEST_FILE): Uint8Array | FileFault {
  try {
    const { size } = statSync(path);
    if (size > largest) return { missing: false, why: `larger than ${largest} bytes` };
    const bytes = readFileSync(path);
    return bytes.length > largest ? { missing: false, why: `larger than ${largest} bytes` } : bytes;
  } catch (error) {
    return faultOf(error);
  }
}

/** Bytes of UTF-8 as a text, without their byte order mark. */
export function textIn(bytes: Uint8Array): string | FileFault {
  try {
    return UTF8.decode(bytes);
  } catch {
    const text = decodeText(bytes);
    const why = typeof text === 'string' ? 'not text in UTF-8' : `not text in UTF-8, but in ${text.encoding}`;
    return { missing: false, why };
  }
}

/** Words for what the system said of a file. */
export function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return { missing: code === 'ENOENT' || code === 'ENOTDIR', why: WHY[code] ?? `cannot be read (${code})` };
}
