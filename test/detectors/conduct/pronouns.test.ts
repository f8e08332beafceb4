// Holds offensive words: the smallest that show who "they" are.
import { expect, test } from 'vitest';
import { asserted, marked } from './small-conduct.ts';

test.each<[string, string, readonly string[]]>([
  ['named in the same sentence', 'Immigrants think they own it', ['they']],
  ['named in the sentence before', 'Immigrants moved in. They shout.', ['they']],
  ['named right after', 'They are loud. Immigrants, I mean.', ['they']],
  ['by "these people"', 'Immigrants moved in. These people shout.', ['these people']],
  ['what they act on does not stand for them', 'Immigrants shout at our nurses. They are loud.', ['they']],
  ['two sentences off', 'Immigrants moved in. It rained. They shout.', []],
  ['on another line', 'Immigrants moved in\nThey shout', []],
  ['one of a kind', 'An immigrant moved in. They shout.', []],
  ['nobody is named', 'They shout. These people are loud.', []],
  ['somebody nearer', 'Immigrants waited and the receptionists ignored them. They shout.', []],
  ['somebody who acts on the group', 'The receptionists ignored the immigrants. They shout.', []],
  ['staff, with the group named after', 'The staff shout. They are loud. Immigrants wait.', []],
  ['"he" never', 'Immigrants moved in. He shouts. She does too.', []],
])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));

test('what is said of them is said of the group', () => {
  expect(asserted('Immigrants moved in. They are scum.')).toEqual(['is-vile']);
  expect(asserted('Immigrants waited and the receptionists ignored them. They are scum.')).toEqual([]);
});
