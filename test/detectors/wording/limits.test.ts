import { expect, test } from 'vitest';
import { limitsOf } from '../../../src/detectors/wording/limits.ts';
import { wordedKinds } from '../../../src/detectors/wording/worded-kinds.ts';

test.each(wordedKinds)('%s: the surer, the more points', (kind) => {
  const { possible, probable, certain, inPart } = limitsOf[kind];
  expect([possible, probable, certain]).toEqual([possible, probable, certain].sort((a, b) => a - b));
  expect(inPart).toBeGreaterThan(0);
});
