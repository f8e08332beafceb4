import { describe, expect, test } from 'vitest';
import { printer } from '../../src/evaluate/fingerprint.ts';

const fingerprint = (text: string, key: string): string => printer(key)(text).fingerprint;
const same = (a: string, b: string): boolean => fingerprint(a, 'key') === fingerprint(b, 'key');

describe('texts with the same letters and digits are the same text', () => {
  test.each([
    ['capitals', 'Buy now', 'BUY NOW'],
    ['marks and spaces', 'buy now', ' Buy... now!! '],
    ['accents', 'cafe', 'Café'],
    ['full width', 'buy 2', 'ｂｕｙ　２'],
    ['look-alikes', 'cope', 'соре'],
    ['zero-width characters', 'buy', 'b\u200buy'],
    ['pictographs around it', 'buy now', '🎉 buy now 🎉'],
    ['however composed', 'ça va', 'ça va'.normalize('NFD')],
  ])('%s', (_, a, b) => expect(same(a, b)).toBe(true));
});

describe('other texts are other texts', () => {
  test.each([
    ['another word', 'buy now', 'buy then'],
    ['words joined', 'buy now', 'buynow'],
    ['words in another order', 'buy now', 'now buy'],
    ['another number', 'room 1', 'room 2'],
    ['other pictographs, where there is nothing else', '👍', '👎'],
    ['other marks, where there is nothing else', '?', '!'],
    ['nothing', '', '?'],
    ['two lone surrogates, which have no letters', 'a', '\ud83d'],
  ])('%s', (_, a, b) => expect(same(a, b)).toBe(false));
});

describe('a fingerprint', () => {
  test('is 32 hexadecimal digits', () => {
    for (const text of ['', 'buy now', '\ud83d', 'x'.repeat(10_000)])
      expect(fingerprint(text, '')).toMatch(/^[0-9a-f]{32}$/u);
  });
  test('is another under another key', () => expect(fingerprint('x', 'a')).not.toBe(fingerprint('x', 'b')));
  test('never changes: histories are kept', () => {
    expect(fingerprint('Buy now!', '')).toBe('6687fc60ebc733f44e26484cc4d1e636');
  });
});
