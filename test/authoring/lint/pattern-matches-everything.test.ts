import { patternMatchesEverything } from '../../../src/authoring/lint/pattern-matches-everything.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const pattern =
  (words: string) =>
  (one: Loose): void => {
    one.rules[0].when = { all: [{ pattern: words }, { detects: ['email'] }] };
  };
const says = (words: string): readonly string[] => [
  `/rules/0/when/all/0/pattern: \`${words}\` finds something in each of 12 comments that break no rule`,
];

describeCheck(patternMatchesEverything, [
  { reason: 'anything', policy: pattern('.*'), says: says('.*') },
  { reason: 'any letter', policy: pattern('[a-z]'), says: says('[a-z]') },
  { reason: 'any two words', policy: pattern('\\w+\\s\\w+'), says: says('\\w+\\s\\w+') },
  { reason: 'a word or nothing', policy: pattern('(spam|)'), says: [] },
  { reason: 'one word', policy: pattern('\\bspam\\b'), says: [] },
  { reason: 'any number', policy: pattern('[0-9]'), says: [] },
]);
