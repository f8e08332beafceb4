import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { casesOf, DECIDED, faultsOf, postOf } from './cases.ts';

describe.each<[string, Policy]>([
  ['west-herts', westHerts],
  ['cntw', cntw],
])('%s', (id, policy) => {
  const engine = createEngine(policy);
  const cases = casesOf(id);
  const decided = cases.filter(({ about }) => DECIDED.test(about));

  test.each(decided)('$id $about: $why', (given) => {
    expect(faultsOf(given, engine.evaluate(...postOf(given)))).toEqual([]);
  });

  test.each(cases.filter(({ decision }) => decision.join() === 'allow'))('$id stays up: $why', (given) => {
    expect(engine.evaluate(...postOf(given)).decision).toBe('allow');
  });

  test('most of the file was read', () => expect(decided.length).toBeGreaterThan(15));
});
