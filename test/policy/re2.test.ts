import { describe, expect, test } from 'vitest';
import { re2 } from '../../src/policy/re2.ts';

const found = (pattern: string, text: string): readonly string[] =>
  re2
    .compile(pattern)(text)
    .map(({ start, end }) => text.slice(start, end));

describe('patterns in RE2 syntax', () => {
  test.each([
    { reason: 'all places, in order', pattern: 'a+b', text: 'ab aab b', finds: ['ab', 'aab'] },
    { reason: 'in either case', pattern: 'buy now', text: 'BUY Now', finds: ['BUY Now'] },
    { reason: 'unless the pattern says otherwise', pattern: '(?-i)buy', text: 'BUY buy', finds: ['buy'] },
    { reason: 'the edges of words', pattern: '\\bcat\\b', text: 'cat cats', finds: ['cat'] },
    { reason: 'classes of Unicode', pattern: '\\p{Cyrillic}+', text: 'a да b', finds: ['да'] },
    { reason: 'a match of nothing is none', pattern: 'a*', text: 'bab', finds: ['a'] },
    { reason: 'characters above the basic plane whole', pattern: '.', text: '🏥x', finds: ['🏥', 'x'] },
    { reason: 'lone surrogates', pattern: '.', text: '\ud83dx', finds: ['\ud83d', 'x'] },
    { reason: 'no place', pattern: 'x', text: '', finds: [] },
  ])('$reason', ({ pattern, text, finds }) => expect(found(pattern, text)).toEqual(finds));
});

describe('what is no pattern', () => {
  test.each(['(a', 'a**', '[z-a]', '\\', '(?=a)', '(?<=a)b', '(a)\\1', '((a{100}){100}){100}', '('.repeat(5_000)])(
    '%s',
    (pattern) => expect(re2.fault(pattern)).toMatch(/^error parsing regexp: /u),
  );
  test.each(['a', '', '^$', '(?i)x', 'a{1,100}', '[\\s\\S]*'])('%j is one', (pattern) => {
    expect(re2.fault(pattern)).toBeUndefined();
  });
});

test.each(['(a+)+$', '(a|a)*b', '(.*)(.*)(.*)x'])(
  '%s takes no time to speak of',
  (pattern) => {
    expect(found(pattern, `${'a'.repeat(5_000)}!`)).toEqual([]);
  },
  5_000,
);
