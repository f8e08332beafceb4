import { expect, test } from 'vitest';
import { pairNumber, termNumber, weights } from '../../../src/detectors/wording/weights.ts';
import { wordedKinds } from '../../../src/detectors/wording/worded-kinds.ts';

const weightOf = (wording: number, kind: (typeof wordedKinds)[number]): number => {
  const { rows, all } = weights();
  return all[(rows.get(wording) ?? Number.NaN) * wordedKinds.length + wordedKinds.indexOf(kind)] ?? Number.NaN;
};

test('thanks speak against every kind of abuse', () => {
  for (const kind of ['insult', 'threat', 'hate'] as const) expect(weightOf(termNumber('thank'), kind)).toBeLessThan(0);
});
test('two words in a row weigh by themselves', () =>
  expect(weightOf(pairNumber(termNumber('kill'), termNumber('myself')), 'crisis')).toBeGreaterThan(0));
test('a word that the table has not has no number', () => expect(termNumber('zyxquv')).toBe(0));
test('every row, of a wording or a theme, has a weight for each kind', () => {
  const { rows, themes, all } = weights();
  const themed = new Set(themes.filter((row) => row >= 0)).size;
  expect(themed).toBeGreaterThan(1000);
  expect(all.length).toBe((rows.size + themed) * wordedKinds.length);
});
