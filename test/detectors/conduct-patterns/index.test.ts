import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../src/detectors/conduct/claims.ts';
import type { ConductPattern } from '../../../src/detectors/conduct/conduct-pattern.ts';
import { conductPatterns } from '../../../src/detectors/conduct-patterns/index.ts';
import { read } from '../../../src/text/reading.ts';

const finds = ({ kind, id }: ConductPattern, text: string): boolean =>
  claimsOf(kind, read(text)).some((claim) => claim.id === id);

test('no two patterns share an id', () => {
  const ids = conductPatterns.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(conductPatterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_, pattern) => {
  test('has examples of both kinds', () => {
    expect(pattern.yes.length).toBeGreaterThan(1);
    expect(pattern.no.length).toBeGreaterThan(0);
  });

  test.each(pattern.yes)('finds: %s', (text) => expect(finds(pattern, text)).toBe(true));
  test.each(pattern.no)('leaves: %s', (text) => expect(finds(pattern, text)).toBe(false));
});
