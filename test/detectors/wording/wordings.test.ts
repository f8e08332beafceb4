import { expect, test } from 'vitest';
import { sayingsIn } from '../../../src/detectors/wording/sayings.ts';
import { groups } from '../../../src/detectors/wording/terms.ts';
import { apartIn, lettersOf, wordingsOf } from '../../../src/detectors/wording/wordings.ts';
import { read } from '../../../src/text/reading.ts';

const wordingsIn = (text: string): readonly string[] => sayingsIn(read(text)).flatMap(wordingsOf);

test('wordings are what words count as, and each two and each three in a row', () => {
  expect(wordingsIn('Did Gareth call?')).toEqual([
    ...['did', '< did'],
    ...['@', 'did @', '< did @'],
    ...['call', '@ call', 'did @ call'],
    ...['?', 'call ?', '@ call ?'],
  ]);
});

test('pictures are told after the word before them, and then their kinds', () => {
  const words = wordingsIn('Look at him');
  const ofPictures = ['🔪', 'him 🔪', '~', '🔪 ~', 'him 🔪 ~'];
  const ofKinds = [':weapon', 'him :weapon', '~', ':weapon ~', 'him :weapon ~'];
  expect(wordingsIn('Look at him 🔪')).toEqual([...words, ...ofPictures, ...ofKinds]);
});

test.each<[string, string, string]>([
  ['as often as somebody likes is once', '🐒🐒🐒', '🐒'],
  ['of any colour is one', '👊🏿', '👊'],
  ['a sign that asks for a picture is none', '❤️', '❤'],
])('a picture %s', (_, text, same) => expect(wordingsIn(text)).toEqual(wordingsIn(same)));

test.each<[string, string, readonly string[]]>([
  [
    'one or two words between',
    'Ring my dad Gareth today',
    ['… ring dad', '… ring @', '… my @', '… my today', '… dad today'],
  ],
  ['no more, nor over the end of a sentence', 'Ring him. Ring her', []],
])('words apart have %s', (_, text, expected) => expect(sayingsIn(read(text)).flatMap(apartIn)).toEqual(expected));

test.each<[string, string, readonly string[]]>([
  ['four at a time, with its ends', 'nurse', ['* _nur', '* nurs', '* urse', '* rse_']],
  ['once if it is short', 'my', ['* _my_']],
  ['not at all if it has one', 'a', []],
])('letters of a word are told %s', (_, word, expected) => expect(lettersOf(word)).toEqual(expected));

test('which group, which name and which number is told has no letters', () => {
  for (const word of [...groups(), 'gareth', '07700']) expect(lettersOf(word), word).toEqual([]);
});
