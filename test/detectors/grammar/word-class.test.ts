import { expect, test } from 'vitest';
import { entriesOf, type WordClass } from '../../../src/detectors/grammar/word-class.ts';

const forms = (part: WordClass['part'], words: string): Record<string, readonly string[]> => {
  const entries = [...entriesOf({ name: 'x', words, ...(part ? { part } : {}) })];
  return Object.fromEntries(
    [...new Set(entries.map(({ as }) => as))].map((as) => [
      as,
      entries.filter((one) => one.as === as).map((one) => one.words.join(' ')),
    ]),
  );
};

test.each<[string, WordClass['part'], string, Record<string, readonly string[]>]>([
  ['a noun has a plural', 'noun', 'cow', { 'x:one': ['cow'], 'x:many': ['cows'] }],
  ['a noun in -ch has -es', 'noun', 'leech', { 'x:one': ['leech'], 'x:many': ['leeches'] }],
  ['a noun in -y has -ies', 'noun', 'bully', { 'x:one': ['bully'], 'x:many': ['bullies'] }],
  ['odd plurals are known', 'noun', 'woman', { 'x:one': ['woman'], 'x:many': ['women'] }],
  ['odd plurals can be given', 'noun', 'blob/blobses', { 'x:one': ['blob'], 'x:many': ['blobses'] }],
  [
    'the marked word is inflected',
    'noun',
    'piece* of work',
    { 'x:one': ['piece of work'], 'x:many': ['pieces of work'] },
  ],
  [
    'a phrase without a mark has its last word inflected',
    'noun',
    'fat cow',
    { 'x:one': ['fat cow'], 'x:many': ['fat cows'] },
  ],
  ['words without a part stand as written', undefined, "half-wit, don't", { x: ['half wit', 'do not'] }],
])('%s', (_, part, words, expected) => expect(forms(part, words)).toEqual(expected));

test.each<[string, string, string, string]>([
  ['stab', 'stabs', 'stabbed', 'stabbing'],
  ['batter', 'batters', 'battered', 'battering'],
  ['smash', 'smashes', 'smashed', 'smashing'],
  ['bury', 'buries', 'buried', 'burying'],
  ['strangle', 'strangles', 'strangled', 'strangling'],
  ['die', 'dies', 'died', 'dying'],
  ['beat up', 'beats up', 'beaten up', 'beating up'],
  ['shoot', 'shoots', 'shot', 'shooting'],
])('the forms of the verb %s', (base, third, past, ing) => {
  const { 'x:base': bases, 'x:ed': pasts, 'x:ing': ings } = forms('verb', base);
  expect(bases).toEqual([base, third]);
  expect(pasts).toContain(past);
  expect(ings).toContain(ing);
});
