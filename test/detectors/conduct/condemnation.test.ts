// Holds offensive words: the smallest that show what is condemned.
import { expect, test } from 'vitest';
import { asserted, matched } from './small-conduct.ts';

test.each<[string, string]>([
  ['a deed', 'Attacking immigrants is wrong'],
  ['to be stopped', 'Stop attacking immigrants'],
  ['a feeling', 'Hating immigrants is stupid'],
  ['a saying', 'Calling immigrants scum is disgusting'],
  ['an infinitive', 'To call immigrants scum is racist'],
  ['how dare they', 'How dare anyone call immigrants scum'],
])('not said: %s', (_, text) => {
  expect(matched(text)).toBeGreaterThan(0);
  expect(asserted(text)).toEqual([]);
});

test.each<[string, string]>([
  ['the deed is being done', 'We are attacking these disgusting immigrants'],
  ['the deed is praised', 'Attacking immigrants is a duty'],
  ['the bad word is for the group', 'Attacking disgusting immigrants is a duty'],
  ['the bad word is said of them', 'Immigrants are disgusting and a disgrace'],
])('said: %s', (_, text) => expect(asserted(text)).not.toEqual([]));
