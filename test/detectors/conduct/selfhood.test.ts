// Holds offensive words: the smallest that show who is meant.
import { expect, test } from 'vitest';
import { asserted, matched } from './small-conduct.ts';

test.each<[string, string]>([
  ['told to oneself', "I told myself you stupid cow, why didn't you go sooner"],
  ['a crowd that the writer is of', 'We are all a bunch of silly cows'],
  ['the writer', "I'm such a silly cow"],
  ['in the past, with regret', 'I was a right twat to the nurse, sorry'],
  ['with a feeling', 'I felt like a right idiot'],
  ['one of them', 'As a silly cow I should know'],
  ['a name that is regretted', "I called her a silly cow and I'm ashamed of myself, sorry"],
])('not said: %s', (_, text) => {
  expect(matched(text)).toBeGreaterThan(0);
  expect(asserted(text)).toEqual([]);
});

test.each<[string, string]>([
  ['a feeling of others', 'I am sick of disgusting immigrants'],
  ['others who surround', 'We are overrun with disgusting immigrants'],
  ['a reader', 'As a nurse I know you are a cow'],
  ['no regret', 'I called her a silly cow, not sorry'],
  ['only a supposition', 'If I am a silly cow you are a cow'],
  ['the writer hates', 'As a man I hate immigrants'],
  ['what "we" do to them', "Why don't we shoot immigrants"],
  ['"us" as those who are wronged', 'They hate us, immigrants are scum'],
])('said: %s', (_, text) => expect(asserted(text)).not.toEqual([]));
