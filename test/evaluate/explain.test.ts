import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { type Explanation, explain } from '../../src/evaluate/explain.ts';
import type { Post } from '../../src/evaluate/post.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { engineWith, type ShortRule } from './court.ts';

const RULES: readonly ShortRule[] = [
  { id: 'insults' },
  { id: 'rude', when: { detects: ['rudeness'] } },
  { id: 'spam', when: { signal: 'spam', atLeast: 0.5 } },
  { id: 'despair', when: { detects: ['despair'] }, then: { signpost: 'help', priority: 'urgent' }, because: ['tell'] },
];
const more = { protections: [{ id: 'listen', grounds: { signals: ['spam'] }, because: ['promise'] }] };
const explained = (post: Post | string, rules = RULES): Explanation => {
  const engine = engineWith(rules, more);
  return explain(engine.evaluate(typeof post === 'string' ? { text: post } : post), engine.policy);
};
const AWAY = { days: ['mon'], from: '09:00', to: '17:00' } as const;
const becauseOf = (rule: string, post: Post | string, rules = RULES): string | undefined =>
  explained(post, rules).rules.find((one) => one.rule === rule)?.because;

describe('the whole in a sentence', () => {
  test.each<[string, Post | string, string]>([
    ['nothing', { text: 'fine', signals: { spam: 0 } }, 'Decision: allow. No rule fired on the content.'],
    ['one rule', { text: 'muppet', signals: { spam: 0 } }, 'Decision: remove. 1 rule fired on the content.'],
    [
      'two, and one that is open',
      'rude muppet',
      'Decision: remove. 2 rules fired on the content. 1 rule could not be decided.',
    ],
    [
      'someone at risk',
      { text: 'despair', signals: { spam: 0 } },
      'Decision: allow. 1 rule fired on the content. Someone may be at risk: look at this first.',
    ],
  ])('%s', (_, post, says) => expect(explained(post).summary).toBe(says));
});

test('nobody is there', () => {
  const engine = engineWith(RULES, { ...more, hours: AWAY });
  const verdict = engine.evaluate({ text: 'muppet', signals: { spam: 0 } }, { at: '2026-01-06T10:00:00Z' });
  expect(explain(verdict, engine.policy).summary).toBe(
    'Decision: remove. 1 rule fired on the content. It was posted when nobody is there.',
  );
});

describe('the why', () => {
  test.each<[string, string, Post | string, string]>([
    ['what was found, and where', 'insults', 'oh muppet', 'Abusive words at 3–9 (certain): remove.'],
    [
      'in what is shared',
      'insults',
      { text: '', quoted: ['muppet'] },
      'Abusive words in quoted:0, at 0–6 (certain): remove.',
    ],
    [
      'each place',
      'insults',
      'muppet muppet',
      'Abusive words at 0–6 (certain): remove. Abusive words at 7–13 (certain): remove.',
    ],
    ['why it only asks', 'rude', 'rude', 'Rudeness at 0–4 (probable): review, not remove, because that takes certain.'],
    [
      'a signal',
      'spam',
      { text: 'x', signals: { spam: 1 } },
      'Signal spam at 0–1 (probable): review, not remove, because that takes certain.',
    ],
    [
      'a crisis held it back',
      'insults',
      'despair, muppet',
      'Abusive words at 9–15 (certain): review, not remove, because someone may be at risk.',
    ],
    [
      'a person approved it',
      'insults',
      { text: 'muppet', humanDecision: 'approved' },
      'Abusive words at 0–6 (certain): allow, not remove, because a person has approved it or it is the body’s own.',
    ],
    ['where it points', 'despair', 'despair', 'Despair at 0–7 (certain): look at this first. It points to: Help page.'],
  ])('%s', (_, rule, post, says) => expect(becauseOf(rule, post)).toBe(says));

  test('a protection held it back', () => {
    const rules: readonly ShortRule[] = [
      { id: 'spam', when: { signal: 'spam', atLeast: 0.5 }, act: 'probable', why: 'It is spam.' },
    ];
    expect(becauseOf('spam', { text: 'x', signals: { spam: 1 } }, rules)).toBe(
      'Signal spam at 0–1 (probable): review, not remove, because the page protects it. The protection listen stopped: remove.',
    );
  });
  test('what comes next, and who says so', () => {
    const act = (because: string): readonly ShortRule[] => [
      { id: 'r', then: { decision: 'hide', actions: ['warn', 'refer-to-police'] }, because: [because] },
    ];
    expect(becauseOf('r', 'muppet', act('will'))).toBe(
      'Abusive words at 0–6 (certain): hide. Next step: warn. Next step: refer-to-police, if a person says so.',
    );
    expect(becauseOf('r', 'muppet', act('may'))).toBe(
      'Abusive words at 0–6 (certain): hide. Next step: warn, if a person says so. Next step: refer-to-police, if a person says so.',
    );
  });
  test('what is not done', () => {
    const then = { decision: 'hide', actions: ['warn', 'block'] } as const;
    const rules = [{ id: 'r', then }, { ...RULES[3] }] as readonly ShortRule[];
    expect(becauseOf('r', 'muppet, despair', rules)).toBe(
      'Abusive words at 0–6 (certain): review, not hide, because someone may be at risk. Not done: warn, block.',
    );
  });
});

describe('the why-not', () => {
  test('what it asks for', () =>
    expect(becauseOf('insults', 'fine')).toBe('It asks for abusive words; that was not so.'));
  test.each<[string, ShortRule, Post | string, string]>([
    ['a signal', { id: 'r', when: { signal: 'spam', atLeast: 0.5 } }, 'x', 'the signal spam'],
    ['a picture', { id: 'r' }, { text: 'x', attachments: [{ kind: 'image' }] }, 'the words in what is attached'],
    ['a language', { id: 'r', when: { detects: ['english'] } }, 'хорошо', 'a reader of this language'],
    ['a history', { id: 'r', when: { repeats: { atLeast: 1 } } }, 'x y z', 'what this author did before'],
  ])('what it lacks: %s', (_, rule, post, thing) => {
    expect(becauseOf('r', post, [rule])).toBe(`It cannot be decided without ${thing}.`);
  });
  test('all that it lacks', () => {
    const rule: ShortRule = { id: 'r', when: { any: [{ signal: 'spam', atLeast: 1 }, { repeats: { atLeast: 1 } }] } };
    expect(becauseOf('r', 'x y z', [rule])).toBe(
      'It cannot be decided without what this author did before and the signal spam.',
    );
  });
});

describe('every rule is told of', () => {
  test('in the order of the policy, with its clauses and its reading of them', () => {
    const { rules } = explained('muppet');
    expect(rules.map(({ rule, came }) => [rule, came])).toEqual([
      ['insults', 'fired'],
      ['rude', 'did-not-fire'],
      ['spam', 'undecided'],
      ['despair', 'did-not-fire'],
    ]);
    expect(rules.map(({ citations }) => citations.length)).toEqual([1, 1, 1, 1]);
    expect(rules[0]?.interpretation).toBe('As read here.');
  });
  test('frozen all through', () => {
    const explanation = explained('muppet');
    const { rules } = explanation;
    const parts = [explanation, rules, ...rules, ...rules.map(({ citations }) => citations)];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });
});

test('a verdict under another policy is refused', () => {
  const [one, other] = [engineWith(RULES), engineWith(RULES, { id: 'town' })];
  expect(() => explain(one.evaluate({ text: 'x' }), other.policy)).toThrow(
    new TypeError('policy: the verdict was given under `court`, not this `town`'),
  );
});

test.each([
  ['west-herts', westHerts],
  ['cntw', cntw],
])('%s: short, plain, and no word of the post', (_, policy) => {
  const text = 'Write to ada.lovelace@example.org, muppet';
  const { summary, rules } = explain(createEngine(policy).evaluate({ text }), policy);
  for (const line of [summary, ...rules.map(({ because }) => because)]) {
    expect(line).not.toMatch(/lovelace|example\.org|muppet|undefined|\[object/u);
    expect(line.length, line).toBeLessThan(400);
    expect(line).toMatch(/^[A-Z].*\.$/u);
  }
});
