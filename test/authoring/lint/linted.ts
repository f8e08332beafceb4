import { expect, test } from 'vitest';
import type { LintCheck } from '../../../src/authoring/lint/check.ts';
import { type LintOptions, lintPolicy } from '../../../src/authoring/lint/lint-policy.ts';
import { type Loose, spoilt } from '../../policy/town.ts';

/** One policy: the town’s after something was done to it, and what the check says of it. */
export interface LintRow {
  readonly reason: string;
  readonly policy: (policy: Loose) => void;
  readonly says: readonly string[];
  readonly options?: LintOptions;
}

/** The test of one check: what it says, word for word, of policies that show the fault and of near ones that do not. */
export function describeCheck({ code, level }: LintCheck, rows: readonly LintRow[]): void {
  test.each(rows)('$reason', ({ policy, says, options }) => {
    const { findings } = lintPolicy(spoilt(policy), options);
    expect(findings.filter((one) => one.code.startsWith('policy/'))).toEqual([]);
    const found = findings.filter((one) => one.code === code);
    expect(found.map(({ at, message }) => `${at}: ${message}`)).toEqual(says);
    expect(found.every((one) => one.level === level && one.mend !== undefined)).toBe(true);
  });

  test('some rows show the fault, and some come near it', () => {
    const faulty = rows.filter(({ says }) => says.length > 0);
    expect([faulty.length > 0, faulty.length < rows.length]).toEqual([true, true]);
  });
}

/** Adds a sentence to the page of the town, a clause that quotes it and, where given, a rule that rests on it. */
export function withSentence(policy: Loose, clause: Loose, rule?: Loose): void {
  policy.text += `\n${clause.quote}`;
  policy.clauses.push({ id: 'added', kind: 'prohibits', ...clause });
  if (rule)
    policy.rules.push({ id: 'added', when: { detects: ['profanity'] }, then: 'review', because: ['added'], ...rule });
}
