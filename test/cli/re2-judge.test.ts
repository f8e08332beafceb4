import { expect, test } from 'vitest';
import { ORDINARY_COMMENTS } from '../../src/authoring/lint/ordinary-comments.ts';
import { re2jsJudge } from '../../src/authoring/lint/pattern-judge.ts';
import { re2Judge } from '../../src/cli/re2-judge.ts';

const PATTERNS = [
  'thank',
  'x*',
  ' *',
  '\\b',
  '^',
  '$',
  '',
  '.',
  '\\w+ \\w+',
  '[A-Z]',
  '(?i)THANK',
  '\\z',
  '\\p{Lu}',
  '\\d{2,}',
  '(?:a|e)+\\.$',
];

test.each(PATTERNS)('RE2 and the engine of verdicts find the same by: %s', (pattern) => {
  expect([re2Judge.fault(pattern), re2jsJudge.fault(pattern)]).toEqual([undefined, undefined]);
  for (const comment of ORDINARY_COMMENTS)
    expect(re2Judge.findsInEach(pattern, [comment]), comment).toBe(re2jsJudge.findsInEach(pattern, [comment]));
});

test.each(['(a', '(?=a)', '(?<!a)b', '\\1', 'a++', '(?>a)', '(a{100}){100}', '\\p{Script=Greek}'])(
  'both refuse: %s',
  (pattern) => {
    expect([typeof re2Judge.fault(pattern), typeof re2jsJudge.fault(pattern)]).toEqual(['string', 'string']);
  },
);

test('what is only found empty is not found', () => {
  expect([re2Judge.findsInEach('x*', ['thank you']), re2Judge.findsInEach('x*', ['axe', 'box'])]).toEqual([
    false,
    true,
  ]);
});

/** Its heap is 16 MiB: without being freed, some 3,000 of these fill it. */
test('its memory is given back', () => {
  const findsAny = (at: number): boolean => re2Judge.findsInEach(`\\bword${at}\\b`, ['thank you']);
  expect(Array.from({ length: 6000 }, (_, at) => findsAny(at)).includes(true)).toBe(false);
});
