import { describe, expect, test } from 'vitest';
import { contextWords, cueAfter, cueBefore, cueNear, holdsWord } from '../../src/detectors/context.ts';
import { read } from '../../src/text/reading.ts';

const WORDS = contextWords(['n h s, nhs no', 'sort code', 'hosp no']);

describe('a word before a place', () => {
  test.each([
    ['stands near enough', 'NHS no 42', 'nhs no', 1],
    ['may be written with full stops', 'my N.H.S. is 42', 'n.h.s', 5],
    ['may be written with a hyphen', 'sort-code: 42', 'sort-code', 2],
    ['may touch a digit', 'nhs no42', 'nhs no', 0],
    ['may hold what looks like the end of a sentence', 'Hosp. No. 42', 'hosp. no', 2],
  ])('%s', (_reason, text, word, gap) => {
    expect(cueBefore(read(text), text.indexOf('42'), WORDS, { within: 20 })).toMatchObject({ word, gap });
  });
  test.each([
    ['too far off', 'NHS no, if anybody wants to know, 42'],
    ['only part of a word', 'enhs nowhere 42'],
    ['in the sentence before', 'I lost my NHS no. The pump says 42'],
    ['in the paragraph before', 'NHS no\n\n42'],
  ])('%s is not taken', (_reason, text) => {
    expect(cueBefore(read(text), text.indexOf('42'), WORDS, { within: 20 })).toBeUndefined();
  });
  test('in the sentence before is taken if told so', () => {
    const text = 'My NHS no? It is 42';
    expect(cueBefore(read(text), text.indexOf('42'), WORDS, { within: 20, acrossSentences: true })?.word).toBe(
      'nhs no',
    );
  });
});

test('a word after a place is found, and the nearer of two wins', () => {
  const text = 'sort code, no, 42 is my NHS no';
  const at = text.indexOf('42');
  expect(cueAfter(read(text), at + 2, WORDS, { within: 20 })).toMatchObject({ word: 'nhs no', start: 24, gap: 7 });
  expect(cueNear(read(text), { start: at, end: at + 2 }, WORDS, { within: 20 })?.word).toBe('sort code');
});

test('asking twice gives the same answer', () => {
  expect([holdsWord('my sort code', WORDS), holdsWord('my sort code', WORDS), holdsWord('nothing', WORDS)]).toEqual([
    true,
    true,
    false,
  ]);
});
