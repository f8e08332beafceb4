import { expect, test } from 'vitest';
import { implies } from '../../../src/authoring/lint/implies.ts';
import type { Condition } from '../../../src/policy/condition.ts';

const EMAIL: Condition = { detects: ['email'] };
const BOTH: Condition = { detects: ['phone', 'email'] };
const PUBLIC: Condition = { visibility: 'public' };

test.each<readonly [string, Condition, Condition]>([
  ['itself', PUBLIC, PUBLIC],
  ['a kind, and one of several', EMAIL, BOTH],
  ['surer', { ...EMAIL, atLeast: 'certain' }, EMAIL],
  ['all, and one of them', { all: [EMAIL, PUBLIC] }, PUBLIC],
  ['all, in another order', { all: [EMAIL, PUBLIC] }, { all: [PUBLIC, BOTH] }],
  ['one, and any', EMAIL, { any: [PUBLIC, EMAIL] }],
  ['any, of which each does', { any: [EMAIL, { detects: ['phone'] }] }, BOTH],
  ['not the wider, not the narrower', { not: BOTH }, { not: EMAIL }],
  ['one phrase of several', { phrases: ['a'] }, { phrases: ['b', 'a'] }],
  ['a higher signal', { signal: 'x', atLeast: 0.9 }, { signal: 'x', atLeast: 0.5 }],
  [
    'more often, within less time',
    { repeats: { atLeast: 3, withinDays: 7 } },
    { repeats: { atLeast: 2, withinDays: 30 } },
  ],
  ['within some time, and ever', { repeats: { atLeast: 3, withinDays: 7 } }, { repeats: { atLeast: 3 } }],
  ['longer', { longerThan: 90, unit: 'words' }, { longerThan: 50, unit: 'words' }],
  ['breaches of fewer rules', { breaches: { of: ['a'], atLeast: 3 } }, { breaches: { of: ['a', 'b'], atLeast: 2 } }],
])('%s', (_, condition, other) => {
  expect(implies(condition, other)).toBe(true);
});

test.each<readonly [string, Condition, Condition]>([
  ['several kinds, and one of them', BOTH, EMAIL],
  ['less sure', EMAIL, { ...EMAIL, atLeast: 'certain' }],
  ['one, and all', EMAIL, { all: [EMAIL, PUBLIC] }],
  ['any, of which one does not', { any: [EMAIL, PUBLIC] }, EMAIL],
  ['not the narrower, not the wider', { not: EMAIL }, { not: BOTH }],
  ['another signal', { signal: 'x', atLeast: 0.9 }, { signal: 'y', atLeast: 0.5 }],
  ['ever, and within some time', { repeats: { atLeast: 3 } }, { repeats: { atLeast: 3, withinDays: 7 } }],
  ['fewer words', { repeats: { atLeast: 5, leastWords: 1 } }, { repeats: { atLeast: 2 } }],
  ['longer, in other units', { longerThan: 90, unit: 'characters' }, { longerThan: 50, unit: 'words' }],
  ['another pattern', { pattern: 'a' }, { pattern: '[a]' }],
])('not: %s', (_, condition, other) => {
  expect(implies(condition, other)).toBe(false);
});
