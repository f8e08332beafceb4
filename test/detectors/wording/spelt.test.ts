import { expect, test } from 'vitest';
import { forgetMany, speltAs } from '../../../src/detectors/wording/spelt.ts';

test('a word that nobody has seen is spelt as others are', () => {
  expect(speltAs('gormlessness').rows).toBeGreaterThan(4);
  expect(speltAs('qxzqxz').rows).toBe(0);
});

test('what is kept of a word is the same object until much is kept', () => {
  const kept = speltAs('nurse');
  forgetMany();
  expect(speltAs('nurse')).toBe(kept);
  for (let at = 0; at < 10_000; at++) speltAs(`nurse${at}`);
  forgetMany();
  expect(speltAs('nurse')).not.toBe(kept);
  expect(speltAs('nurse')).toEqual({ ...kept, counted: 0 });
});
