import { patternNotRe2 } from '../../../src/authoring/lint/pattern-not-re2.ts';
import { re2Judge } from '../../../src/cli/re2-judge.ts';
import type { Loose } from '../../policy/town.ts';
import { describeCheck } from './linted.ts';

const pattern =
  (words: string) =>
  (one: Loose): void => {
    one.rules[0].when = { pattern: words };
  };
const options = { patterns: re2Judge };

describeCheck(patternNotRe2, [
  {
    reason: 'a class that only the other engine knows',
    policy: pattern('\\p{Emoji}'),
    options,
    says: [
      '/rules/0/when/pattern: RE2 refuses `\\p{Emoji}`: Invalid regular expression: /\\p{Emoji}/giu: invalid character class range: \\p{Emoji}',
    ],
  },
  { reason: 'both know it', policy: pattern('\\p{Greek}+'), options, says: [] },
  { reason: 'the engine is its own judge where none is given', policy: pattern('\\p{Emoji}'), says: [] },
]);
