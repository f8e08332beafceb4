import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/authoring/read-page.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a page is what stands in it, not how a machine saved it', () => {
  test.each<[string, string | Uint8Array]>([
    ['as text', 'Be kind.\nThank you.'],
    ['as bytes', utf8('Be kind.\nThank you.')],
    ['with a byte order mark', utf8('\ufeffBe kind.\nThank you.')],
    ['with line ends of Windows', utf8('Be kind.\r\nThank you.')],
    ['with line ends of an old Mac', 'Be kind.\rThank you.'],
  ])('%s', (_, source) => expect(readPage('./page.txt', () => source)).toBe('Be kind.\nThank you.'));
});

describe('a page that cannot be quoted is a problem at `text`', () => {
  test.each<[string, () => string | Uint8Array, string]>([
    [
      'that is not there',
      () => {
        throw new Error('no such file');
      },
      'policy/unread-text at /text: expected a page that can be read (no such file); got `./page.txt`',
    ],
    [
      'in UTF-16',
      () => Uint8Array.of(0xff, 0xfe, 0x42, 0),
      'policy/not-utf8 at /text: expected a page in UTF-8 (see ./page.txt, line 1, column 1); got `UTF-16 (little-endian)`',
    ],
    [
      'in Windows-1252',
      () => Uint8Array.of(0x0a, 0x43, 0x92),
      'policy/not-utf8 at /text: expected a page in UTF-8 (see ./page.txt, line 2, column 2); got `Windows-1252 or another encoding with one byte a letter`',
    ],
    [
      'saved after it was read wrongly',
      () => 'Donâ€™t',
      'policy/not-utf8 at /text: expected a page in UTF-8 (see ./page.txt, line 1, column 4); got `UTF-8 that was read as Windows-1252 (`â€™`)`',
    ],
    [
      'the same as bytes',
      () => utf8('Donâ€™t'),
      'policy/not-utf8 at /text: expected a page in UTF-8 (see ./page.txt, line 1, column 4); got `UTF-8 that was read as Windows-1252 (`â€™`)`',
    ],
    [
      'of a million characters and one',
      () => 'x'.repeat(1_000_001),
      'policy/too-large at /text: expected at most 1000000 characters; got `1000001 of them`',
    ],
    [
      'of fifty megabytes',
      () => new Uint8Array(50_000_000),
      'policy/too-large at /text: expected at most 3000000 bytes; got `50000000 of them`',
    ],
  ])('%s', (_, readText, message) => expect(() => readPage('./page.txt', readText)).toThrow(message));
});
