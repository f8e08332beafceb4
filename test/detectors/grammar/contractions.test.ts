import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/detectors/grammar/contractions.ts';

test.each<[string, string, readonly string[]]>([
  ['a negator', "don't", ['do', 'not']],
  ['without its apostrophe', 'dont', ['do', 'not']],
  ['in Scots', 'cannae', ['can', 'not']],
  ['in Geordie', 'divvent', ['do', 'not']],
  ['a pronoun and its verb', "they're", ['they', 'are']],
  ['a pronoun and "is"', "she's", ['she', 'is']],
  ['"let us"', "let's", ['let', 'us']],
  ['what belongs to a noun', "nurse's", ['nurse', "'s"]],
  ['a verb after any word', "nurse'll", ['nurse', 'will']],
  ['text speak', 'u', ['you']],
  ['a phrase in letters', 'idc', ['i', 'do', 'not', 'care']],
  ['a name with an apostrophe', "o'neill", ['oneill']],
  ['a plain word', 'nurse', ['nurse']],
])('%s', (_, word, expected) => expect(wordsOf(word)).toEqual(expected));
