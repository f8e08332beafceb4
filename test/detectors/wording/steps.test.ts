import { expect, test } from 'vitest';
import { NO_ROW, stepsFor } from '../../../src/detectors/wording/steps.ts';

test('each of many steps leads where it was set to, and no other leads anywhere', () => {
  const steps = stepsFor(10_000);
  for (let step = 0; step < 10_000; step++) steps.set(step % 100, Math.floor(step / 100), step);
  for (let step = 0; step < 10_000; step++) expect(steps.get(step % 100, Math.floor(step / 100))).toBe(step);
  for (let step = 0; step < 10_000; step++) expect(steps.get(100 + step, step)).toBe(NO_ROW);
});
test('from nothing, and by nothing, no step leads', () => {
  const steps = stepsFor(1);
  steps.set(0, 0, 7);
  expect([steps.get(NO_ROW, 0), steps.get(0, NO_ROW), steps.get(NO_ROW, NO_ROW)]).toEqual([NO_ROW, NO_ROW, NO_ROW]);
});
