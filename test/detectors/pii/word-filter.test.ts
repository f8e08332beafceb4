import { expect, test } from 'vitest';
import { hasWord, nextHash, wordFilter } from '../../../src/detectors/pii/word-filter.ts';

test('a word filter knows its words, whole, and no others of the same number', () => {
  const filter = wordFilter(['ada', 'hale']);
  const has = (text: string, start: number, end: number): boolean => {
    let hash = 0;
    for (let at = start; at < end; at++) hash = nextHash(hash, text.charCodeAt(at));
    return hasWord(filter, hash, text, start, end);
  };
  expect(has('ada hale', 0, 3)).toBe(true);
  expect(has('ada hale', 4, 8)).toBe(true);
  expect(has('ada hale', 0, 2)).toBe(false);
  // One less in the first place and 31 more in the second come to the number of "ada".
  expect(has('`\u0083a', 0, 3)).toBe(false);
});
