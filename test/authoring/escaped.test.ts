import { expect, test } from 'vitest';
import { escaped } from '../../src/authoring/escaped.ts';

test.each([
  ['a tag is no tag', '<script>', '&lt;script&gt;'],
  ['a quotation mark ends no attribute', `"a" and 'b'`, '&quot;a&quot; and &#39;b&#39;'],
  ['what was escaped before is escaped again', '&lt;', '&amp;lt;'],
  ['curly quotes, dashes, no-break spaces and emoji stay', '“a” –\u00a0😀', '“a” –\u00a0😀'],
  ['lines and tabs stay', 'a\r\n\tb', 'a\r\n\tb'],
  [
    'what moves a cursor or is nothing to see is a sign for itself',
    'a\0b\u001b[31m\u007f\u009b',
    'a\ufffdb\ufffd[31m\ufffd\ufffd',
  ],
  ['half of a pair is no character', 'a\ud83d', 'a\ufffd'],
  ['a character that Unicode will never have', 'a\uffff', 'a\ufffd'],
])('%s', (_reason, text, markup) => expect(escaped(text)).toBe(markup));
