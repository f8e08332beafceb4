import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, hashOfAll, hashOfWording, keyOf, THEMES } from '../../../src/detectors/wording/keys.ts';

const keyOfWording = (wording: string): number => keyOf(hashOfWording(wording));

test('a key is a whole number below those of themes', () =>
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (terms) => {
      const key = keyOfWording(terms.join(' '));
      expect(Number.isInteger(key) && key >= 0 && key < THEMES).toBe(true);
    }),
  ));

test('terms in a row have the key that is reached word by word', () => {
  const [end, my, life] = ['end', 'my', 'life'].map(hashOf) as [number, number, number];
  expect(keyOfWording('end my life')).toBe(keyOf(hashOfAll(hashOfAll(end, my), life)));
});

test('words in another order, or other words, have another key', () => {
  const words = ['ward', 'nurse', 'bus', 'the', 'a', '<', '>', '?', '#', '%', '@'];
  const keys = words.flatMap((one) => words.map((other) => keyOfWording(`${one} ${other}`)));
  expect(new Set([...keys, ...words.map(keyOfWording)]).size).toBe(keys.length + words.length);
});
