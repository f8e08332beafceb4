import { describe, expect, test } from 'vitest';
import { printer } from '../../src/evaluate/fingerprint.ts';
import { isNearly } from '../../src/evaluate/sketch.ts';

const sketchOf = (text: string, key = 'key'): readonly number[] => printer(key)(text).sketch;
const long = (words: number, from = 0): string => Array.from({ length: words }, (_, at) => `w${from + at}`).join(' ');

describe('a sketch', () => {
  test.each([0, 1, 5, 16, 17, 18, 500])('of %i words is of at most 16 small numbers in order, each once', (words) => {
    const sketch = sketchOf(long(words));
    expect(sketch.length).toBe(words < 5 ? 0 : Math.min(words - 1, 16));
    expect(sketch.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 24)).toBe(true);
    expect([...new Set(sketch)].sort((a, b) => a - b)).toEqual(sketch);
    expect(Object.isFrozen(sketch)).toBe(true);
  });
  test('is another under another key', () => {
    expect(sketchOf(long(8), 'a').filter((one) => sketchOf(long(8), 'b').includes(one))).toEqual([]);
  });
  test('never changes: histories are kept', () => {
    expect(sketchOf('When will the lifts be fixed', '')).toEqual([3971088, 8506367, 12262122, 12760472, 13744805]);
  });
});

describe('nearly the same', () => {
  test.each([
    ['a long text with a sentence more', long(200), `${long(200)} ${long(8, 900)}`, true],
    ['a long text with one word changed', long(200), long(200).replace('w100', 'other'), true],
    ['half of a long text', long(200), long(100), false],
    ['two long texts with nothing in common', long(200), long(200, 300), false],
    ['two very long ones', long(20_000), long(20_000, 30_000), false],
    ['a short text and a long one that begins with it', long(8), long(200), false],
    ['two texts without pairs', '', '', false],
  ])('%s', (_, a, b, is) => {
    expect(isNearly(sketchOf(a), sketchOf(b))).toBe(is);
    expect(isNearly(sketchOf(b), sketchOf(a))).toBe(is);
  });
});
