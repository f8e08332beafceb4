import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROKEN, expectedOf, marksIn, printed, problemsOf } from './broken.ts';

/** Codes that no file kept here can show: of a file too large to keep, and of JSON that is no file. */
const NOT_KEPT = ['policy/too-large', 'policy/not-json'];
/** What is said of these files stands in another file, or they are of a kind that takes no comments. */
const UNMARKED = /\.json$|21-utf-16|22-windows|19-too-deep|36-empty|28-in-a-circle|29-a-broken-base/u;
/** Mistakes that end the reading: nothing after them can be told. */
const LAST = ['policy/not-yaml', 'policy/not-utf8', 'policy/too-deep'];

test('there are enough of them', () => expect(BROKEN.length).toBeGreaterThanOrEqual(25));

describe.each(BROKEN)('%s', (file) => {
  const problems = problemsOf(file);

  test('prints what is kept, which somebody has read', () => {
    expect(printed(file)).toBe(readFileSync(expectedOf(file), 'utf8'));
  });
  test.skipIf(UNMARKED.test(file))('holds what it marks, at those places, and nothing else', () => {
    const told = problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
    expect([...told].sort()).toEqual([...marksIn(file)].sort());
  });
  test('has several mistakes, unless the first ends the reading', () => {
    const isLast = problems.some(({ code }) => LAST.includes(code));
    expect(problems.length).toBeGreaterThanOrEqual(isLast || file.startsWith('36') ? 1 : 2);
  });
  test('each has its line shown, and says what was expected', () => {
    for (const { line, column, excerpt, message } of problems) {
      expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
      expect(excerpt === undefined, 'a line').toBe(message.includes('UTF-16 (little-endian)'));
      expect(message).toMatch(/^expected .+; got `/u);
    }
  });
});

test('every code that a file can have is shown by one', () => {
  const known = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^### `(policy\/[a-z0-9-]+)`$/gmu)].map(
    ([, code]) => code,
  );
  const shown = new Set(BROKEN.flatMap(problemsOf).map(({ code }) => code));
  expect(known.filter((code) => code !== undefined && !shown.has(code) && !NOT_KEPT.includes(code))).toEqual([]);
});
