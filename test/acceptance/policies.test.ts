import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { casesOf, faultsOf } from './cases.ts';

/** Cases that are not decided as listed, and what is wrong; each that is mended is taken off. */
const MISSES: Readonly<Record<string, readonly string[]>> = {
  'west-herts': ['wh-d105', 'wh-d184'],
  cntw: ['cn-d137', 'cn-d227'],
};

describe.each<[string, Policy]>([
  ['west-herts', westHerts],
  ['cntw', cntw],
])('%s', (id, policy) => {
  const engine = createEngine(policy);
  const cases = casesOf(id);
  const known = cases.filter((one) => MISSES[id]?.includes(one.id));

  test.each(cases.filter((one) => !known.includes(one)))('$id $about: $why', (given) => {
    expect(faultsOf(given, engine)).toEqual([]);
  });

  test.each(known)('$id is still missed: $why', (given) => {
    expect(faultsOf(given, engine)).not.toEqual([]);
  });

  test('hardly any is missed', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(known.length / cases.length).toBeLessThanOrEqual(0.01);
  });

  test('each topic has comments that are caught and near ones that stay up', () => {
    const topics = new Set(cases.map(({ about }) => about.split('/')[0]));
    expect(topics.size).toBeGreaterThan(15);
  });
});
