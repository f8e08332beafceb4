import { describe, expect, test } from 'vitest';
import { type Reading, read } from '../../src/text/reading.ts';

/** The part of the original that the reader saw as these words. */
const original = (reading: Reading, words: string): string => {
  const at = reading.text.indexOf(words);
  expect(at, words).toBeGreaterThanOrEqual(0);
  const { start, end } = reading.span(at, at + words.length);
  return reading.original.slice(start, end);
};

describe('ASCII is not copied', () => {
  const reading = read('Hello, World 42');
  test('the text is the very string', () => expect(reading.text).toBe(reading.original));
  test('spans are their own', () => expect(reading.span(3, 7)).toEqual({ start: 3, end: 7 }));
  test('there is nothing to join', () => expect(reading.joined()).toBe(reading));
  test('case is folded in lower', () => expect(reading.lower).toBe('hello, world 42'));
});

describe('spans lead back to what was written', () => {
  test.each([
    { reason: 'accents', text: 'Siân Nguyễn', words: 'Nguyen', is: 'Nguyễn' },
    { reason: 'full width', text: 'ring ０７７００ now', words: '07700', is: '０７７００' },
    { reason: 'mathematical letters, two units each', text: 'a 𝓱𝓲 b', words: 'hi', is: '𝓱𝓲' },
    { reason: 'keycaps with their marks', text: 'ring 0️⃣7️⃣!', words: '07', is: '0️⃣7️⃣' },
    {
      reason: 'invisible characters inside are inside',
      text: 'id\u200bi\u00adot',
      words: 'idiot',
      is: 'id\u200bi\u00adot',
    },
    { reason: 'invisible characters outside are outside', text: '\u200bidiot\u200b', words: 'idiot', is: 'idiot' },
    { reason: 'marks that follow belong', text: 'an e\u0301\u0301 x', words: 'e', is: 'e\u0301\u0301' },
    { reason: 'part of an expansion is all of it', text: 'a ﬁne day', words: 'ine', is: 'ﬁne' },
    {
      reason: 'a letter kept above the basic plane is not split',
      text: 'x \u{20bb7}y',
      words: '\u{20bb7}',
      is: '\u{20bb7}',
    },
    { reason: 'half of such a letter is all of it', text: 'x \u{20bb7}y', words: '\udfb7', is: '\u{20bb7}' },
    { reason: 'the space of a pictograph is the pictograph', text: 'a😂b', words: ' ', is: '😂' },
  ])('$reason', ({ text, words, is }) => expect(original(read(text), words)).toBe(is));

  test('no span splits a surrogate pair', () => {
    const text = '𝓱\u{20bb7}😂é\ud83d🅰x\udc00';
    const reading = read(text);
    for (let start = 0; start < reading.text.length; start++) {
      for (let end = start + 1; end <= reading.text.length; end++) {
        const span = reading.span(start, end);
        const around = [text.slice(0, span.start), text.slice(span.start, span.end), text.slice(span.end)];
        expect(around.flatMap((part) => [...part])).toEqual([...text]);
      }
    }
  });
});

describe('lower has the length of text', () => {
  test.each(['ÀÉ', 'İstanbul ﬁ', 'ΑΣ Σ', 'ЖЩ', '𝓗', ''])('%s', (text) => {
    const reading = read(text);
    expect(reading.lower).toHaveLength(reading.text.length);
    expect(reading.lower).toBe(reading.lower.toLowerCase());
  });
});

describe('joined', () => {
  test('a word that pictographs were put inside is whole', () => {
    const reading = read('p😂ri💩ya🙃@ex🖕ample.com').joined();
    expect(reading.text).toBe('priya@example.com');
    expect(original(reading, 'priya')).toBe('p😂ri💩ya');
  });
  test('joined twice is joined once', () => {
    const joined = read('a😂b').joined();
    expect(joined.joined()).toBe(joined);
  });
  test('it is made once', () => {
    const reading = read('a😂b');
    expect(reading.joined()).toBe(reading.joined());
  });
  test('a reading without pictographs is its own', () => {
    const reading = read('café');
    expect(reading.joined()).toBe(reading);
  });
  test('a mark after a pictograph widens the letter before, and loses nothing', () => {
    expect(original(read('a❤️b').joined(), 'ab')).toBe('a❤️b');
  });
});

describe('what is made of a reading', () => {
  test.each(['plain', 'café', 'a😂b'])('is made once, and for each reading anew: %s', (text) => {
    let made = 0;
    const make = ({ lower }: Reading): string => {
      made++;
      return lower;
    };
    const reading = read(text);
    expect([reading.once(make), reading.once(make), read(text).once(make)]).toEqual(Array(3).fill(reading.lower));
    expect(made).toBe(2);
  });
});

describe('a reading whose offsets all stay is its own map', () => {
  test.each([
    { text: 'It’s Siân’s café', is: "It's Sian's cafe" },
    { text: 'жщ', is: 'жщ' },
    { text: '’'.repeat(100), is: "'".repeat(100) },
  ])('$text', ({ text, is }) => {
    const reading = read(text);
    expect(reading.text).toBe(is);
    expect(reading.span(1, text.length)).toEqual({ start: 1, end: text.length });
    expect(reading.joined()).toBe(reading);
  });
});
