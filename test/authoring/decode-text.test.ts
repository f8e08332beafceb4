import { describe, expect, test } from 'vitest';
import { decodeText, encodingFault, withoutMark } from '../../src/authoring/decode-text.ts';

const TEXT = 'Be kind.\nDon’t swear – ever. Café.';
const bytes = (...some: readonly number[]): Uint8Array => Uint8Array.from(some);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** UTF-16, and the marks in front of it. */
const utf16 = (text: string, order: 'LE' | 'BE', mark = true): Uint8Array =>
  Uint8Array.from(
    [...(mark ? ['\ufeff'] : []), ...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return order === 'LE' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
const WINDOWS: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, é: 0xe9 };
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));

describe('UTF-8 is read, with its mark or without', () => {
  test.each<[string, Uint8Array, string]>([
    ['without', utf8(TEXT), TEXT],
    ['with', utf8(`\ufeff${TEXT}`), TEXT],
    ['an empty file', bytes(), ''],
  ])('%s', (_, given, text) => expect(decodeText(given)).toBe(text));
});

test.each([
  ['goes', '\ufeffBe kind.', 'Be kind.'],
  ['goes once, because the second is a letter of the text', '\ufeff\ufeffBe kind.', '\ufeffBe kind.'],
  ['stays where it stands within the text', 'Be\ufeff kind.', 'Be\ufeff kind.'],
  ['is all that may go', 'Be kind.', 'Be kind.'],
  ['may be all there is', '\ufeff', ''],
])('of a text in characters, the mark %s', (_reason, given, text) => expect(withoutMark(given)).toBe(text));

describe('any other encoding is named, with the place that shows it', () => {
  test.each<[string, Uint8Array, string, number, number]>([
    ['UTF-16 as Windows saves it', utf16(TEXT, 'LE'), 'UTF-16 (little-endian)', 1, 1],
    ['UTF-16 the other way round', utf16(TEXT, 'BE'), 'UTF-16 (big-endian)', 1, 1],
    ['UTF-16 without its mark', utf16(TEXT, 'LE', false), 'UTF-16 (little-endian), without a byte order mark', 1, 2],
    ['the other way round', utf16(TEXT, 'BE', false), 'UTF-16 (big-endian), without a byte order mark', 1, 1],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x42, 0, 0, 0), 'UTF-32', 1, 1],
    ['Windows-1252', windows1252(TEXT), 'Windows-1252 or another encoding with one byte a letter', 2, 4],
    [
      'one accent in Latin-1',
      bytes(0x43, 0x61, 0x66, 0xe9),
      'Windows-1252 or another encoding with one byte a letter',
      1,
      4,
    ],
    ['bytes of no encoding of text', bytes(0x42, 0x81, 0x42), 'neither UTF-8 nor Windows-1252', 1, 2],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), 'a file that is no text', 1, 1],
  ])('%s', (_, given, encoding, line, column) => expect(decodeText(given)).toMatchObject({ encoding, line, column }));
});

describe('a text that was spoilt before it was given is known by what it holds', () => {
  test.each<[string, string, string | undefined]>([
    ['a curly apostrophe', 'Donâ€™t', 'UTF-8 that was read as Windows-1252 (`â€™`)'],
    ['an accent', 'CafÃ©', 'UTF-8 that was read as Windows-1252 (`Ã©`)'],
    ['a no-break space', 'aimÂ\u00a0to', 'UTF-8 that was read as Windows-1252 (`Â\u00a0`)'],
    ['a byte order mark', 'ï»¿houserules: 1', 'UTF-8 that was read as Windows-1252 (`ï»¿`)'],
    ['NUL characters', 'h\0o\0', 'UTF-16 that was read as UTF-8'],
    ['what stands in for a letter', 'Caf\ufffd', 'another encoding that was read as UTF-8'],
    ['accents that are meant are left alone', 'Âge, São, Ãlvaro, château, naïve, £5 – “ça va”', undefined],
  ])('%s', (_, text, encoding) => expect(encodingFault(text)?.encoding).toBe(encoding));
});
