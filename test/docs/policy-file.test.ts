import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/authoring/coverage.ts';
import { readPolicy } from '../../src/authoring/index.ts';
import { cntw } from '../../src/policies/index.ts';

const page = readFileSync('docs/guide/policy-file.md', 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu)].map(([, block = '']) => block);
const HEAD = 'houserules: 1\nextends: cntw\nid: some-trust\nversion: "1"\n';
/** A part of a file is read as what differs from a built-in policy. */
const whole = (block: string): string => (/^houserules: 1$/mu.test(block) ? block : HEAD + block);

test('there are files to read', () => expect(blocks.length).toBeGreaterThanOrEqual(5));

test.each(blocks.map((block) => [block.split('\n').slice(0, 3).join(' '), block]))('%s …', (_, block) => {
  const { text, clauses } = readPolicy(whole(block));
  expect(clauses.every(({ citation: { start, end }, quote }) => text.slice(start, end) === quote)).toBe(true);
});

describe('a page that differs from CNTW’s in one sentence', () => {
  const block = blocks.find((one) => one.includes('northgate')) ?? '';
  const policy = readPolicy(block);
  const lines = (text: string): readonly string[] => text.split('\n');
  test('takes a file of fifteen lines at most', () => {
    expect(lines(block.trimEnd()).length).toBeLessThanOrEqual(15);
  });
  test('differs in that sentence only', () => {
    const differ = lines(policy.text).filter((line, at) => line !== lines(cntw.text)[at]);
    expect(differ).toEqual(['  • We aim to reply to messages within five working days.']);
    expect(policy.clauses.filter(({ quote }, at) => quote !== cntw.clauses[at]?.quote).map(({ id }) => id)).toEqual([
      'reply-by-next-working-day',
    ]);
    expect([policy.rules, policy.protections, policy.hours]).toEqual([cntw.rules, cntw.protections, cntw.hours]);
  });
  test('is still covered whole', () => expect(coverage(policy).totals.percent).toBe(100));
});
