import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { automaton } from '../../src/text/automaton.ts';
import { COLUMN, classTable, columnOf, EITHER, IGNORED, SEPARATOR } from '../../src/text/classes.ts';
import { read } from '../../src/text/reading.ts';
import { scan } from '../../src/text/scan.ts';

const found = (words: readonly string[], text: string): readonly string[] =>
  [...scan(text, automaton(words)).words].sort((a, b) => a - b).map((word) => words[word] ?? '');

describe('whole words are found, however they are dressed', () => {
  test.each([
    { reason: 'a word in a sentence', words: ['ward'], text: 'on the ward today', finds: ['ward'] },
    { reason: 'a word that is the whole text', words: ['ward'], text: 'ward', finds: ['ward'] },
    { reason: 'capitals', words: ['ward'], text: 'WaRD', finds: ['ward'] },
    { reason: 'part of a word is left alone', words: ['ward'], text: 'forward wards award', finds: [] },
    { reason: 'letters repeated', words: ['ward'], text: 'waaarrdddd', finds: ['ward'] },
    { reason: 'a double letter needs two', words: ['hell'], text: 'hel helll', finds: ['hell'] },
    { reason: 'a double letter once is another word', words: ['hell'], text: 'hel', finds: [] },
    { reason: 'digits for letters', words: ['idiot', 'best'], text: '1d10t 8357', finds: ['idiot', 'best'] },
    { reason: 'symbols for letters', words: ['class', 'hi'], text: 'cl@$$ h!', finds: ['class', 'hi'] },
    { reason: 'a mark of exclamation ends a word', words: ['idiot'], text: 'you idiot!', finds: ['idiot'] },
    { reason: 'and begins one', words: ['idiot'], text: '!idiot!!!', finds: ['idiot'] },
    {
      reason: 'an at sign or a price begins one',
      words: ['ward', 'five'],
      text: '@ward $five',
      finds: ['ward', 'five'],
    },
    { reason: 'quotes and brackets part words', words: ['ward'], text: '("ward")', finds: ['ward'] },
    { reason: 'an underscore parts words', words: ['ward'], text: '_ward_', finds: ['ward'] },
    { reason: 'accents', words: ['cafe'], text: 'café', finds: ['cafe'] },
    { reason: 'combining accents', words: ['cafe'], text: 'cafe\u0301', finds: ['cafe'] },
    { reason: 'an accent in the word itself', words: ['café'], text: 'the cafe', finds: ['café'] },
    { reason: 'full width', words: ['ward'], text: 'ｗａｒｄ', finds: ['ward'] },
    { reason: 'look-alikes', words: ['cope'], text: 'соре', finds: ['cope'] },
    { reason: 'letters above the basic plane', words: ['ward'], text: '𝔀𝓪𝓻𝓭', finds: ['ward'] },
    { reason: 'squared letters', words: ['ward'], text: '🆆🅰🆁🅳', finds: ['ward'] },
    { reason: 'a ligature', words: ['office'], text: 'the oﬃce', finds: ['office'] },
    { reason: 'zero-width characters inside', words: ['ward'], text: 'w\u200ba\u00adr\u2060d', finds: ['ward'] },
    { reason: 'tag characters inside', words: ['ward'], text: 'wa\u{e0062}rd', finds: ['ward'] },
    { reason: 'an apostrophe inside, straight or curly', words: ['dont'], text: "don't don’t", finds: ['dont'] },
    { reason: 'an apostrophe in the word itself', words: ["don't"], text: 'dont', finds: ["don't"] },
    { reason: 'a pictograph parts words', words: ['ward'], text: 'ward😂ward', finds: ['ward'] },
    { reason: 'a pictograph inside parts the word', words: ['ward'], text: 'wa😂rd', finds: [] },
  ])('$reason', ({ words, text, finds }) => expect(found(words, text)).toEqual(finds));
});

describe('phrases', () => {
  test.each([
    { reason: 'one space', words: ['dot com'], text: 'x dot com', finds: ['dot com'] },
    { reason: 'many separators of any kind', words: ['dot com'], text: 'DOT - \n\u00a0COM!', finds: ['dot com'] },
    { reason: 'no separator is another word', words: ['dot com'], text: 'dotcom', finds: [] },
    { reason: 'another word between', words: ['dot com'], text: 'dot x com', finds: [] },
    { reason: 'three words', words: ['a b c'], text: 'a, b; c', finds: ['a b c'] },
    {
      reason: 'the end of one begins the next',
      words: ['dot com', 'com pany'],
      text: 'dot com pany',
      finds: ['dot com', 'com pany'],
    },
    { reason: 'one inside another', words: ['a b', 'b', 'x a b y'], text: 'x a b y', finds: ['a b', 'b', 'x a b y'] },
    { reason: 'a phrase written with two spaces', words: ['dot  com'], text: 'dot com', finds: ['dot  com'] },
    { reason: 'no words at all', words: [], text: 'anything', finds: [] },
    { reason: 'the same word twice has two numbers', words: ['a', 'a'], text: 'a', finds: ['a', 'a'] },
    {
      reason: 'in a script that has no columns every text is a candidate',
      words: ['傻瓜'],
      text: '傻瓜',
      finds: ['傻瓜'],
    },
  ])('$reason', ({ words, text, finds }) => expect(found(words, text)).toEqual(finds));
});

/** The columns of a text, one list for each way of reading its symbols. */
function readings(text: string): readonly (readonly number[])[] {
  const classes = classTable();
  const units = Array.from({ length: text.length }, (_, at) => (classes[text.charCodeAt(at)] as number) & COLUMN);
  return units.reduce<number[][]>(
    (all, unit) => all.flatMap((one) => (EITHER.get(unit) ?? [unit]).map((column) => [...one, column])),
    [[]],
  );
}

/** A search with no cleverness: each word as a pattern of repeating columns, tried on each reading. */
function searched(words: readonly string[], text: string): readonly string[] {
  const letter = (column: number): string => String.fromCharCode(0x41 + column);
  return words.filter((word) => {
    const columns = [...` ${read(word).text} `].map(columnOf).map((one) => (EITHER.has(one) ? SEPARATOR : one));
    const spelt = columns.filter((one, at) => one !== IGNORED && (one !== SEPARATOR || columns[at - 1] !== SEPARATOR));
    const pattern = new RegExp(spelt.map((one) => `${letter(one)}+`).join(''), 'u');
    return readings(read(text).text).some((one) => {
      const seen = [SEPARATOR, ...one.filter((column) => column !== IGNORED), SEPARATOR];
      return pattern.test(seen.map(letter).join(''));
    });
  });
}

const letters = fc.constantFrom('a', 'b', 'l', 'i', 's', 'A', '1', '4', '$');
const word = fc.array(fc.constantFrom('a', 'b', 'i', 's', 'l', ' '), { minLength: 1, maxLength: 5 });
const phrase = word.map((parts) => parts.join('').trim()).filter((text) => text !== '');
const debris = fc.oneof(
  { weight: 5, arbitrary: letters },
  fc.constantFrom(' ', '!', '@', '-', "'", 'é', '\u200b', 'а', '😂', '𝓪', 'ﬁ', 'ж'),
);
const texts = fc.array(debris, { maxLength: 14 }).map((parts) => parts.join(''));

test('it finds what a plain search finds', () => {
  let telling = 0;
  const law = ([words, text]: readonly [readonly string[], string]): void => {
    const expected = searched(words, text);
    if (expected.length > 0) telling++;
    expect(found(words, text)).toEqual(expected);
  };
  const given = fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 });
  const dressed = given.chain((words) => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...words), debris), { maxLength: 8 });
    return fc.tuple(
      fc.constant(words),
      parts.map((all) => all.join('')),
    );
  });
  fc.assert(fc.property(dressed, law), { numRuns: 2000, seed: 20_260_302 });
  expect(telling).toBeGreaterThan(400);
});

test('rows built on one text are the same for the next', () => {
  const words = ['ab', 'a b', 'aab', 'bis', 'lass', 'i'];
  const used = automaton(words);
  const law = (text: string): void => {
    expect([...scan(text, used).words].sort()).toEqual([...scan(text, automaton(words)).words].sort());
  };
  fc.assert(fc.property(texts, law), { numRuns: 1000, seed: 20_260_302 });
});

test('more rows than the first table holds', () => {
  const words = Array.from(
    { length: 2000 },
    (_, at) => `word${at.toString(2).replaceAll('0', 'xy').replaceAll('1', 'xz')}`,
  );
  const all = words.filter((_, at) => at % 100 === 0);
  expect(found(words, all.join(', '))).toEqual(all);
});
