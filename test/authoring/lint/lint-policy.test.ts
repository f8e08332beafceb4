import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checks } from '../../../src/authoring/lint/checks.ts';
import { lintPolicy } from '../../../src/authoring/lint/lint-policy.ts';
import { cntw, westHerts } from '../../../src/policies/index.ts';
import { loadPolicy } from '../../../src/policy/load-policy.ts';
import { type Loose, spoilt, town } from '../../policy/town.ts';

const codesOf = (policy: unknown): readonly string[] =>
  lintPolicy(policy).findings.map(({ code, at }) => `${code} ${at}`);

test.each([
  ['west-herts', westHerts, ['lint/no-contact']],
  [
    'cntw',
    cntw,
    ['lint/idle-protection', 'lint/no-contact', 'lint/page-hides-address', 'lint/prohibition-without-rule'],
  ],
] as const)('%s has questions only', (_, policy, codes) => {
  const { findings, totals } = lintPolicy(policy, { at: '2026-11-20T09:00:00Z' });
  expect([totals.error, totals.warning, totals.question]).toEqual([0, 0, findings.length]);
  expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
});

test('a policy says the same as data, loaded, and in a file', () => {
  const policy = spoilt((one) => (one.rules[0].when = { pattern: '.' }));
  const codes = codesOf(policy);
  expect(codes.length).toBeGreaterThan(2);
  expect(codesOf(loadPolicy(policy))).toEqual(codes);
  expect(codesOf(stringify(policy))).toEqual(codes);
  expect(codesOf(JSON.stringify(policy))).toEqual(codes);
});

test('findings on a file have the line and column of what they point to', () => {
  const written = stringify(spoilt((one) => (one.contacts.help.phone = '12')));
  const { line = 0, column = 0 } = lintPolicy(written).findings.find(({ code }) => code === 'lint/bad-contact') ?? {};
  expect(written.split('\n')[line - 1]?.slice(column - 1)).toBe('"12"');
});

test('a byte order mark moves no finding, and is not shown', () => {
  const written = JSON.stringify(spoilt((one) => (one.contacts.help.phone = '12')));
  const { findings } = lintPolicy(written);
  expect(findings.map(({ line, excerpt }) => [line, excerpt?.text])).toContainEqual([
    1,
    expect.stringContaining('"12"'),
  ]);
  expect(lintPolicy(`\ufeff${written}`).findings).toEqual(findings);
});

test('what keeps a policy from loading is all told, as errors, and nothing else is', () => {
  const policy = spoilt((one) => {
    one.clauses[0].quote = 'Do not post phone numbers or emails.';
    one.rules[0].when = { detects: ['emial'] };
  });
  const { findings, totals } = lintPolicy(policy);
  expect(findings.map(({ code, level, at }) => [code, level, at])).toEqual([
    ['policy/misquote', 'error', '/clauses/0/quote'],
    ['policy/unknown-detector', 'error', '/rules/0/when/detects/0'],
  ]);
  expect(totals).toEqual({ error: 2, warning: 0, question: 0 });
});

test('a misquotation comes with the nearest sentence', () => {
  const far = spoilt((one) => (one.clauses[0].quote = 'Never ever post any phone numbers at all, or addresses.'));
  expect(lintPolicy(far).findings[0]?.message).toContain('the nearest sentence is `Do not post phone numbers');
});

test('errors come first, then warnings, then questions', () => {
  const order = ['error', 'warning', 'question'];
  const policy = spoilt((one) => {
    one.contacts.help.phone = '12';
    one.rules[2].when.phrases.push('!');
  });
  const levels = lintPolicy(policy).findings.map(({ level }) => order.indexOf(level));
  expect(new Set(levels).size).toBe(3);
  expect(levels).toEqual(levels.toSorted());
});

test.each<readonly [string, Loose]>([
  ['nothing', null],
  ['a number', 7],
  ['a list', []],
  ['an empty text', ''],
  ['no YAML', '{'],
])('%s is a policy with errors, and nothing is thrown', (_, policy) => {
  expect(lintPolicy(policy).totals.error).toBeGreaterThan(0);
});

test('a time that is none is a mistake of the caller', () => {
  expect(() => lintPolicy(town(), { at: 'today' })).toThrow(
    new TypeError('at: expected an instant such as 2026-03-02T09:30:00Z; got `today`'),
  );
});

test('answers are plain data, frozen, and the same each time', () => {
  const report = lintPolicy(town());
  expect([report, report.totals, report.findings, ...report.findings].every(Object.isFrozen)).toBe(true);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(lintPolicy(town())).toEqual(report);
});

test('no two checks have one code', () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
});
