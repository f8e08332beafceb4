import { expect, test } from 'vitest';
import { source as cntwSource } from '../../src/policies/cntw/policy.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { source as westHertsSource } from '../../src/policies/west-herts/policy.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { sourceOf } from '../../src/policy/source-of.ts';
import { spoilt, town } from './town.ts';

test.each([
  ['west-herts', westHerts, westHertsSource],
  ['cntw', cntw, cntwSource],
  ['the town', loadPolicy(town()), town()],
])('%s comes back as it was written', (_, policy, source) => expect(sourceOf(policy)).toEqual(source));

test('two ways of writing the same have one source, and one digest', () => {
  const long = loadPolicy(
    spoilt((policy) => {
      policy.rules[0].then = { decision: 'remove' };
      Object.assign(policy, { allow: {}, lexicon: {} });
    }),
  );
  expect(sourceOf(long)).toEqual(town());
  expect(long.digest).toBe(loadPolicy(town()).digest);
});
