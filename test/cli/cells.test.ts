import { describe, expect, test } from 'vitest';
import { cellsOf, columnsOf, visible } from '../../src/cli/cells.ts';

describe('what a terminal could be tricked with is shown as a sign', () => {
  test.each([
    ['an escape sequence', 'a\u001b[31mb', 'a␛[31mb'],
    ['a bell and a backspace', '\u0007\b', '␇␈'],
    ['a carriage return alone', 'a\rb', 'a␍b'],
    ['a command of the second control set', '\u009b31m', '<U+009B>31m'],
    ['text turned round', 'a\u202eb', 'a<U+202E>b'],
    ['a zero-width space', 'a\u200bb', 'a<U+200B>b'],
    ['a sign that joins the digit after it', '\u06001', '<U+0600>1'],
    ['half of a surrogate pair', 'a\ud83d', 'a<U+D83D>'],
    ['a separator of lines', 'a\u2028b', 'a<U+2028>b'],
    ['lines stay lines', 'a\r\nb\nc', 'a\nb\nc'],
    ['letters stay as they are', 'Siân, it’s 5 °C – 漢字 👩‍👩‍👧', 'Siân, it’s 5 °C – 漢字 👩‍👩‍👧'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('columns', () => {
  test.each([
    ['plain letters', 'ward 4', 6],
    ['a letter and its accent in two', 'e\u0301', 1],
    ['Chinese', '漢字', 4],
    ['Korean', '한국', 4],
    ['full-width digits', '０７', 4],
    ['a picture', '😂', 2],
    ['a family joined into one picture', '👩‍👩‍👧', 2],
    ['a flag', '🇬🇧', 2],
    ['a heart made a picture', '❤️', 2],
    ['a skin tone', '👍🏽', 2],
    ['mathematical letters', '𝐚𝐛', 2],
    ['a tab', '\t', 4],
    ['a control character', '\u0007', 1],
    ['a sign of several letters', '\u202e', 8],
  ])('%s', (_, text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

test('cells cover the text, in order, and split no surrogate pair', () => {
  const text = 'a👩‍👩‍👧\r\ne\u0301\ud83d漢';
  const cells = [...cellsOf(text)];
  expect(cells.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(cells.map(({ start }) => start)).toEqual([0, 1, 9, 11, 13, 14]);
});
