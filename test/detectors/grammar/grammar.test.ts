import { expect, test } from 'vitest';
import { english } from '../../../src/detectors/grammar/english.ts';
import { type Grammar, grammar } from '../../../src/detectors/grammar/grammar.ts';
import type { Pattern } from '../../../src/detectors/grammar/pattern.ts';
import type { WordClass } from '../../../src/detectors/grammar/word-class.ts';
import { read } from '../../../src/text/reading.ts';

const words: readonly WordClass[] = [
  ...english,
  { name: 'fruit', part: 'noun', words: 'apple, pear, passion fruit' },
  { name: 'ripe', words: 'ripe, sweet' },
  { name: 'eat', part: 'verb', words: 'eat, bite* into' },
  { name: 'idiom', hides: true, words: 'apple of my eye' },
];

const of = (...match: readonly string[]): Grammar<Pattern> =>
  grammar({ classes: words, patterns: [{ id: 'one', match }] });
const found = (match: string, text: string): readonly string[] =>
  of(match)
    .matches(read(text))
    .map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string, readonly string[]]>([
  ['words in a row', 'ripe [fruit]', 'a ripe apple', ['ripe apple']],
  ['any form of a class', '[fruit]', 'pears and an apple', ['pears', 'apple']],
  ['one form of a class', '[fruit:many]', 'pears and an apple', ['pears']],
  ['a phrase is one word', 'eat a? [fruit]', 'I bit into a passion fruit', ['bit into a passion fruit']],
  ['a word that may be left out', 'ripe? [fruit]', 'apple, ripe pear', ['apple', 'ripe pear']],
  ['a word up to four times', 'very* ripe [fruit]', 'so very very ripe apple', ['so very very ripe apple']],
  ['a gap', 'ripe ~2 [fruit]', 'ripe and red apple', ['ripe and red apple']],
  ['no gap is wider than it says', 'ripe ~2 [fruit]', 'ripe and red and round apple', []],
  ['a gap stops at a comma', 'ripe ~2 [fruit]', 'ripe, red apple', []],
  ['unless it may cross one', 'ripe ~2, [fruit]', 'ripe, red apple', ['ripe, red apple']],
  ['no gap crosses a semicolon', 'ripe ~2, [fruit]', 'ripe; red apple', []],
  ['no gap crosses a new subject', 'ripe ~5 [fruit]', 'ripe but an apple', []],
  ['no gap crosses a sentence', 'ripe ~5, [fruit]', 'Ripe. An apple', []],
  ['a word of its own', '=red [fruit]', 'red apple, green pear', ['red apple']],
  ['one of several', 'ripe|=red [fruit]', 'red apple and sweet pear', ['red apple', 'sweet pear']],
  ['what must not follow', '[fruit] !=pie', 'apple pie, apple tart', ['apple']],
  ['what must not go before', '!=no [fruit]', 'no apple, one pear', ['pear']],
  ['the start of a sentence', '^ [fruit]', 'Apple or pear', ['Apple']],
  ['the end of a sentence', '[fruit] $', 'Apple or pear', ['pear']],
  ['a phrase that hides its words', '[fruit]', 'the apple of my eye', []],
])('%s', (_, match, text, expected) => expect(found(match, text)).toEqual(expected));

test('the target is what its pattern marks', () => {
  const [match] = of('<he> ~2 be [ripe]').matches(read('she really is sweet'));
  expect(match?.target).toMatchObject({ first: 0, end: 1 });
});

test('a phrase of classes is a word of its class', () => {
  const salads = grammar({
    classes: words,
    phrases: [{ as: 'salad', match: 'ripe [fruit]' }],
    patterns: [{ id: 'two', match: 'salad =and [salad]' }],
  });
  expect(salads.matches(read('ripe apple and sweet pear'))).toHaveLength(1);
});

test.each<[string, string, RegExp]>([
  ['a pattern without a key', 'ripe fruit', /expected one \[key\]/u],
  ['a pattern with two keys', '[ripe] [fruit]', /expected one \[key\]/u],
  ['a class that is not there', '[frut]', /no word class `frut`/u],
  ['a part that means nothing', '[fruit] ~~', /cannot read `~~`/u],
])('%s is refused', (_, match, message) => expect(() => of(match).plan).toThrow(message));

test('time grows with the text', () => {
  const words = of('ripe ~8, [fruit] ~8, ripe');
  const count = (times: number): number => words.matches(read('ripe apple '.repeat(times))).length;
  expect(count(400)).toBeGreaterThan(300);
});
