import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import type { History } from '../../src/evaluate/history.ts';
import type { Post } from '../../src/evaluate/post.ts';
import { MOST_ENTRIES } from '../../src/evaluate/record.ts';
import { detectors, engineWith, policyWith } from './court.ts';

const RULES = [
  { id: 'secrets', when: { detects: ['secret'] } },
  { id: 'insults' },
  { id: 'rude', when: { detects: ['rudeness'] } },
];
const engine = engineWith(RULES);
const recorded = (history: History | undefined, post: Post | string, at: string): History => {
  const given = typeof post === 'string' ? { text: post } : post;
  return engine.record(history, given, engine.evaluate(given), { at });
};
const DAY = '2026-03-01T10:00:00Z';

describe('what is kept', () => {
  test.each<[string, Post | string, readonly string[]]>([
    ['a clean post breaks nothing', 'thank you', []],
    ['a rule once, however often it was broken', 'muppet muppet', ['insults']],
    ['several rules by name', 'swordfish muppet', ['insults', 'secrets']],
    ['what was only sent to a person is no breach', 'rude', []],
    ['nor what a person approved', { text: 'muppet', humanDecision: 'approved' }, []],
  ])('%s', (_, post, rules) => {
    const { breaches, posts } = recorded(undefined, post, DAY);
    expect(breaches).toEqual(rules.length > 0 ? [{ rules, at: DAY }] : []);
    expect(posts).toEqual([{ fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/u), at: DAY }]);
  });

  test('no text, and whose policy it was', () => {
    const history = recorded(undefined, 'swordfish muppet', DAY);
    expect(JSON.stringify(history)).not.toMatch(/swordfish|muppet/u);
    expect(history).toMatchObject({ schema: 1, policy: { id: 'court', version: '1' } });
  });
});

describe('a history grows', () => {
  const first = recorded(undefined, 'muppet', '2026-03-02T10:00:00Z');
  test('in order of time, whatever order posts come in', () => {
    const { breaches } = recorded(first, 'swordfish', '2026-03-01T23:59:59+02:00');
    expect(breaches.flatMap(({ rules }) => rules)).toEqual(['secrets', 'insults']);
  });
  test('and what was there stays as it was', () => {
    const before = JSON.stringify(first);
    recorded(first, 'swordfish', DAY);
    expect(JSON.stringify(first)).toBe(before);
  });
  test('frozen all through', () => {
    const { policy, breaches, posts } = first;
    expect([first, policy, breaches, ...breaches, posts, ...posts].every(Object.isFrozen)).toBe(true);
  });
  test('no further than its bound, and the oldest go', () => {
    const times = Array.from(
      { length: MOST_ENTRIES + 5 },
      (_, at) => `2026-03-01T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00Z`,
    );
    const history = times.reduce<History | undefined>((past, at) => recorded(past, 'muppet', at), undefined);
    expect(history?.posts).toHaveLength(MOST_ENTRIES);
    expect(history?.breaches).toHaveLength(MOST_ENTRIES);
    expect(history?.posts[0]?.at).toBe(times[5]);
    expect(history?.posts.at(-1)?.at).toBe(times.at(-1));
  });
});

describe('a wrong argument', () => {
  const post = { text: 'muppet' };
  test('a time that is none', () => {
    expect(() => engine.record(undefined, post, engine.evaluate(post), { at: 'now' })).toThrow(
      new TypeError('at: expected an instant such as 2026-03-02T09:30:00Z; got `now`'),
    );
  });
  test('a verdict under another policy', () => {
    const other = createEngine(policyWith(RULES, { id: 'town' }), { detectors });
    expect(() => engine.record(undefined, post, other.evaluate(post), { at: DAY })).toThrow(
      new TypeError('verdict.policy: expected `court`; got `town`'),
    );
  });
});
