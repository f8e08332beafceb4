import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/text/fault.ts';
import { faultsIn, type Loose, problemsOf, spoilt } from './town.ts';

const EMAIL = { detects: ['email'] };
const PUBLIC = { visibility: 'public' };
const when = (condition: Loose): Loose => spoilt((policy) => (policy.rules[0].when = condition));

describe('one message for each code, word for word', () => {
  test.each<{ reason: string; policy: Loose; says: readonly string[] }>([
    {
      reason: 'a thing and its opposite',
      policy: when({ all: [EMAIL, { not: EMAIL }] }),
      says: ['policy/unreachable-rule at /rules/0/when: expected a condition that some comment meets; got `contacts`'],
    },
    {
      reason: 'the same condition and outcome twice',
      policy: spoilt((one) => one.rules.push({ ...one.rules[0], id: 'again' })),
      says: [
        'policy/shadowed-rule at /rules/3: expected a rule that does more than `contacts`, which has the same condition and outcome; got `again`',
      ],
    },
    {
      reason: 'a pattern that RE2 refuses',
      policy: when({ pattern: '(a' }),
      says: [
        'policy/bad-pattern at /rules/0/when/pattern: expected a pattern in RE2 syntax (error parsing regexp: missing closing ): `(a`); got `(a`',
      ],
    },
    {
      reason: 'a rule that waits for itself',
      policy: spoilt((one) => (one.rules[1].when.breaches.of = ['contacts', 'repeated'])),
      says: [
        'policy/cycle at /rules/1/when: expected breaches of rules that do not rest on breaches of this one; got `repeated`',
      ],
    },
  ])('$reason', ({ policy, says }) => expect(problemsOf(policy).map(problemLine)).toEqual(says));
});

describe('a condition that no comment meets', () => {
  const UNREACHABLE = ['policy/unreachable-rule /rules/0/when'];
  test.each<[string, Loose, readonly string[]]>([
    [
      'in another order of kinds',
      { all: [{ detects: ['email', 'phone'] }, { not: { detects: ['phone', 'email'] } }] },
      UNREACHABLE,
    ],
    ['deep within', { all: [PUBLIC, { any: [{ all: [EMAIL, { not: EMAIL }] }] }] }, UNREACHABLE],
    ['every one of any', { any: [{ all: [EMAIL, { not: EMAIL }] }, { all: [PUBLIC, { not: PUBLIC }] }] }, UNREACHABLE],
    ['not always', { not: { any: [PUBLIC, { not: { all: [EMAIL, { not: EMAIL }] } }] } }, UNREACHABLE],
    ['not all, of which one need not hold', { not: { all: [PUBLIC, { not: { all: [EMAIL, { not: EMAIL }] } }] } }, []],
    ['one of any may be met', { any: [EMAIL, { all: [PUBLIC, { not: PUBLIC }] }] }, []],
    ['the opposite of another thing', { all: [EMAIL, { not: PUBLIC }] }, []],
    ['not both may be met', { not: { all: [EMAIL, PUBLIC] } }, []],
    ['another certainty is another thing', { all: [EMAIL, { not: { ...EMAIL, atLeast: 'certain' } }] }, []],
  ])('%s', (_, condition, faults) => expect(faultsIn(when(condition))).toEqual(faults));
});

describe('a rule that says nothing new', () => {
  const twice = (first: Loose, second: Loose, then: Loose = 'remove'): readonly string[] =>
    faultsIn(
      spoilt((policy) => {
        policy.rules[0].when = first;
        policy.rules.push({ ...policy.rules[0], id: 'again', when: second, then });
      }),
    );
  const SHADOWED = ['policy/shadowed-rule /rules/3'];
  test.each<[string, Loose, Loose, readonly string[]]>([
    ['parts in another order', { all: [EMAIL, PUBLIC] }, { all: [PUBLIC, EMAIL] }, SHADOWED],
    ['any in another order', { any: [EMAIL, PUBLIC] }, { any: [PUBLIC, EMAIL] }, SHADOWED],
    ['kinds in another order', { detects: ['email', 'phone'] }, { detects: ['phone', 'email'] }, SHADOWED],
    ['all is not any', { all: [EMAIL, PUBLIC] }, { any: [EMAIL, PUBLIC] }, []],
    ['one part more is another condition', EMAIL, { all: [EMAIL, PUBLIC] }, []],
  ])('%s', (_, first, second, faults) => expect(twice(first, second)).toEqual(faults));

  test('another outcome is another rule', () => expect(twice(EMAIL, EMAIL, 'review')).toEqual([]));
});

describe('rules that wait for each other', () => {
  const rests = (...edges: readonly (readonly [number, readonly string[]])[]): readonly string[] =>
    faultsIn(
      spoilt((policy) => {
        for (const [at, of] of edges) {
          policy.rules[at].when = { any: [{ phrases: [`x${at}`] }, { breaches: { of, atLeast: 1 } }] };
          policy.rules[at].interpretation = 'x';
          policy.rules[at].then = 'review';
        }
      }),
    );
  test.each<[string, readonly (readonly [number, readonly string[]])[], readonly string[]]>([
    [
      'two',
      [
        [0, ['help']],
        [2, ['contacts']],
      ],
      ['policy/cycle /rules/0/when', 'policy/cycle /rules/2/when'],
    ],
    [
      'three',
      [
        [0, ['repeated']],
        [1, ['help']],
        [2, ['contacts']],
      ],
      ['policy/cycle /rules/0/when', 'policy/cycle /rules/1/when', 'policy/cycle /rules/2/when'],
    ],
    [
      'one that leads to a cycle is in none',
      [
        [0, ['help']],
        [1, ['contacts']],
        [2, ['contacts']],
      ],
      ['policy/cycle /rules/0/when', 'policy/cycle /rules/2/when'],
    ],
    [
      'two ways to one rule are no cycle',
      [
        [0, ['help', 'repeated']],
        [1, ['help']],
      ],
      [],
    ],
  ])('%s', (_, edges, faults) => expect(rests(...edges)).toEqual(faults));
});
