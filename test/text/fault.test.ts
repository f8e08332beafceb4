import { describe, expect, test } from 'vitest';
import { nearest, problem, problemLine } from '../../src/text/fault.ts';

describe('nearest', () => {
  const known = ['email', 'phone', 'nhs-number', 'no'];
  test.each([
    { reason: 'the name itself', name: 'email', is: 'email' },
    { reason: 'two letters swapped', name: 'emial', is: 'email' },
    { reason: 'a letter left out', name: 'nhs-numbr', is: 'nhs-number' },
    { reason: 'a letter too many', name: 'phonee', is: 'phone' },
    { reason: 'a third of the letters may change, and no more', name: 'emxxx', is: undefined },
    { reason: 'a word that is near nothing', name: 'squirrel', is: undefined },
    { reason: 'nothing typed', name: '', is: undefined },
  ])('$reason', ({ name, is }) => expect(nearest(name, known)).toBe(is));

  test('of two that are as near the first stands', () => expect(nearest('cat', ['bat', 'hat'])).toBe('bat'));
  test('where nothing is known nothing is near', () => expect(nearest('cat', [])).toBeUndefined());
});

describe('problem', () => {
  const fault = { code: 'policy/x', at: '/a', expected: 'a fruit' };
  test.each([
    { reason: 'what was expected and what came', received: 'fig', says: 'expected a fruit; got `fig`' },
    {
      reason: 'a guess, where one is near',
      received: 'aple',
      says: 'expected a fruit; got `aple`; did you mean `apple`?',
    },
    {
      reason: 'a no-break space is shown, or nobody would see it',
      received: 'a\u00a0pear',
      says: 'expected a fruit; got `a\\u{a0}pear`; did you mean `a pear`?',
    },
    {
      reason: 'a line break is shown, so that a problem is one line',
      received: 'a\nb',
      says: 'expected a fruit; got `a\\u{a}b`',
    },
    {
      reason: 'invisible and lone characters are shown',
      received: '\u200b\ud83d',
      says: 'expected a fruit; got `\\u{200b}\\u{d83d}`',
    },
    { reason: 'what is long is cut', received: 'x'.repeat(200), says: `expected a fruit; got \`${'x'.repeat(120)}…\`` },
    {
      reason: 'and not inside a character',
      received: `${'x'.repeat(119)}🏥xxx`,
      says: `expected a fruit; got \`${'x'.repeat(119)}🏥…\``,
    },
  ])('$reason', ({ received, says }) => {
    expect(problem({ ...fault, received, known: ['apple', 'a pear'] }).message).toBe(says);
  });

  test('who knows better what was meant says so', () => {
    const told = problem({ ...fault, received: 'column 2', known: ['column 3'], guess: 'apple' });
    expect([told.message, told.didYouMean]).toEqual([
      'expected a fruit; got `column 2`; did you mean `apple`?',
      'apple',
    ]);
  });

  test('the guess is given apart, as it is written', () => {
    expect(problem({ ...fault, received: 'a pear', known: ['a\u00a0pear'] })).toEqual({
      code: 'policy/x',
      at: '/a',
      message: 'expected a fruit; got `a pear`; did you mean `a\\u{a0}pear`?',
      didYouMean: 'a\u00a0pear',
    });
  });
});

test.each([
  { reason: 'code, place and message', at: '/rules/3', line: 'policy/x at /rules/3: expected y' },
  { reason: 'the whole is a slash', at: '', line: 'policy/x at /: expected y' },
])('a line says $reason', ({ at, line }) => {
  expect(problemLine({ code: 'policy/x', at, message: 'expected y' })).toBe(line);
});
