import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/authoring/coverage.ts';
import { placesOf } from '../../src/policy/citation.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { PolicyError } from '../../src/policy/policy-error.ts';
import type { ClauseSource, PolicySource } from '../../src/policy/schema.ts';
import { compareDecisions } from '../../src/policy/vocabulary.ts';

/** A built-in policy, the source it was compiled from, and the SHA-256 of the page as published. */
export interface BuiltIn {
  readonly policy: Policy;
  readonly source: PolicySource;
  readonly sha256: string;
  /** Why each clause is of its kind: its id, the kind, the reason. */
  readonly kinds: readonly (readonly [id: string, kind: ClauseSource['kind'], reason: string])[];
}

/** What every built-in policy keeps: the page byte for byte, each sentence accounted for, nothing without authority. */
export function describeBuiltIn({ policy, source, sha256, kinds }: BuiltIn): void {
  describe(policy.id, () => {
    test('the page is the published one, byte for byte', () => {
      expect(createHash('sha256').update(policy.text, 'utf8').digest('hex')).toBe(sha256);
    });

    test('the loader accepts the source and makes the same policy of it', () => {
      expect(loadPolicy(source)).toEqual(policy);
    });

    test('the policy is plain data, frozen', () => {
      expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
      expect(() => Object.assign(policy.clauses[0] ?? {}, { quote: '' })).toThrow(TypeError);
    });

    test.each(source.clauses)('`$id` stands in the page, once', ({ quote }) => {
      expect(placesOf(policy.text, quote)).toHaveLength(1);
    });

    test('every sentence is covered', () => {
      const left = coverage(policy).sentences.filter(({ status }) => status === 'uncovered');
      expect(left).toEqual([]);
      expect(coverage(policy).totals.percent).toBe(100);
    });

    test('clauses are in the order of the page', () => {
      const starts = policy.clauses.map(({ citation }) => citation.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    });

    test('changing any one letter of the page breaks a quotation', () => {
      const kept = [...policy.text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => {
        const changed = `${policy.text.slice(0, index)}#${policy.text.slice(index + 1)}`;
        return policy.clauses.every(({ quote }) => changed.includes(quote));
      });
      expect(kept).toEqual([]);
    });

    test('a broken quotation is refused', () => {
      expect(problemsOf({ ...source, text: source.text.replace('social', 'Social') })).toContain('policy/misquote');
    });

    test('no outcome stands without the sentences that authorise it', () => {
      const clauses = source.clauses.map(({ actions, modality, ...clause }) => clause);
      const acting = policy.rules.filter(
        ({ decision, actions }) => compareDecisions(decision, 'review') > 0 || actions.length > 0,
      );
      const refused = problemsOf({ ...source, clauses }).filter((code) => code === 'policy/no-authority');
      expect(refused.length).toBeGreaterThanOrEqual(acting.length);
      expect(acting).not.toEqual([]);
    });

    test.each(policy.rules)('the page on the policy says how `$id` is read', ({ id, interpretation }) => {
      const page = readFileSync(new URL(`../../docs/policies/${policy.id}.md`, import.meta.url), 'utf8');
      expect(page).toContain(interpretation === undefined ? `\`${id}\`` : `\`${id}\`:\n\n> ${interpretation}\n`);
    });

    test.each(kinds)('`%s` %s: %s', (id, kind) => {
      expect(source.clauses.find((clause) => clause.id === id)?.kind).toBe(kind);
    });

    test('each clause has a reason for its kind', () => {
      expect(kinds.map(([id]) => id)).toEqual(source.clauses.map(({ id }) => id));
    });
  });
}

/** The codes of what the loader finds wrong. */
function problemsOf(source: PolicySource): readonly string[] {
  try {
    loadPolicy(source);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems.map(({ code }) => code);
    throw error;
  }
}
