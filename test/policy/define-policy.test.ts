import { expect, test } from 'vitest';
import { definePolicy } from '../../src/policy/define-policy.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { PolicyError } from '../../src/policy/policy-error.ts';

const head = {
  houserules: 1,
  id: 'town',
  version: '1',
  title: 'Rules',
  publisher: 'The town',
  url: null,
  locale: 'en-GB',
  region: 'GB',
  timeZone: 'Europe/London',
} as const;
const rules = [{ id: 'emails', when: { detects: ['email'] }, then: 'review', because: ['no-emails'] }] as const;

test('a policy written in TypeScript is the one that is loaded', () => {
  const source = {
    ...head,
    text: 'Be kind. Don’t post e-mail\u00a0addresses.',
    clauses: [{ id: 'no-emails', kind: 'prohibits', quote: 'Don’t post e-mail\u00a0addresses.' }],
    rules,
  } as const;
  expect(definePolicy(source)).toEqual(loadPolicy(source));
});

test('a misquotation does not compile, and does not load', () => {
  const define = (): unknown =>
    definePolicy({
      ...head,
      text: 'Be kind. Don’t post e-mail addresses.',
      // @ts-expect-error -- the page has a typographic apostrophe
      clauses: [{ id: 'no-emails', kind: 'prohibits', quote: "Don't post e-mail addresses." }],
      rules,
    });
  expect(define).toThrow(PolicyError);
  expect(define).toThrow(
    /^policy\/misquote at \/clauses\/0\/quote: .* did you mean `Don’t post e-mail addresses\.`\?$/u,
  );
});

test('an outcome that is none does not compile', () => {
  const define = (): unknown =>
    definePolicy({
      ...head,
      text: 'Be kind.',
      clauses: [{ id: 'kind', kind: 'informs', quote: 'Be kind.' }],
      // @ts-expect-error -- to delete is called `remove`
      rules: [{ id: 'emails', when: { detects: ['email'] }, then: 'delete', because: ['kind'] }],
    });
  expect(define).toThrow('policy/wrong-value at /rules/0/then');
});

test('a page whose words are only known at run time is checked at run time', () => {
  const text: string = ['Be kind.'].join('');
  const clauses = [{ id: 'no-emails', kind: 'informs', quote: 'Be brief.' }] as const;
  expect(() => definePolicy({ ...head, text, clauses, rules })).toThrow('policy/misquote at /clauses/0/quote');
});
