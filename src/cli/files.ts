import { readFileSync, statSync } from 'node:fs';

/** Why a file cannot be read, in a few words. */
export interface FileFault {
  readonly missing: boolean;
  readonly why: string;
}

/** Larger files are not read whole, in bytes. */
export const LARGEST_FILE = 20_000_000;
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
  try {
    const { size } = statSync(path);
    if (size > largest) return { missing: false, why: `larger than ${largest} bytes` };
    const bytes = readFileSync(path);
    if (bytes.length > largest) return { missing: false, why: `larger than ${largest} bytes` };
    return textIn(bytes);
  } catch (error) {
    return faultOf(error);
  }
}

/** Bytes of UTF-8 as a text, without their byte order mark. */
export function textIn(bytes: Uint8Array): string | FileFault {
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    return faultOf(error);
  }
}

/** Words for what the system said of a file. */
export function faultOf(error: unknown): FileFault {
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return { missing: false, why: 'not text in UTF-8' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return { missing: code === 'ENOENT' || code === 'ENOTDIR', why: WHY[code] ?? `cannot be read (${code})` };
}
