import { describe, expect, test } from 'vitest';
import { count, figure, remedyFor, share, whatLacked } from '../../../src/authoring/simulation-report/words.ts';
import { NEEDS } from '../../../src/policy/vocabulary.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
])('%d is written %s', (number, written) => expect(figure(number)).toBe(written));

describe('a share is never rounded to none or to all', () => {
  test.each([
    ['none', 0, 10, '0%'],
    ['none of nothing', 0, 0, '0%'],
    ['one of a million', 1, 1_000_000, 'under 0.1%'],
    ['a third', 1, 3, '33.3%'],
    ['all but one of a million', 999_999, 1_000_000, 'over 99.9%'],
    ['all', 7, 7, '100%'],
  ])('%s', (_, part, whole, written) => expect(share(part, whole)).toBe(written));
});

test('one thing is no plural', () => expect([count(1, 'row'), count(1000, 'row')]).toEqual(['1 row', '1,000 rows']));

test.each([...NEEDS, 'signal:rude'] as const)('what a rule lacks, and what would bring it: %s', (need) => {
  expect(whatLacked(need)).toMatch(/^[a-z]/u);
  expect(remedyFor(need)).toMatch(/^(?:give|a person)/u);
});

test('a signal is named', () => expect(whatLacked('signal:rude')).toBe('the signal rude'));
