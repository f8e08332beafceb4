// Holds offensive words: in the comments that it is tried on.
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../../src/detectors/built-in.ts';
import { english } from '../../../src/detectors/grammar/english.ts';
import { type Grammar, grammar, type Match } from '../../../src/detectors/grammar/grammar.ts';
import type { Pattern } from '../../../src/detectors/grammar/pattern.ts';
import { type Sieve, sieve } from '../../../src/detectors/grammar/sieve.ts';
import type { Places } from '../../../src/detectors/grammar/sifted.ts';
import { read } from '../../../src/text/reading.ts';
import { acceptanceTexts } from '../../acceptance/texts.ts';

const fruits = (...patterns: readonly string[]): Grammar<Pattern> =>
  grammar({
    classes: [
      ...english,
      { name: 'fruit', part: 'noun', words: 'apple, pear, passion fruit' },
      { name: 'ripe', words: 'ripe, sweet' },
      { name: 'idiom', hides: true, words: 'apple of my eye' },
    ],
    phrases: [{ as: 'salad', match: 'ripe [fruit]' }],
    patterns: patterns.map((match) => ({ id: match, match })),
    marked: { figure: { shape: /^[0-9]/u }, named: {} },
  });

type Strings = Grammar<Pattern>['plan']['strings'];

const awake = (one: Sieve, text: string): readonly (readonly [number, readonly number[]])[] =>
  [...one.sift(read(text))].map(([number, places]) => [number, [...places.keys()].sort()]);

test.each<[string, string, string, readonly number[]]>([
  ['words in a row', 'ripe [fruit]', 'A ripe apple', [0]],
  ['the sentence they stand in', 'ripe [fruit]', 'So it is. Ripe apples! Yes, ripe pears.', [1, 2]],
  ['not in two sentences', 'ripe [fruit]', 'It is ripe. Apples too', []],
  ['not the other way round', 'ripe [fruit]', 'an apple that is ripe', []],
  ['a gap', 'ripe ~2 [fruit]', 'ripe and red apple', [0]],
  ['not a wider one', 'ripe ~2 [fruit]', 'ripe and red and round apple', []],
  ['not a comma', 'ripe ~2 [fruit]', 'ripe, red apple', []],
  ['a gap that crosses commas', 'ripe ~2, [fruit]', 'ripe, red apple', [0]],
  ['not a new subject', 'ripe ~5 [fruit]', 'ripe but an apple', []],
  ['a phrase', '=a [fruit:one]', 'eat a passion fruit', [0]],
  ['what must not follow', '[fruit] !=pie', 'an apple pie', []],
  ['what must not follow, in the next sentence', '[fruit] !=pie', 'An apple. Pie', [0]],
  ['the start', '^ [fruit]', 'Eat. Apples are', [1]],
  ['the end', '[fruit] $', 'An apple is. A pear', [1]],
  ['a word up to four times', 'very* ripe [fruit]', 'very very ripe pear', [0]],
  ['a class that shapes find', '=eat [salad]', 'eat ripe apples', [0]],
  ['a class of a shape', 'figure [fruit]', '12 apples and some pears', [0]],
  ['a class that is marked anywhere', 'named =likes [fruit]', 'Ada Bly likes apples', [0]],
  ['what must not be marked, as it may not be', '[fruit] !named', 'apples', [0]],
  ['a misspelt word', 'ripe [fruit]', 'ripe appples', [0]],
  ['a word that may be hidden', '[fruit] !=of', 'the apple of my eye', [0]],
  ['the middle of a long sentence', 'ripe [fruit]', `${'so '.repeat(50)}ripe apple${' so'.repeat(50)}`, [0]],
  [
    'words far apart in a long sentence',
    'ripe ~20 [fruit]',
    `so ripe ${'so '.repeat(18)}apple${' so'.repeat(20)}`,
    [0],
  ],
  ['not where a long sentence lacks one of them', 'ripe ~20 [fruit]', `${'so '.repeat(20)}ripe${' so'.repeat(40)}`, []],
  ['a word of the next sentence is none of a long one', 'ripe ~20 [fruit]', `${'so '.repeat(40)}ripe. An apple`, []],
  ['the end of a long one', 'ripe [fruit]', `${'so '.repeat(47)}ripe apple. Ripe pear`, [0, 1]],
])('tells %s', (_, match, text, sentences) =>
  expect(awake(sieve([fruits(match)]), text)).toEqual(sentences.length > 0 ? [[0, sentences]] : []),
);

test('tells grammars apart', () => {
  const both = sieve([fruits('ripe [fruit]'), fruits('=green [fruit]')]);
  expect(awake(both, 'A green pear. Apples')).toEqual([[1, [0]]]);
});

test('a text has been forgotten when the next is sifted', () => {
  const one = sieve([fruits('ripe [fruit]')]);
  expect(awake(one, 'ripe')).toEqual([]);
  expect(awake(one, 'apple')).toEqual([]);
});

const grammars = [...new Set(builtIn.flatMap(({ anchors }) => anchors?.grammars?.() ?? []))];

describe('loses nothing that a grammar finds in the comments of the acceptance files', () => {
  const all = sieve(grammars);
  const texts = acceptanceTexts();
  const missed = grammars.map((): string[] => []);
  let found = 0;
  for (const text of texts) {
    const sifted = all.sift(read(text));
    for (const [number, { plan, matches }] of grammars.entries()) {
      for (const match of matches(read(text))) {
        found++;
        const string = plan.strings.findIndex(({ pattern }) => pattern === match.pattern);
        if (plan.strings[string]?.wakes && !holds(sifted.get(number), match, plan.strings)) missed[number]?.push(text);
      }
    }
  }
  test.each(grammars.map((_, number) => [number]))('grammar %i', (number) => expect(missed[number]).toEqual([]));
  test('of which there is enough', () => expect(found).toBeGreaterThan(1000));
});

function holds(places: Places | undefined, { number, pattern }: Match<Pattern>, strings: Strings): boolean {
  const told = places?.get(number);
  return told === 'any' || (told !== undefined && [...told].some((string) => strings[string]?.pattern === pattern));
}

test('phrases of a grammar that is compiled later are added to those that were asked for', () => {
  const early = fruits('=a [fruit]');
  expect(early.matches(read('a passion fruit'))).toHaveLength(1);
  const late = grammar({
    classes: [...english, { name: 'show', words: 'passion play' }],
    patterns: [{ id: 'a-show', match: '[show]' }],
  });
  expect(late.matches(read('a passion play'))).toHaveLength(1);
  expect(early.matches(read('a passion fruit, of a passion fruit'))).toHaveLength(2);
});
