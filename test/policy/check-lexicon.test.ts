import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { problemLine } from '../../src/text/fault.ts';
import { type Loose, problemsOf, spoilt } from './town.ts';

describe('own words are words, of a kind that there is', () => {
  test.each<[string, Loose, readonly string[]]>([
    [
      'sound',
      { lexicon: { profanity: { add: ['gubbins'], remove: ['damn'] } }, allow: { phrases: ['Cock Lane'] } },
      [],
    ],
    [
      'a kind misspelt',
      { lexicon: { profanty: { add: ['gubbins'] } } },
      [
        'policy/unknown-detector at /lexicon/profanty: expected the name of a detector; got `profanty`; did you mean `profanity`?',
      ],
    ],
    [
      'signs without a letter',
      { lexicon: { profanity: { add: ['!?'] } }, allow: { phrases: ['—'] } },
      [
        'policy/wrong-value at /lexicon/profanity/add/0: expected words, with letters or digits in them; got `!?`',
        'policy/wrong-value at /allow/phrases/0: expected words, with letters or digits in them; got `—`',
      ],
    ],
    [
      'added and removed',
      { lexicon: { profanity: { add: ['damn'], remove: ['damn'] } } },
      [
        'policy/added-and-removed at /lexicon/profanity/remove/0: expected words either added or removed for `profanity`, not both; got `damn`',
      ],
    ],
  ])('%s', (_, fields, lines) => {
    expect(problemsOf(spoilt((policy) => Object.assign(policy, fields))).map(problemLine)).toEqual(lines);
  });
});

test('rules act on own words, and not on those passed over', () => {
  const policy = loadPolicy(
    spoilt((one) => {
      Object.assign(one, { lexicon: { email: { add: ['pigeon post'] } }, allow: { phrases: ['ada@example.org'] } });
    }),
  );
  const { evaluate } = createEngine(policy);
  expect(evaluate({ text: 'send it by pigeon post' })).toMatchObject({
    decision: 'remove',
    findings: [{ rule: 'contacts', kind: 'email', start: 11, end: 22, certainty: 'certain' }],
  });
  expect(evaluate({ text: 'write to ada@example.org' }).decision).toBe('allow');
  expect(evaluate({ text: 'write to bea@example.org' }).decision).toBe('remove');
});
