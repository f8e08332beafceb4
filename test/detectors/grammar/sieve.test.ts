// Holds offensive words: in the comments that it is tried on.
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../../src/detectors/built-in.ts';
import { english } from '../../../src/detectors/grammar/english.ts';
import { type Grammar, grammar, type Match } from '../../../src/detectors/grammar/grammar.ts';
import type { Pattern } from '../../../src/detectors/grammar/pattern.ts';
import { type Scorecards, scorecards } from '../../../src/detectors/grammar/scorecard.ts';
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
  [...one.sift(read(text))].map(([number, places]) => [number, [...places.strings.keys()].sort()]);

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

test('tells the cards that may have enough, of those of a grammar', () => {
  const signs = (fruit: number): Scorecards =>
    scorecards({
      classes: [
        ...english,
        { name: 'fruit', words: 'apple' },
        { name: 'ripe', words: 'ripe' },
        { name: 'sour', words: 'sour' },
        { name: 'idiom', hides: true, words: 'sweet and sour' },
      ],
      cards: [fruit, 1].map((points, number) => ({
        id: `card-${number}`,
        because: 'fruit',
        least: 2,
        signs: [
          { of: 'fruit', points, says: 'a fruit' },
          { of: 'ripe', points: 1, says: 'ripe' },
          { of: 'sour', points: -1, says: 'sour' },
        ],
      })),
    });
  const cardsIn = (text: string): readonly number[] => [
    ...([
      ...sieve([signs(2)])
        .sift(read(text))
        .values(),
    ][0]?.cards ?? []),
  ];
  expect(cardsIn('an apple')).toEqual([0]);
  expect(cardsIn('a ripe apple')).toEqual([0, 1]);
  expect(cardsIn('a ripe sour apple')).toEqual([0]);
  expect(cardsIn('a sour apple')).toEqual([]);
  // What speaks against may be hidden, and does not stand in another line.
  expect(cardsIn('a sweet and sour ripe apple')).toEqual([0, 1]);
  expect(cardsIn('It is sour.\nA ripe apple')).toEqual([0, 1]);
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

describe('loses no place where signs of a scorecard count together', () => {
  const cards = grammars.filter((one): one is Scorecards => 'scores' in one);
  const all = sieve(cards);
  // Each beside another too: signs count together over sentences.
  const texts = acceptanceTexts().filter((_, number) => number % 3 === 0);
  const beside = texts.map((text, at) => `${text}${at % 2 === 0 ? ' ' : '\n'}${texts[(at * 7 + 3) % texts.length]}`);
  const missed = cards.map((): string[] => []);
  let [found, awake] = [0, 0];
  for (const text of beside) {
    const sifted = all.sift(read(text));
    awake += sifted.size;
    for (const [number, { scores }] of cards.entries()) {
      if (scores(read(text)).length === 0) continue;
      found++;
      if (!sifted.has(number)) missed[number]?.push(text);
    }
  }
  test.each(cards.map((_, number) => [number]))('scorecards %i', (number) => expect(missed[number]).toEqual([]));
  test('of which there is enough', () => expect(found).toBeGreaterThan(1000));
  test('and awakens few in vain', () => expect(awake).toBeLessThan(found * 1.5));
});

function holds(places: Places | undefined, { number, pattern }: Match<Pattern>, strings: Strings): boolean {
  const told = places?.strings.get(number);
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
