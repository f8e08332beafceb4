// Holds offensive words: what staff tell that they are called, and what is said of them.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/index.ts';

const certainties = (text: string): readonly string[] =>
  detect(text, { kinds: ['insult'] }).map((one) => one.certainty);

test.each([
  ['shouted at us', 'We get abuse shouted at us every shift. Fat cow, useless, the lot.'],
  ['sworn at', 'We get sworn at on the phones all day. Lazy cow. Silly bitch.'],
  ['kin of whoever works there', 'My daughter on reception gets called all sorts. Stupid cow. Thick bitch.'],
])('nobody is acted on for what others call them: %s', (_, text) => {
  expect(certainties(text)).not.toContain('certain');
});

test.each([
  ['by staff, and what the writer thinks of them', 'I was sworn at by your nurse. Horrible fat cow.'],
  ['somebody is said to be so', 'We got shouted at when we came in. She is a horrible fat cow.'],
])('certain as ever: %s', (_, text) => {
  expect(certainties(text)).toContain('certain');
});
