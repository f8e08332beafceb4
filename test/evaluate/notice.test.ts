import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { notice } from '../../src/evaluate/notice.ts';
import type { Post } from '../../src/evaluate/post.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import type { Decision } from '../../src/policy/vocabulary.ts';
import { engineWith, type ShortRule } from './court.ts';

const noticed = (rules: readonly ShortRule[], post: Post | string, url: string | null = null): string => {
  const engine = engineWith(rules, { url });
  return notice(engine.evaluate(typeof post === 'string' ? { text: post } : post), engine.policy);
};
const EMAILS: ShortRule = { id: 'emails', when: { detects: ['email'] } };
const DESPAIR: ShortRule = {
  id: 'despair',
  when: { detects: ['despair'] },
  then: { signpost: 'help', priority: 'urgent' },
  because: ['tell'],
};

describe('what was done, for what, and what the page says', () => {
  test('word for word', () => {
    expect(noticed([EMAILS], 'ada@example.org', 'https://example.org/rules')).toBe(
      [
        'We have removed your comment.',
        'It held: email address.',
        'Our page “Rules of the court” says:',
        '“We will do anything”',
        'You can read the page here: https://example.org/rules',
      ].join('\n'),
    );
  });
  test.each<[Decision, string]>([
    ['review', 'A member of our team will look at your comment.\nIt may hold: email address.'],
    ['redact', 'We have taken out part of your comment.\nIt held: email address.'],
    ['hide', 'We have hidden your comment.\nIt held: email address.'],
    ['remove', 'We have removed your comment.\nIt held: email address.'],
  ])('%s', (then, says) => {
    expect(noticed([{ ...EMAILS, then } as ShortRule], 'ada@example.org').startsWith(says)).toBe(true);
  });
  test('nothing was done, nothing is said', () => expect(noticed([EMAILS], 'thank you')).toBe(''));
  test('only what led to the decision is named', () => {
    const secrets: ShortRule = { id: 'secrets', when: { detects: ['secret'] }, then: 'review' };
    expect(noticed([EMAILS, secrets], 'swordfish ada@example.org')).not.toContain('secret');
  });
  test('a kind and a sentence are named once', () => {
    const text = noticed(
      [EMAILS, { ...EMAILS, id: 'more', then: { decision: 'remove' } }],
      'ada@example.org, bob@example.org',
    );
    expect(text.match(/email address/gu)).toHaveLength(1);
    expect(text.match(/We will do anything/gu)).toHaveLength(1);
  });
  test('a comment that a person rejected and no rule is about', () => {
    expect(noticed([EMAILS], { text: 'x', humanDecision: 'rejected' })).toBe(
      'A member of our team will look at your comment.',
    );
  });
});

describe('where to go instead', () => {
  test('stands at the end', () => {
    expect(noticed([EMAILS, DESPAIR], 'despair ada@example.org').split('\n').at(-1)).toBe(
      'For help, see: Help page, https://example.org/help',
    );
  });
  test('is said though nothing was done', () => {
    expect(noticed([DESPAIR], 'in despair')).toBe('For help, see: Help page, https://example.org/help');
  });
  test('by address where there is no link', () => {
    const desk: ShortRule = { ...DESPAIR, then: { signpost: 'desk' } };
    expect(noticed([desk], 'in despair')).toBe('For help, see: Front desk, desk@example.org');
  });
});

describe('it is plain and repeats nothing of what was written', () => {
  const post: Post = {
    text: 'Write to ada.lovelace@example.org',
    quoted: ['or bob.smith@example.org'],
    signals: { spam: 1 },
  };
  test.each([
    ['west-herts', westHerts],
    ['cntw', cntw],
  ])('%s', (_, policy) => {
    const text = notice(createEngine(policy).evaluate(post), policy);
    expect(text).not.toMatch(/lovelace|smith|example\.org/u);
    const own = text.split('\n').filter((line) => !line.startsWith('“'));
    expect(own.filter((line) => line.length > 120)).toEqual([]);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/u);
  });
});
