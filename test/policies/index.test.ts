import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as policies from '../../src/policies/index.ts';

const IMPORT = /^(?:import|export) (?!type\b)[^;]*?from '(?<name>[^']+)';/gmu;

test('the two policies are exported under their names', () => {
  expect(Object.keys(policies)).toEqual(['cntw', 'westHerts']);
});

test('importing them loads neither the schema, nor the checks, nor a pattern engine', () => {
  const packages = new Set<string>();
  const files = new Set([new URL('../../src/policies/index.ts', import.meta.url).href]);
  for (const file of files) {
    for (const { groups } of readFileSync(fileURLToPath(file), 'utf8').matchAll(IMPORT)) {
      const name = groups?.name ?? '';
      if (name.startsWith('.')) files.add(new URL(name, file).href);
      else packages.add(name.split('/').slice(0, 2).join('/'));
    }
  }
  const own = [...files].map((file) => file.replace(/^.*\/src\//u, ''));
  expect([...packages]).toEqual(['@noble/hashes']);
  expect(own.filter((file) => /schema|check-|load-policy|re2|detectors/u.test(file))).toEqual([]);
  expect(own).toContain('policy/compile-policy.ts');
});
