import { expect, test } from 'vitest';
import { clausesOf, sayingsIn } from '../../../src/detectors/wording/sayings.ts';
import { read } from '../../../src/text/reading.ts';

test.each<[string, string, readonly (readonly [string, number])[]]>([
  [
    'a sentence holds what is in it and after it',
    'Hi 🙂 all. 🎉 Bye',
    [
      ['Hi 🙂 all. 🎉', 2],
      ['Bye', 0],
    ],
  ],
  [
    'the first holds what is before it',
    '🎉 Hi. Bye',
    [
      ['Hi', 1],
      ['Bye', 0],
    ],
  ],
  [
    'a line of pictures is one by itself',
    'Hi\n😂😂\n🎉 Bye',
    [
      ['Hi', 0],
      ['😂😂', 1],
      ['Bye', 1],
    ],
  ],
  ['pictures alone are one', '🐒 🍌', [['🐒 🍌', 2]]],
  ['a flag is two halves', 'Hi 🇬🇧', [['Hi 🇬🇧', 2]]],
  ['a sign for a letter is none', 'Acme™ café', [['Acme™ café', 0]]],
])('%s', (_, text, expected) => {
  const reading = read(text);
  const found = sayingsIn(reading).map(({ start, end, shown }) => {
    const place = reading.span(start, end);
    return [text.slice(place.start, place.end), shown];
  });
  expect(found).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['a mark', 'Ugly cow on the desk, thick as mince (as ever)', ['Ugly cow on the desk', 'thick as mince', 'as ever']],
  ['a word that joins', 'thick and rude but kind', ['thick', 'and rude', 'but kind']],
  ['neither', 'thick as mince', ['thick as mince']],
])('a clause ends before %s', (_, text, expected) => {
  const clauses = sayingsIn(read(text)).flatMap(clausesOf);
  expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a clause has the themes of its own words', () => {
  const [, second] = sayingsIn(read('Lovely choir, useless lump')).flatMap(clausesOf);
  const [alone] = sayingsIn(read('useless lump'));
  expect(second?.present).toEqual(alone?.present);
});

test('of no text nothing is said', () => expect(sayingsIn(read(' … '))).toEqual([]));
