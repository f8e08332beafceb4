import { expect, test } from 'vitest';
import { groupBy } from '../../src/text/group-by.ts';

test.each<[string, readonly string[], readonly [string, readonly string[]][]]>([
  ['nothing makes no group', [], []],
  ['one of its kind is a group', ['ann'], [['a', ['ann']]]],
  [
    'groups stand as they were begun, not in order',
    ['ben', 'ann'],
    [
      ['b', ['ben']],
      ['a', ['ann']],
    ],
  ],
  [
    'items keep their order, whatever stands between',
    ['ann', 'ben', 'ali'],
    [
      ['a', ['ann', 'ali']],
      ['b', ['ben']],
    ],
  ],
  ['the same item twice stays twice', ['ann', 'ann'], [['a', ['ann', 'ann']]]],
])('%s', (_reason, names, groups) => {
  expect([...groupBy(names, (name) => name.charAt(0))]).toEqual(groups);
});

test('keys are told apart as those of a map are', () => {
  const [one, other] = [{}, {}];
  expect(groupBy([one, other, one], (key) => key)).toEqual(
    new Map([
      [one, [one, one]],
      [other, [other]],
    ]),
  );
});
