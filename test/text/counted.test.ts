import { expect, test } from 'vitest';
import { counted } from '../../src/text/counted.ts';

test.each([
  [0, '0 posts'],
  [1, '1 post'],
  [2, '2 posts'],
  [1.5, '1.5 posts'],
])('%d is told as %s', (number, words) => expect(counted(number, 'post')).toBe(words));

test('the number may be written otherwise', () => {
  expect(counted(2000, 'post', (number) => `${number / 1000} thousand`)).toBe('2 thousand posts');
});
