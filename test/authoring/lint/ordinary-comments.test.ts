import { expect, test } from 'vitest';
import { ORDINARY_COMMENTS } from '../../../src/authoring/lint/ordinary-comments.ts';
import { detect } from '../../../src/detectors/detect.ts';

test.each(ORDINARY_COMMENTS)('no detector finds anything in: %s', (comment) => {
  expect(detect(comment)).toEqual([]);
});

test('they are in ASCII, of several words, and have no one word in common', () => {
  const words = ORDINARY_COMMENTS.map((comment) => [...(comment.toLowerCase().match(/[a-z]+/gu) ?? [])]);
  expect(words.every(({ length }) => length > 1)).toBe(true);
  expect(words[0]?.filter((word) => words.every((others) => others.includes(word)))).toEqual([]);
  expect(ORDINARY_COMMENTS.filter((comment) => !/^[ -~]+$/u.test(comment))).toEqual([]);
});
