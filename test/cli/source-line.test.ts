import { expect, test } from 'vitest';
import { painter } from '../../src/cli/paint.ts';
import { sourceLine } from '../../src/cli/source-line.ts';

const paint = painter(false);
const LONG = `${'a'.repeat(50)} here ${'b'.repeat(50)}`;

test.each([
  ['a short line', 'one\ntwo', { line: 2, column: 2 }, ['two', ' ^']],
  ['the end of a line', 'one\ntwo', { line: 1, column: 4 }, ['one', '   ^']],
  ['behind wide characters', '漢字 x', { line: 1, column: 4 }, ['漢字 x', '     ^']],
  ['behind a pair of code units', '👍 x', { line: 1, column: 4 }, ['👍 x', '   ^']],
  ['signs in the place of what cannot be seen', 'a\u200bb', { line: 1, column: 3 }, ['a<U+200B>b', '         ^']],
  ['lines that end as on Windows', 'one\r\ntwo\r\n', { line: 2, column: 1 }, ['two', '^']],
  ['a line that there is not', 'one', { line: 5, column: 1 }, ['', '^']],
  ['cut on both sides', LONG, { line: 1, column: 52 }, [`… ${'a'.repeat(27)} here bbb …`, `${' '.repeat(30)}^`]],
  ['cut at the end', LONG, { line: 1, column: 1 }, [`${'a'.repeat(38)} …`, '^']],
])('%s', (_, source, place, lines) => {
  expect(sourceLine(source, place, { width: 40, paint })).toEqual(lines);
});
