import { expect, test } from 'vitest';
import { clauseIds, slugOf } from '../../../src/authoring/draft/clause-ids.ts';

test.each([
  [
    'the first telling words',
    'Please do not share any personal information of anybody at all',
    'share-personal-information-anybody',
  ],
  ['accents and apostrophes go', 'We’re at the café', 'cafe'],
  ['common words serve where there are no others', 'What we will do', 'what-we-will-do'],
  ['nothing where there is no letter of ours', '你好', ''],
])('%s', (_, text, slug) => expect(slugOf(text)).toBe(slug));

test('no two sentences have the same name, not even where one is called like another’s second', () => {
  expect(clauseIds(['Be kind.', 'Be kind 2.', 'Be kind.', '你好', '你好'])).toEqual([
    'kind',
    'kind-2',
    'kind-3',
    'sentence',
    'sentence-2',
  ]);
});
