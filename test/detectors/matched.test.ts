import { expect, test } from 'vitest';
import { english } from '../../src/detectors/grammar/english.ts';
import { grammar } from '../../src/detectors/grammar/grammar.ts';
import { isInQuotes, isMended } from '../../src/detectors/matched.ts';
import { read } from '../../src/text/reading.ts';

const fruit = grammar({
  classes: [...english, { name: 'fruit', part: 'noun', words: 'cherry, peach' }],
  patterns: [{ id: 'fruit', match: '=ripe [fruit]' }],
});

test.each([
  ['no quotation marks, no mistake', 'a ripe cherry', { quoted: false, mended: false }],
  ['within quotation marks', 'he said “a ripe cherry”', { quoted: true, mended: false }],
  ['beside quotation marks', 'he said “well”, a ripe cherry', { quoted: false, mended: false }],
  ['letters that changed places', 'a ripe chrery', { quoted: false, mended: true }],
  ['a disguise, which is no mistake', 'a ripe ch3rry', { quoted: false, mended: false }],
  ['a mistake beside it', 'a ripe cherry, a peahc', { quoted: false, mended: false }],
  ['a mistake within quotation marks', 'he said “a ripe chrery”', { quoted: true, mended: true }],
])('%s', (_reason, text, { quoted, mended }) => {
  const matches = fruit.matches(read(text));
  expect(matches.map((match) => ({ quoted: isInQuotes(match), mended: isMended(match) }))).toEqual([
    { quoted, mended },
  ]);
});
