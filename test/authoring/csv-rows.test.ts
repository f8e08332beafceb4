import { describe, expect, test } from 'vitest';
import { type Row, rowReader } from '../../src/authoring/csv-rows.ts';

function rowsOf(lines: readonly string[]): readonly Row[] {
  const { add, end } = rowReader();
  return [...lines.flatMap((text, at) => add({ number: at + 1, text })), ...end()];
}

describe('rows', () => {
  test.each<[string, readonly string[], readonly Row[]]>([
    ['none', [], []],
    ['one cell', ['a'], [{ line: 1, cells: ['a'] }]],
    ['an empty last cell', ['a,'], [{ line: 1, cells: ['a', ''] }]],
    [
      'a cell over lines',
      ['"a', 'b",c', 'd'],
      [
        { line: 1, cells: ['a\nb', 'c'] },
        { line: 3, cells: ['d'] },
      ],
    ],
    ['a cell that is only quotes', ['""""'], [{ line: 1, cells: ['"'] }]],
    [
      'the first line says what parts cells',
      ['a;b', '1,5;2'],
      [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1,5', '2'] },
      ],
    ],
  ])('%s', (_, lines, rows) => expect(rowsOf(lines)).toEqual(rows));
});

test('a quotation mark that nothing closes takes linear time', () => {
  // Of this process alone: others may keep it waiting in the longer run and not in the shorter.
  const timeOf = (count: number): number => {
    const lines = ['"', ...Array.from({ length: count }, () => 'x'.repeat(50))];
    const before = process.cpuUsage();
    rowsOf(lines);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  timeOf(5_000);
  expect(timeOf(120_000)).toBeLessThan(100 * Math.max(1, timeOf(6_000)));
});
