// Holds offensive words: the smallest that show what counts and what does not.

import { expect, test } from 'vitest';
import { growsLinearly } from '../../grows-linearly.ts';
import { asserted } from './small-conduct.ts';

test.each<[string, string]>([
  ['said outright', 'Immigrants are scum'],
  ['with a show of fairness', 'No offence but you are a cow'],
  ['with a disclaimer', 'Not being racist but immigrants are scum'],
  ['in a long comment', `${'We waited and waited. '.repeat(30)}Immigrants are scum.`],
])('asserted: %s', (_, text) => expect(asserted(text)).not.toEqual([]));

test.each<[string, string]>([
  ['denied', 'Immigrants are not scum'],
  ['quoted', 'They put "immigrants are scum" on a sign'],
  ['reported', 'He said immigrants are scum'],
  ['condemned', 'Attacking immigrants is wrong'],
  ['of oneself', 'I am such a silly cow'],
  ['of another thing', 'The abuse immigrants suffer is disgusting'],
])('not asserted: %s', (_, text) => expect(asserted(text)).toEqual([]));

test('a line before or after changes nothing', () => {
  for (const text of [
    'Immigrants are scum',
    'He said immigrants are scum',
    '"Immigrants are scum" lol',
    'They are scum',
  ]) {
    for (const line of [
      'He said this to me.',
      'That is wrong and not true.',
      'Immigrants came.',
      'He is right.',
      'He wrote "this',
    ]) {
      expect(asserted(`${line}\n${text}\n${line}`)).toEqual(asserted(text));
    }
  }
});

test('time grows with the text', () => {
  growsLinearly('he said that not all immigrants are scum and "they are not vermin" ', asserted);
});
