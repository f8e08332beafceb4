import { expect, test } from 'vitest';
import { NO_ROW } from '../../../src/detectors/wording/steps.ts';
import { rowOf, weights } from '../../../src/detectors/wording/weights.ts';
import { wordedKinds } from '../../../src/detectors/wording/worded-kinds.ts';

const rowOfAll = (words: string): number => {
  const [first, ...rest] = words.split(' ').map(rowOf) as [number, ...number[]];
  return rest.reduce((row, own) => weights().steps.get(row, own), first);
};
const weightOf = (words: string, kind: (typeof wordedKinds)[number]): number =>
  weights().all[rowOfAll(words) * wordedKinds.length + wordedKinds.indexOf(kind)] ?? Number.NaN;

test('thanks speak against every kind of abuse', () => {
  for (const kind of ['insult', 'threat', 'hate'] as const) expect(weightOf('thank', kind)).toBeLessThan(0);
});
test.each(['kill myself', 'want to die'])('words in a row weigh by themselves: %s', (words) =>
  expect(weightOf(words, 'crisis')).toBeGreaterThan(0),
);
test('a word that the table has not has no row, nor has one behind it', () => {
  expect(rowOf('zyxquv')).toBe(NO_ROW);
  expect(rowOfAll('zyxquv kill')).toBe(NO_ROW);
});
test('themes have rows, and each row has a weight for each kind', () => {
  const { themes, all } = weights();
  const rows = themes.filter((row) => row !== NO_ROW);
  expect(new Set(rows).size).toBeGreaterThan(1000);
  expect(Math.max(...rows)).toBeLessThan(all.length / wordedKinds.length);
});
