import { describe, expect, test } from 'vitest';
import {
  AT,
  COLUMN,
  classTable,
  columnOf,
  DIGIT,
  EITHER,
  FOREIGN,
  IGNORED,
  LATIN,
  NON_ASCII,
  ODD,
  OTHER_DIGIT,
  SEPARATOR,
  SYMBOL,
} from '../../src/text/classes.ts';
import { fold } from '../../src/text/fold.ts';

const classOf = (character: string): number => classTable()[character.charCodeAt(0)] ?? 0;
const columnIn = (character: string): number => classOf(character) & COLUMN;

describe('letters and what is written for them share a column', () => {
  test.each([
    ['a', 'A4áàａᴀа'],
    ['b', 'B8ḃ'],
    ['e', 'E3éеε'],
    ['g', 'G69ğ'],
    ['i', 'I1lLîíìł'],
    ['o', 'O0óøо'],
    ['s', 'S5śѕ'],
    ['t', 'T7ţт'],
    ['z', 'Zżｚ'],
  ])('%s: %s', (letter, others) => {
    for (const other of others) expect(columnIn(other), other).toBe(columnIn(letter));
  });

  test('other letters have columns of their own', () => {
    const columns = [...'abcdefghijkmnopqrstuvwxyz'].map(columnOf);
    expect(new Set(columns).size).toBe(columns.length);
    expect(columnOf('l')).toBe(columnOf('i'));
  });

  test('the only digit that is written for no letter has a column of its own', () => {
    expect([...'0123456789'].filter((digit) => columnOf(digit) === OTHER_DIGIT)).toEqual(['2']);
  });
});

describe('a symbol may be a letter or part words', () => {
  test.each([
    ['!', 'i'],
    ['|', 'l'],
    ['@', 'a'],
    ['$', 's'],
  ])('%s: %s', (symbol, letter) => {
    expect(EITHER.get(columnIn(symbol))).toEqual([columnOf(letter), SEPARATOR]);
  });
});

describe('what parts words and what is passed over', () => {
  test.each([' ', '\n', '.', '-', '\u00a0', '\u3000', '–', '…'.at(0) ?? '', '_', '你', 'ж', '。', '\u2028'])(
    '%j parts words, or expands',
    (character) => expect(columnIn(character)).toBe(SEPARATOR),
  );
  test.each(["'", '’', '\u200b', '\u00ad', '\u0301', '\ufe0f', '\u202e', '\ufeff'])('%j is passed over', (character) =>
    expect(columnIn(character)).toBe(IGNORED),
  );
});

describe('flags say what a text holds', () => {
  const flagsOf = (text: string): number =>
    Array.from({ length: text.length }, (_, at) => classTable()[text.charCodeAt(at)] ?? 0).reduce((a, b) => a | b, 0);
  const NAMES = { DIGIT, AT, SYMBOL, ODD, FOREIGN, NON_ASCII, LATIN };
  test.each([
    { reason: 'a plain word', text: 'word', flags: ['LATIN'] },
    { reason: 'punctuation', text: '., -\n', flags: [] },
    { reason: 'a digit', text: '7', flags: ['DIGIT'] },
    { reason: 'an at sign', text: '@', flags: ['AT'] },
    { reason: 'symbols that letters are masked by', text: '*$|!', flags: ['SYMBOL'] },
    { reason: 'an accent', text: 'é', flags: ['NON_ASCII', 'LATIN'] },
    { reason: 'full width', text: 'Ａ７＠', flags: ['DIGIT', 'AT', 'NON_ASCII', 'LATIN'] },
    { reason: 'digits of another script', text: '٧', flags: ['DIGIT', 'NON_ASCII'] },
    { reason: 'a keycap digit', text: '7️⃣', flags: ['DIGIT', 'NON_ASCII'] },
    { reason: 'a ligature must be folded', text: 'ﬁ', flags: ['ODD', 'NON_ASCII'] },
    { reason: 'a mathematical letter must be folded', text: '𝓱', flags: ['ODD', 'NON_ASCII'] },
    { reason: 'a squared letter must be folded', text: '🅰', flags: ['ODD', 'NON_ASCII'] },
    { reason: 'a tag character must be folded away', text: '\u{e0062}', flags: ['ODD', 'NON_ASCII'] },
    { reason: 'ordinary pictographs need no folding', text: '😂❤️🏥👍🏽', flags: ['NON_ASCII'] },
    { reason: 'Russian, look-alikes and all', text: 'Рост, как', flags: ['FOREIGN', 'NON_ASCII'] },
    { reason: 'Greek', text: 'Ένα', flags: ['FOREIGN', 'NON_ASCII'] },
    { reason: 'Arabic, in both of its forms', text: 'مرحبا ﷲ', flags: ['FOREIGN', 'NON_ASCII'] },
    { reason: 'Chinese, and its punctuation', text: '你好。', flags: ['FOREIGN', 'NON_ASCII'] },
    { reason: 'half-width Japanese', text: 'ｱｲｳ', flags: ['FOREIGN', 'NON_ASCII'] },
    { reason: 'punctuation of another script is no letter', text: '。、「」', flags: ['NON_ASCII'] },
    { reason: 'English with a Russian word', text: 'a сок', flags: ['FOREIGN', 'NON_ASCII', 'LATIN'] },
  ])('$reason', ({ text, flags }) => {
    const found = Object.entries(NAMES).filter(([, flag]) => flagsOf(text) & flag);
    expect(found.map(([name]) => name)).toEqual(flags);
  });
});

test('a unit and what it folds to have the same column', () => {
  for (let unit = 0x80; unit < 0xd800; unit++) {
    const character = String.fromCharCode(unit);
    const { text } = fold(character, 'part');
    if (text.length !== 1 || classOf(character) & ODD || text.charCodeAt(0) > 0x7f) continue;
    expect(columnIn(character), unit.toString(16)).toBe(columnOf(text));
  }
});

test('whatever changes when folded, other than to a space, is seen', () => {
  for (let point = 0x10000; point < 0x110000; point++) {
    const character = String.fromCodePoint(point);
    const { text } = fold(character, 'part');
    if (text === character || text === ' ') continue;
    const isTold = [0, 1].some((half) => (classTable()[character.charCodeAt(half)] ?? 0) & ODD);
    expect(isTold, point.toString(16)).toBe(true);
  }
});
