// Holds names of groups of people.
import { expect, test } from 'vitest';
import { termOf } from '../../../src/detectors/wording/terms.ts';

test.each<[string, string, string]>([
  ['a word is itself', 'queue', 'queue'],
  ['any group is a group', 'kurds', '%'],
  ['so is another', 'buddhist', '%'],
  ['a word that is more than a group stays', 'black', 'black'],
  ['a first name is a name', 'gareth', '@'],
  ['a name that is a word stays', 'grace', 'grace'],
  ['a number is a number', '47', '#'],
])('%s', (_, word, term) => expect(termOf(word)).toBe(term));
