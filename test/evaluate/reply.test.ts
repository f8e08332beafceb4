import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/evaluate/post.ts';
import { reply } from '../../src/evaluate/reply.ts';
import type { PolicySource } from '../../src/policy/schema.ts';
import { engineWith, type ShortRule } from './court.ts';

const replied = (rules: readonly ShortRule[], post: Post | string, more: Partial<PolicySource> = {}): string => {
  const engine = engineWith(rules, more);
  return reply(engine.evaluate(typeof post === 'string' ? { text: post } : post), engine.policy);
};
const desk: ShortRule = { id: 'a-desk', when: { phrases: ['lost'] }, then: { signpost: 'desk' }, because: ['tell'] };
const despair: ShortRule = {
  id: 'despair',
  when: { detects: ['despair'] },
  then: { signpost: 'help', priority: 'urgent' },
  because: ['tell'],
};

describe('a signpost', () => {
  test('thanks, the page’s sentence, and where to go', () => {
    expect(replied([desk], 'I am lost')).toBe(
      [
        'Thank you for your comment.',
        'Our page “Rules of the court” says:',
        '“We tell you this.”',
        'Where to go: Front desk, desk@example.org',
      ].join('\n'),
    );
  });
  test('no link is made up where there is none', () => {
    const contacts = { desk: { label: 'Complaints page', url: null } };
    const text = replied([desk], 'lost', { contacts });
    expect(text.split('\n').at(-1)).toBe('Where to go: Complaints page');
    expect(text).not.toMatch(/https?:|www\.|@|[0-9]/u);
  });
  test('two rules that point to the same place say so once', () => {
    const again: ShortRule = { ...desk, id: 'b-desk', when: { phrases: ['found'] } };
    const text = replied([desk, again], 'lost and found');
    expect(text.match(/Front desk/gu)).toHaveLength(1);
    expect(text.match(/We tell you this/gu)).toHaveLength(1);
  });
  test('two places, in the order of the verdict', () => {
    const help: ShortRule = { ...desk, id: 'help', then: { signpost: 'help' } };
    expect(replied([help, desk], 'lost').split('\n').slice(-2)).toEqual([
      'Where to go: Front desk, desk@example.org',
      'Where to go: Help page, https://example.org/help',
    ]);
  });
  test('nobody is there to answer', () => {
    const hours = { days: ['mon'], from: '09:00', to: '17:00' } as const;
    const engine = engineWith([desk], { hours });
    const [away, there] = ['2026-01-06T10:00:00Z', '2026-01-05T10:00:00Z'].map((at) =>
      reply(engine.evaluate({ text: 'lost' }, { at }), engine.policy).split('\n'),
    );
    expect(away?.slice(0, 2)).toEqual(['Thank you for your comment.', 'Nobody is here to answer right now.']);
    expect(there?.[1]).toBe('Our page “Rules of the court” says:');
  });
  test.each([
    ['complaint', 'Thank you for telling us about this. We want you to be heard.'],
    ['clinical-question', 'Thank you for your question.'],
    ['individual-care', 'Thank you for asking.'],
    ['contact-request', 'Thank you for getting in touch.'],
    ['insult', 'Thank you for your comment.'],
  ])('the first words to a %s', (kind, says) => {
    const { evaluate, policy } = engineWith([desk]);
    const rules = policy.rules.map((rule) => ({ ...rule, when: { any: [{ detects: ['phone', kind] }] } }));
    expect(reply(evaluate({ text: 'lost' }), { ...policy, rules }).split('\n')[0]).toBe(says);
  });
  test('nowhere to point to, nothing to say', () => {
    expect(replied([desk, { id: 'insults' }], 'you muppet')).toBe('');
    expect(replied([desk], 'thank you')).toBe('');
  });
});

describe('somebody may be in danger', () => {
  test('they are spoken to first, and about nothing else', () => {
    expect(replied([desk, { id: 'insults' }, despair], 'lost in despair, you muppets')).toBe(
      [
        'We are glad that you told us.',
        'You do not have to face this on your own.',
        'Our page “Rules of the court” says:',
        '“We tell you this.”',
        'Where to go: Help page, https://example.org/help',
        'Please ask for help now. Do not wait for us to answer.',
      ].join('\n'),
    );
  });
  test('where the page has no help to point to, none is made up', () => {
    const bare: ShortRule = { ...despair, then: { priority: 'urgent' } };
    const text = replied([bare, desk], 'lost in despair');
    expect(text).toBe(
      [
        'We are glad that you told us.',
        'You do not have to face this on your own.',
        'Please ask somebody near you for help now. Do not wait for us to answer.',
      ].join('\n'),
    );
  });
});

test.each([
  ['a text', { text: 'lost swordfish, ada.lovelace@example.org' }],
  ['what is shared', { text: 'lost', quoted: ['swordfish lovelace'] }],
  ['the names of signals', { text: 'lost', signals: { lovelace: 1 } }],
])('it repeats nothing of %s', (_, post) => {
  const text = replied([desk, { id: 'secrets', when: { detects: ['secret', 'email'] } }, despair], post);
  expect(text).not.toMatch(/lovelace|swordfish|lost/u);
});
