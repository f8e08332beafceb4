import { describe, expect, test } from 'vitest';
import { automaton } from '../../src/text/automaton.ts';
import { AT, DIGIT, FOREIGN, LATIN, ODD, SYMBOL } from '../../src/text/classes.ts';
import { scan } from '../../src/text/scan.ts';

const words = automaton(['ward', 'dot com', 'ten']);
const NAMES = { DIGIT, AT, SYMBOL, ODD, FOREIGN, LATIN };

describe('one pass tells what a text holds and which words stand in it', () => {
  test.each([
    { reason: 'nothing', text: '', flags: [], found: [] },
    { reason: 'a clean comment', text: 'Thank you, all of you.', flags: ['LATIN'], found: [] },
    { reason: 'a word at the very end', text: 'the ward', flags: ['LATIN'], found: [0] },
    { reason: 'a word at the very beginning', text: 'ward 7', flags: ['DIGIT', 'LATIN'], found: [0] },
    { reason: 'several words, each once', text: 'ward dot com ward', flags: ['LATIN'], found: [0, 1] },
    { reason: 'an address', text: 'ada@example.org', flags: ['AT', 'LATIN'], found: [] },
    { reason: 'digits only seen once a text is folded', text: '𝟕', flags: ['DIGIT', 'ODD'], found: [] },
    { reason: 'letters only seen once a text is folded', text: '𝓽𝓮𝓷', flags: ['ODD', 'LATIN'], found: [2] },
    { reason: 'letters written as HTML writes them', text: '&#116;en', flags: ['DIGIT', 'LATIN'], found: [2] },
    { reason: 'a letter of a flag that stands alone', text: '🇹en', flags: ['ODD', 'LATIN'], found: [2] },
    { reason: 'another script', text: 'Добрый день', flags: ['FOREIGN'], found: [] },
    { reason: 'another script beside ours', text: 'ward Добрый', flags: ['FOREIGN', 'LATIN'], found: [0] },
    { reason: 'pictographs alone', text: '😂😂', flags: [], found: [] },
    { reason: 'lone surrogates', text: '\ud83d ward \udc00', flags: ['LATIN'], found: [0] },
  ])('$reason', ({ text, flags, found }) => {
    const seen = scan(text, words);
    const named = Object.entries(NAMES).filter(([, flag]) => seen.flags & flag);
    expect(named.map(([name]) => name)).toEqual(flags);
    expect([...seen.words].sort()).toEqual(found);
  });
});

test.each([
  ['none', 0],
  ['1, 2 and 34', 4],
  ['１𝟚③٤1️⃣', 5],
  ['½', 2],
  ['⭕77⭕⭕ 9⭕⭕🎱🥇🎱', 11],
])('%j holds %i digits', (text, digits) => expect(scan(text, words).digits).toBe(digits));

test('the same text is seen the same way twice', () => {
  const text = 'ｗａｒｄ dot\u00a0com 𝟕 ﬁ';
  expect(scan(text, words)).toEqual(scan(text, words));
});

test('a text with an odd character tells what the same text without it tells', () => {
  const plain = scan('on the ward, dot com', words);
  const odd = scan('on the ward, dot com ﬁ', words);
  expect(odd.words).toEqual(plain.words);
  expect(odd.flags & ~ODD & plain.flags).toBe(plain.flags);
});
