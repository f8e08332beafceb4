import { expect, test } from 'vitest';
import { hashOfWording } from '../../../src/detectors/wording/keys.ts';
import { NO_ROW, weights } from '../../../src/detectors/wording/weights.ts';
import { type Column, columns } from '../../../src/detectors/wording/worded-kinds.ts';
import { ROWS } from '../../../src/detectors/wording/wording-table.ts';

const rowOf = (words: string): number => weights().rowOf(hashOfWording(words));
const weightOf = (words: string, kind: Column): number =>
  weights().all[rowOf(words) * columns.length + columns.indexOf(kind)] ?? Number.NaN;

test('thanks speak against every kind of abuse', () => {
  for (const kind of ['insult', 'threat', 'hate'] as const) expect(weightOf('thank', kind)).toBeLessThan(0);
});
test.each(['kill myself', 'want to die'])('words in a row weigh by themselves: %s', (words) =>
  expect(weightOf(words, 'crisis')).toBeGreaterThan(0),
);
test('what the table has not has no row', () => {
  expect(rowOf('zyxquv')).toBe(NO_ROW);
  expect(rowOf('zyxquv kill')).toBe(NO_ROW);
});
test('themes have rows, and each row has a weight for each column', () => {
  const { themes, all } = weights();
  const rows = themes.filter((row) => row !== NO_ROW);
  expect(new Set(rows).size).toBeGreaterThan(1000);
  expect(Math.max(...rows)).toBeLessThan(ROWS);
  expect(all.length).toBe(ROWS * columns.length);
});
