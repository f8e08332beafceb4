import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/detectors/grammar/tokens.ts';
import { read } from '../../../src/text/reading.ts';

const cut = (text: string): readonly string[] =>
  sentencesOf(read(text)).map(({ tokens }) => tokens.map((token) => token.text).join(' '));

test.each<[string, string, readonly string[]]>([
  ['a full stop ends a sentence', 'Too slow. Too dear.', ['too slow', 'too dear']],
  ['a line is a sentence', 'Too slow\nToo dear', ['too slow', 'too dear']],
  ['a title does not end one', 'Dr. Pell was late', ['dr pell was late']],
  ['a point in a number does not end one', 'It was 3.50 each', ['it was 3 50 each']],
  ['a row of dots goes on before a small letter', 'well... no', ['well no']],
  ['a missing space after a stop is forgiven', 'Too slow.Too dear', ['too slow', 'too dear']],
  ['letters with dots between are one sentence', 'c.d.e', ['c d e']],
  ['a contraction is two words', "I don't think you're late", ['i do not think you are late']],
  ['so it is without its apostrophe', 'i dont think theyre late', ['i do not think they are late']],
  ['a possessive keeps its ending', "the nurse's desk", ["the nurse 's desk"]],
  ['a hyphen is a space', 'a half-wit', ['a half wit']],
  ['symbols stay within a word', 'w*nker, $hit and sh!t!', ['w*nker $hit and sh!t']],
  ['texting is spelt out', 'u r gonna b late 2moro', ['you are going to be late tomorrow']],
  ['an empty text has none', '', []],
])('%s', (_, text, expected) => expect(cut(text)).toEqual(expected));

test('a question is told by its mark', () => {
  expect(sentencesOf(read('Why? Because.')).map(({ asks }) => asks)).toEqual([true, false]);
});

test('the parts of a contraction are not parted by what stands before it', () => {
  const [sentence] = sentencesOf(read("No, don't"));
  expect(sentence?.tokens.map(({ before }) => before)).toEqual(['space', 'comma', 'space']);
});

test('words within quotation marks are marked', () => {
  const [sentence] = sentencesOf(read('he said “go home” to me'));
  expect(sentence?.tokens.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(['go', 'home']);
});

test('an apostrophe opens no quotation', () => {
  const [sentence] = sentencesOf(read("it's the nurses' rota and it's late"));
  expect(sentence?.tokens.some(({ quoted }) => quoted)).toBe(false);
});

test('offsets lead back to the text', () => {
  const text = 'Well, you’re late';
  const tokens = sentencesOf(read(text)).flatMap((one) => one.tokens);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Well', 'you’re', 'you’re', 'late']);
});
