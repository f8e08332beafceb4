import { expect, test } from 'vitest';
import { mayHoldName } from '../../../src/detectors/pii/name-glance.ts';
import { read } from '../../../src/text/reading.ts';

test.each([
  { text: '', is: false, reason: 'nothing' },
  { text: 'Thank you all. The staff were kind and I was seen at once.', is: false, reason: 'openers alone' },
  { text: 'THANK YOU ALL', is: false, reason: 'capitals alone' },
  { text: 'I had covid and the NHS was there', is: false, reason: 'letters of a body' },
  { text: 'Brilliant I was told', is: false, reason: 'the writer' },
  { text: 'thanks to Ada', is: true, reason: 'a first name' },
  { text: 'thanks to ada', is: true, reason: 'a first name in small letters' },
  { text: "it was claire's idea", is: true, reason: 'a first name and whose' },
  { text: 'old mr crabtree', is: true, reason: 'a title in small letters' },
  { text: 'Jocasta Quickthorn', is: true, reason: 'two words with capitals' },
  { text: "J. O'Quickthorn", is: true, reason: 'an initial' },
  { text: 'Jocasta de Quickthorn', is: true, reason: 'a particle between' },
  { text: 'So la Quickthorn it is', is: true, reason: 'a particle after an opener' },
])('$reason: $text', ({ text, is }) => expect(mayHoldName(read(text))).toBe(is));
