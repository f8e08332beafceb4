import { expect, test } from 'vitest';
import { hasAny, hasClass, maskOf, meet, noClasses, putClass } from '../../../src/detectors/grammar/class-bits.ts';

const holding = (...classes: readonly number[]): number[] => {
  const bits = noClasses(100);
  for (const one of classes) putClass(bits, one);
  return bits;
};

test.each<[string, readonly number[], readonly number[], boolean]>([
  ['a class that is in', [3], [3], true],
  ['one of several, in another number', [3, 70], [4, 70], true],
  ['the last bit of a number', [31], [31], true],
  ['not the same bit of another number', [3], [35], false],
  ['nothing of no classes', [3], [], false],
  ['nothing where none is in', [], [3, 99], false],
])('asked for at once: %s', (_, classes, asked, expected) => {
  expect(hasAny(holding(...classes), maskOf(asked))).toBe(expected);
  expect(asked.some((one) => hasClass(holding(...classes), one))).toBe(expected);
  expect(meet(maskOf(classes), maskOf(asked))).toBe(expected);
});
