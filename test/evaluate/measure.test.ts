import { describe, expect, test } from 'vitest';
import { comesOut } from './court.ts';

type Row = readonly [string, string, boolean];

describe('longer than five words', () => {
  test.each<Row>([
    ['five', 'one two three four five', false],
    ['six', 'one two three four five six', true],
    ['signs are no words', 'one - two - three - four - five - !', false],
    ['of any script', 'раз два три четыре пять шесть', true],
    ['none', '', false],
  ])('%s', (_, text, is) => expect(comesOut({ longerThan: 5, unit: 'words' }, text)).toBe(is));
});

describe('longer than ten characters', () => {
  test.each<Row>([
    ['ten', '0123456789', false],
    ['eleven', '01234 67890', true],
    ['invisible ones do not count', '01234\u200b\u200b56789', false],
    ['marks on letters do not count', 'e\u0301'.repeat(10), false],
    ['a letter beyond the basic plane is one', '\u{1d400}'.repeat(10), false],
    ['half a character is one', '\ud83d'.repeat(11), true],
  ])('%s', (_, text, is) => expect(comesOut({ longerThan: 10, unit: 'characters' }, text)).toBe(is));
});

describe('eight of ten letters in capitals, of twelve at least', () => {
  const when = { capitals: { atLeast: 0.8, leastLetters: 12 } };
  test.each<Row>([
    ['shouting', 'THIS IS A DISGRACE', true],
    ['shouting with a small word', 'THIS IS A total DISGRACE AND A SHAME', true],
    ['an abbreviation among words', 'The NHS has an A&E in ENT', false],
    ['a short shout', 'WELL DONE!', false],
    ['twelve letters', 'ABCDEF GHIJKL', true],
    ['digits and signs are no letters', 'A1 B2 C3 D4 E5 F6 G7 H8 I9 J0 K', false],
    ['in full width', 'ＴＨＩＳ ＩＳ Ａ ＤＩＳＧＲＡＣＥ', true],
    ['letters without cases', 'これは大変なことです、皆さん', false],
    ['accents', 'MAE’R BOBL YN ŴYCH IAWN', true],
    ['none', '', false],
  ])('%s', (_, text, is) => expect(comesOut(when, text)).toBe(is));

  test('exactly the share', () => {
    expect(comesOut({ capitals: { atLeast: 0.5, leastLetters: 2 } }, 'Ab')).toBe(true);
    expect(comesOut({ capitals: { atLeast: 0.51, leastLetters: 2 } }, 'Ab')).toBe(false);
  });
});
