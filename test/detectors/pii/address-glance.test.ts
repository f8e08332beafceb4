import { expect, test } from 'vitest';
import { mayHoldAddress } from '../../../src/detectors/pii/address-glance.ts';
import { read } from '../../../src/text/reading.ts';

test.each([
  { text: '', is: false, reason: 'nothing' },
  { text: 'I waited 3 hours by the side of the road', is: false, reason: 'what is counted' },
  { text: '12 Kittiwake was her answer', is: false, reason: 'no word of streets' },
  { text: 'seen at 10:30 Kittiwake Row', is: false, reason: 'a time' },
  { text: 'he lives with us', is: false, reason: 'living, but not at' },
  { text: '12 Kittiwake Row', is: true, reason: 'a house number and a street' },
  { text: '12a, kittiwake_row', is: true, reason: 'words tied together' },
  { text: '14 Upper Sneddlegate', is: true, reason: 'a street in one word' },
  { text: '3/2, 14 Long View, Hexham', is: true, reason: 'the code of a flat' },
  { text: '14 The Long View, Hexham', is: true, reason: 'a house named with an article' },
  { text: 'he lives at the end', is: true, reason: 'a cue of living' },
  { text: 'waited twenty minutes for a doctor', is: false, reason: 'a number in words, and no word of streets' },
  { text: 'in-house, and the House of Lords', is: false, reason: 'a house without a name' },
  { text: 'covid19 and b12', is: false, reason: 'letters and digits that make no word of places' },
  { text: 'nineteen Kittiwake Row', is: true, reason: 'a number in words and a street' },
  { text: 'No. 41 - Kittiwake Row', is: true, reason: 'a dash after the number' },
  { text: 'kittiwake row no 17 and on', is: true, reason: 'a number after its street' },
  { text: '2oo Kittiwake R0ad', is: true, reason: 'letters for digits, and digits for letters' },
  { text: 'To Kittiwake House, Hexham', is: true, reason: 'a house by its name' },
  { text: 'Mrs Bramley\n17 Aldersyde,\nConwy', is: true, reason: 'a title and a house number' },
  { text: 'WD18 9ZZ', is: true, reason: 'a postcode' },
])('$reason: $text', ({ text, is }) => expect(mayHoldAddress(read(text))).toBe(is));
