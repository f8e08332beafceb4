// Holds names of groups of people.
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/detectors/grammar/tokens.ts';
import { termOf, wordingsOf } from '../../../src/detectors/wording/terms.ts';
import { read } from '../../../src/text/reading.ts';

test.each<[string, string, string]>([
  ['a word is itself', 'queue', 'queue'],
  ['any group is a group', 'kurds', '%'],
  ['so is another', 'buddhist', '%'],
  ['a word that is more than a group stays', 'black', 'black'],
  ['a first name is a name', 'gareth', '@'],
  ['a name that is a word stays', 'grace', 'grace'],
  ['a number is a number', '47', '#'],
])('%s', (_, word, term) => expect(termOf(word)).toBe(term));

test('wordings are what words count as, and each two and each three in a row', () => {
  const [sentence] = sentencesOf(read('Did Gareth call?'));
  expect(sentence && wordingsOf(sentence)).toEqual([
    ...['did', '< did'],
    ...['@', 'did @', '< did @'],
    ...['call', '@ call', 'did @ call'],
    ...['?', 'call ?', '@ call ?'],
  ]);
});
