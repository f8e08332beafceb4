// Holds offensive words: the smallest that show whose side the writer takes.
import { expect, test } from 'vitest';
import { asserted } from './small-conduct.ts';

test.each<[string, string]>([
  ['it is true', "I heard immigrants are scum and it's true"],
  ['they are right', "They say immigrants are scum and they're right"],
  ['he has a point', 'He said immigrants are scum and he has a point'],
  ['in the next sentence', "He said immigrants are scum. He's not wrong."],
  ['said again', "I told her she's a cow and I'd say it again"],
  ['in quotation marks', '"Immigrants are scum" and I stand by it'],
  ['too kind a name', 'Calling immigrants scum is an insult to scum'],
])('said: %s', (_, text) => expect(asserted(text)).not.toEqual([]));

test.each<[string, string]>([
  ['not true', 'He said immigrants are scum and that is not true'],
  ['not agreed with', "I don't agree with him that immigrants are scum"],
  ['right to complain', 'He said immigrants are scum and she is right to complain'],
  ['on another line', 'He said immigrants are scum\nHe is right'],
  ['right by the door', 'He said immigrants are scum and he is right by the door'],
  ['agreed that it is wrong', 'He said immigrants are scum. I agree with you that it is shameful.'],
])('not said: %s', (_, text) => expect(asserted(text)).toEqual([]));
