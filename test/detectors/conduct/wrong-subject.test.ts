// Holds offensive words: the smallest that show what is judged.
import { expect, test } from 'vitest';
import { asserted, matched } from './small-conduct.ts';

test.each<[string, string]>([
  ['what they suffer', 'The abuse immigrants suffer is disgusting'],
  ['the way they are treated', 'The way immigrants are treated is disgusting'],
  ['what they go through', 'What immigrants are given to eat is disgusting'],
  ['views of them', 'Views about immigrants are disgusting'],
  ['an event', 'It is disgusting how immigrants are treated'],
])('not said: %s', (_, text) => {
  expect(matched(text)).toBeGreaterThan(0);
  expect(asserted(text)).toEqual([]);
});

test.each<[string, string]>([
  ['some of them', 'Most of these immigrants are scum'],
  ['after a quantity', 'All of the immigrants are scum'],
  ['the trouble with them', 'The trouble with immigrants is they are scum'],
])('said: %s', (_, text) => expect(asserted(text)).not.toEqual([]));
