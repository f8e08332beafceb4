import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { carryPatterns, patternOf } from '../../src/policy/pattern-carrier.ts';
import { re2 } from '../../src/policy/re2.ts';
import { spoilt, town } from './town.ts';

const policy = loadPolicy(
  spoilt((one) => (one.rules[0].when = { any: [{ pattern: 'a+' }, { not: { pattern: 'b' } }] })),
);

describe('patterns travel with their policy', () => {
  test('each under its own words', () => {
    expect(patternOf(policy, 'a+')?.('caab')).toEqual([{ start: 1, end: 3 }]);
    expect(patternOf(policy, 'b')?.('caab')).toEqual([{ start: 3, end: 4 }]);
    expect(patternOf(policy, 'c')).toBeUndefined();
  });
  test('unseen by whoever prints, compares or copies it', () => {
    expect(JSON.stringify(policy)).not.toContain('patterns');
    expect(Object.keys(policy)).toEqual(Object.keys(loadPolicy(town())));
    expect(structuredClone(policy)).toEqual(policy);
  });
  test('a copy has lost them', () => {
    expect(patternOf(structuredClone(policy), 'a+')).toBeUndefined();
    expect(patternOf({ ...policy }, 'a+')).toBeUndefined();
  });
  test('the carrier is frozen', () => expect(Object.isFrozen(policy)).toBe(true));
});

test('a policy without patterns is left as it is', () => {
  const plain = loadPolicy(town());
  expect(carryPatterns(plain, re2)).toBe(plain);
  expect(patternOf(plain, 'a')).toBeUndefined();
});
