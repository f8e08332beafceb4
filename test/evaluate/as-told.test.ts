import { describe, expect, test } from 'vitest';
import { notice } from '../../src/evaluate/notice.ts';
import type { Post } from '../../src/evaluate/post.ts';
import { reply } from '../../src/evaluate/reply.ts';
import { engineWith, type ShortRule } from './court.ts';

const contacts = {
  help: { label: 'Help page', url: 'https://example.org/help' },
  again: { label: 'Ask again', email: 'desk@example.org', appeals: true },
} as const;
const said = (rules: readonly ShortRule[], post: Post | string): { notice: string; reply: string } => {
  const engine = engineWith(rules, { contacts });
  const verdict = engine.evaluate(typeof post === 'string' ? { text: post } : post);
  return { notice: notice(verdict, engine.policy), reply: reply(verdict, engine.policy) };
};
const silent = (id: string, then: object, more: Partial<ShortRule> = {}): ShortRule =>
  ({ id, then: { ...then, actions: ['block', 'no-notice'] }, ...more }) as ShortRule;
const HIDDEN: ShortRule = { id: 'hidden', then: 'hide' };
const APPEAL: ShortRule = {
  id: 'appeal',
  when: { breaches: { of: ['hidden'], atLeast: 1 } },
  then: { signpost: 'again' },
  because: ['tell'],
};
const SECRETS: ShortRule = { id: 'secrets', when: { detects: ['secret'] }, then: 'hide' };
const HELP: ShortRule = { id: 'help', when: { phrases: ['lost'] }, then: { signpost: 'help' }, because: ['tell'] };

describe('of what the page gives no notice nothing is told', () => {
  test('nothing at all where nothing else was done', () => {
    expect(said([silent('gone', { decision: 'remove' })], 'muppet').notice).toBe('');
  });
  test('not the block, where the removal is told', () => {
    const { notice: text } = said([HIDDEN, silent('blocked', {})], 'muppet');
    expect(text).toMatch(/^We have hidden your comment\.\nWe found this in it: abusive words\./u);
    expect(text).not.toContain('block');
  });
  test('not a weaker reason for a stronger decision', () => {
    const { notice: text } = said([silent('gone', { decision: 'remove' }), SECRETS], 'muppet swordfish');
    expect(text).toBe('');
  });
  test('nor that there is a way to appeal', () => {
    const appeal = { ...APPEAL, when: { breaches: { of: ['gone'], atLeast: 1 } } };
    expect(said([silent('gone', { decision: 'remove' }), appeal], 'muppet').notice).toBe('');
  });
  test('where to go for something else is told', () => {
    const { notice: text } = said([silent('gone', { decision: 'remove' }), HELP], 'lost, muppet');
    expect(text).toContain('Where to go: Help page');
    expect(text).not.toContain('remove');
  });
  test('a person who decides whether to give notice is given one', () => {
    const { notice: text } = said([silent('gone', { decision: 'remove' }, { because: ['may'] })], 'muppet');
    expect(text).toContain('We have removed your comment.');
  });
  test('what helps in a crisis is always told', () => {
    const despair: ShortRule = {
      id: 'despair',
      when: { detects: ['despair'] },
      then: { signpost: 'help', priority: 'urgent', actions: ['keep-evidence', 'no-notice'] },
    };
    expect(said([despair], 'in despair').notice).toContain('Where to go: Help page');
  });
});

describe('a way to appeal', () => {
  const ASK = 'You can ask us to look again if you think we are wrong. Where to go: Ask again, desk@example.org';
  test('is told where something was done', () => {
    expect(said([HIDDEN, APPEAL], 'muppet').notice.split('\n').at(-1)).toBe(ASK);
  });
  test('comes after other ways', () => {
    const lines = said([HIDDEN, APPEAL, HELP], 'lost, muppet').notice.split('\n');
    expect(lines.slice(-2)).toEqual(['Where to go: Help page, https://example.org/help', ASK]);
  });
  test('is told where an account was acted on alone', () => {
    const blocked: ShortRule = { id: 'hidden', then: { actions: ['block'] } };
    expect(said([blocked, APPEAL], 'muppet').notice).toContain(ASK);
  });
  test.each<[string, ShortRule, Post | string]>([
    ['not where a person is still to look', { ...HIDDEN, then: 'review' }, 'muppet'],
    ['not where nothing was found', HIDDEN, 'thank you'],
    ['not where a person approved it', HIDDEN, { text: 'muppet', humanDecision: 'approved' }],
  ])('%s', (_, rule, post) => expect(said([rule, APPEAL], post).notice).not.toContain('again'));
  test('is not told in public', () => expect(said([HIDDEN, APPEAL], 'muppet').reply).toBe(''));
});

describe('a comment that the page says nobody answers', () => {
  const ignored: ShortRule = { id: 'ignored', then: { actions: ['no-reply'] } };
  test('has no public answer', () => expect(said([ignored, HELP], 'lost, muppet').reply).toBe(''));
  test('others have', () => expect(said([ignored, HELP], 'lost').reply).toContain('Where to go: Help page'));
  test('its author is told in private where to go', () => {
    expect(said([ignored, HELP], 'lost, muppet').notice).toContain('Where to go: Help page');
  });
  test('a person may decide to answer it', () => {
    expect(said([{ ...ignored, because: ['may'] }, HELP], 'lost, muppet').reply).toContain('Help page');
  });
});
