import { expect, test } from 'vitest';
import { english } from '../../../src/detectors/grammar/english.ts';
import { type Scorecard, scorecards } from '../../../src/detectors/grammar/scorecard.ts';
import { sieve } from '../../../src/detectors/grammar/sieve.ts';
import { read } from '../../../src/text/reading.ts';

const card: Scorecard = {
  id: 'picnic',
  because: 'a picnic is near',
  signs: [
    { of: 'food', points: 2, says: 'food' },
    { of: 'place|meadow', points: 2, says: 'a place' },
    { of: 'sunny', points: 1, says: 'fair weather' },
    { of: 'rainy', points: -3, says: 'rain' },
  ],
  least: 4,
  needs: ['we|i'],
};

const picnics = scorecards({
  classes: [
    ...english,
    { name: 'food', part: 'noun', words: 'sandwich, scotch egg' },
    { name: 'place', part: 'noun', words: 'park, beach' },
    { name: 'sunny', words: 'sunny, warm' },
    { name: 'rainy', words: 'rain, raining' },
  ],
  phrases: [{ as: 'meadow', match: 'sunny [=field]' }],
  cards: [card],
});

const found = (text: string): readonly string[] =>
  picnics.scores(read(text)).map(({ start, end }) => text.slice(start, end));
const isAwake = (text: string): boolean => sieve([picnics]).sift(read(text)).size > 0;

test.each<[string, string, readonly string[]]>([
  ['signs in one sentence', 'We took sandwiches to the park', ['sandwiches to the park']],
  ['signs in whatever order', 'At the beach we had sandwiches', ['beach we had sandwiches']],
  ['signs in sentences in a row', 'We are off. The park! Sandwiches!', ['park! Sandwiches']],
  ['a sign that is a phrase', 'I am in the park with a scotch egg', ['park with a scotch egg']],
  ['a sign that patterns find', 'We eat sandwiches in a sunny field', ['sandwiches in a sunny field']],
  ['not too few points', 'We are in a warm sunny park', []],
  ['not one sign twice for two', 'We eat a sandwich and a sandwich', []],
  ['not where others speak against it', 'We took sandwiches to the park in the rain', []],
  ['not where another sentence before speaks against it', 'Rain. Home. We took sandwiches to the park', []],
  ['not over two lines', 'We took sandwiches\nto the park', []],
  ['whatever another line says', 'Rain\nWe took sandwiches to the park', ['sandwiches to the park']],
  ['not without what is needed', 'Sandwiches in the park', []],
  ['not sentences far apart', 'We went to a park. Then home. Then out. Then in. A sandwich', []],
  [
    'a place once, not for each sentence in it',
    'We had sandwiches. In the park. On the beach',
    ['sandwiches. In the park. On the beach'],
  ],
  [
    'each of two places',
    `We ate sandwiches in the park.${' Then home.'.repeat(3)} I ate sandwiches on the beach`,
    ['sandwiches in the park', 'sandwiches on the beach'],
  ],
])('finds %s', (_, text, places) => {
  expect(found(text)).toEqual(places);
  expect(isAwake(text)).toBe(places.length > 0);
});

test('says which signs speak for it, and not which words', () =>
  expect(picnics.scores(read('We took sandwiches to the sunny park'))).toMatchObject([
    { points: 5, because: 'a picnic is near: food, a place, fair weather' },
  ]));
