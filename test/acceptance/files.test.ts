import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cntw, westHerts } from '../../src/policies/index.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { casesOf, laterCases } from './cases.ts';

const HERE = new URL('.', import.meta.url);
const files = readdirSync(HERE).filter((name) => name.endsWith('.jsonl'));

const POLICIES: readonly (readonly [file: string, policy: Policy])[] = [westHerts, cntw].flatMap((policy) =>
  ['', ...laterCases].map((later) => [`${policy.id}${later}`, policy] as const),
);

describe.each(POLICIES)('%s', (file, policy) => {
  const cases = casesOf(file);

  test('every clause is quoted from the page', () => {
    const quoted = cases.flatMap(({ findings = [] }) => findings.flatMap(({ clause, or = [] }) => [clause, ...or]));
    expect(quoted.filter((clause) => !policy.text.includes(clause))).toEqual([]);
    expect(quoted.length).toBeGreaterThan(20);
  });

  test('every span stands in its comment', () => {
    const strays = cases.filter(({ text, findings = [] }) =>
      findings.some(({ spans = [] }) => spans.some((span) => !text.includes(span))),
    );
    expect(strays.map(({ id }) => id)).toEqual([]);
  });
});

test.each(files)('%s: no two lines have one id', (name) => {
  const lines = readFileSync(new URL(name, HERE), 'utf8').trim().split('\n');
  const ids = lines.map((line) => (JSON.parse(line) as { readonly id: string }).id);
  expect(new Set(ids).size).toBe(ids.length);
});
