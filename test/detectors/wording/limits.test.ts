import { expect, test } from 'vitest';
import { limitsOf } from '../../../src/detectors/wording/limits.ts';

test.each(Object.entries(limitsOf))('%s: the surer, the more points', (_, { possible, probable, certain, inPart }) => {
  expect([possible, probable, certain]).toEqual([possible, probable, certain].sort((a, b) => a - b));
  expect(inPart).toBeGreaterThan(0);
});
