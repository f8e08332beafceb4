import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THEMES } from '../../../src/detectors/wording/keys.ts';
import { LARGEST, readKeys, readWeights, writtenKeys, writtenWeights } from '../../../src/detectors/wording/letters.ts';

const weight = fc.oneof(fc.constant(0), fc.integer({ min: -LARGEST, max: LARGEST }));
const ESCAPED = /['\\\n]/u;

test('keys are read as they were written, far apart or next to each other', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: THEMES + 1000 })), (some) => {
      const keys = [...some, 0, 1].sort((one, other) => one - other);
      const letters = writtenKeys(keys);
      const read: number[] = [];
      readKeys(letters, (key, row) => {
        read[row] = key;
      });
      expect(read).toEqual(keys);
      expect(letters).not.toMatch(ESCAPED);
    }),
    { numRuns: 30 },
  ));

test('weights are read as they were written, and nothing for a row that weighs nothing', () =>
  fc.assert(
    fc.property(fc.array(weight), fc.nat(200), (some, nothing) => {
      const weights = [...some, ...new Array<number>(nothing).fill(0), 1];
      const letters = writtenWeights(weights);
      const read = new Array<number>(weights.length).fill(0);
      readWeights(letters, (one, row) => {
        expect(one).not.toBe(0);
        read[row] = one;
      });
      expect(read).toEqual(weights);
      expect(letters).not.toMatch(ESCAPED);
    }),
  ));
