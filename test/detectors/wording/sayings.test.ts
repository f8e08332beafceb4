import { expect, test } from 'vitest';
import { clausesOf, sayingsIn, wordingsOf } from '../../../src/detectors/wording/sayings.ts';
import { read } from '../../../src/text/reading.ts';

const wordingsIn = (text: string): readonly string[] => sayingsIn(read(text)).flatMap(wordingsOf);

test('wordings are what words count as, and each two and each three in a row', () => {
  expect(wordingsIn('Did Gareth call?')).toEqual([
    ...['did', '< did'],
    ...['@', 'did @', '< did @'],
    ...['call', '@ call', 'did @ call'],
    ...['?', 'call ?', '@ call ?'],
  ]);
});

test('pictures are told after the word before them, and then their kinds', () => {
  const words = wordingsIn('Look at him');
  const ofPictures = ['🔪', 'him 🔪', '~', '🔪 ~', 'him 🔪 ~'];
  const ofKinds = [':weapon', 'him :weapon', '~', ':weapon ~', 'him :weapon ~'];
  expect(wordingsIn('Look at him 🔪')).toEqual([...words, ...ofPictures, ...ofKinds]);
});

test.each<[string, string, string]>([
  ['as often as somebody likes is once', '🐒🐒🐒', '🐒'],
  ['of any colour is one', '👊🏿', '👊'],
  ['a sign that asks for a picture is none', '❤️', '❤'],
])('a picture %s', (_, text, same) => expect(wordingsIn(text)).toEqual(wordingsIn(same)));

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
