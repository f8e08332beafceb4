import { expect, test } from 'vitest';
import { countWords } from '../../src/evaluate/words.ts';

test.each([
  ['nothing', '', 0],
  ['spaces', ' \t\n', 0],
  ['words', 'Come on you Hornets', 4],
  ['marks stand alone', 'well - done !!', 2],
  ['marks within', "don't half-heartedly", 2],
  ['numbers', '3-1 to us', 3],
  ['pictures', 'congratulations!! 👏 👏👏', 1],
  ['a curly apostrophe', 'it’s not on', 3],
  ['no-break spaces', 'one\u00a0two\u3000three', 3],
  ['another script', 'Всё хорошо, спасибо', 3],
  ['full width', 'ｗｅｌｌ　ｄｏｎｅ', 2],
  ['lone surrogates', '\ud83d x \udc00', 1],
])('%s', (_, text, words) => {
  expect(countWords(text, 100)).toBe(words);
  for (const most of [0, 1, 2, 3]) expect(countWords(text, most)).toBe(Math.min(words, most));
});
