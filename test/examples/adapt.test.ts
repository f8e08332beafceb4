import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverage, lintPolicy, readCases, readPolicy, runCases } from '../../src/authoring/index.ts';

const examples = readdirSync('examples').filter((name) => name.startsWith('adapt-'));

test('there are examples', () => expect(examples.length).toBeGreaterThan(0));

describe.each(examples)('%s', (name) => {
  const read = (file: string): string => readFileSync(`examples/${name}/${file}`, 'utf8');
  const policy = readPolicy(read('policy.yaml'), { readText: read });
  const cases = readCases(read('cases.yaml'), 'yaml');
  const { results } = runCases(policy, cases);

  test('lint finds nothing but questions', () => {
    const { findings } = lintPolicy(policy, { at: '2026-11-20T09:00:00Z' });
    expect(findings.filter(({ level }) => level !== 'question')).toEqual([]);
  });

  test('every sentence is accounted for', () => expect(coverage(policy).totals.percent).toBe(100));

  test('there are forty cases, each with its reason', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ given }) => given.why === undefined)).toEqual([]);
  });

  test('every case is met', () => {
    expect(results.filter(({ faults }) => faults.length > 0).map(({ id, faults }) => [id, faults])).toEqual([]);
  });

  test('every rule fires in some case, and in some case that names it does not', () => {
    const fires = results.flatMap(({ verdict: { findings, actions, signposts } }) =>
      [...findings, ...actions, ...signposts].map(({ rule }) => rule),
    );
    const spared = cases.flatMap(({ given }) => [...(given.notRules ?? []), ...(given.notSignposts ?? [])]);
    const rules = policy.rules.map(({ id }) => id);
    expect(rules.filter((id) => !fires.includes(id))).toEqual([]);
    const isSpared = ({ id, signpost }: (typeof policy.rules)[number]): boolean =>
      spared.includes(id) || (signpost !== undefined && spared.includes(signpost));
    expect(policy.rules.filter((rule) => !isSpared(rule)).map(({ id }) => id)).toEqual([]);
  });
});
