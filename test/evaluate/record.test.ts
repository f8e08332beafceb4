import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import type { History } from '../../src/evaluate/history.ts';
import type { Post } from '../../src/evaluate/post.ts';
import { MOST_ENTRIES } from '../../src/evaluate/record.ts';
import type { Condition } from '../../src/policy/condition.ts';
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
    expect(posts).toEqual([{ fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/u), sketch: [], at: DAY }]);
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

describe('what no rule looks back at is dropped', () => {
  const after = (counts: readonly Condition[], ...times: readonly string[]): readonly string[] => {
    const counting = engineWith([{ id: 'rule', when: { any: [{ detects: ['insult'] }, ...counts] } }]);
    const post = { text: 'muppet' };
    const kept = times.reduce<History | undefined>(
      (history, at) => counting.record(history, post, counting.evaluate(post), { at }),
      undefined,
    );
    expect(kept?.breaches.map(({ at }) => at)).toEqual(kept?.posts.map(({ at }) => at));
    return kept?.posts.map(({ at }) => at) ?? [];
  };
  const WEEK: Condition = { repeats: { atLeast: 2, withinDays: 7 } };
  const MONTH: Condition = { repeats: { atLeast: 2, withinDays: 30, leastWords: 1 } };
  test.each<[string, readonly Condition[], readonly string[], number]>([
    ['a week, and a week for what comes late', [WEEK], ['2026-03-01T00:00:00Z', '2026-03-15T00:00:00Z'], 2],
    ['a second more', [WEEK], ['2026-03-01T00:00:00Z', '2026-03-15T00:00:01Z'], 1],
    ['the rule that looks back longest', [WEEK, MONTH], ['2026-03-01T00:00:00Z', '2026-04-07T00:00:00Z'], 2],
    ['and a second more', [WEEK, MONTH], ['2026-03-01T00:00:00Z', '2026-04-07T00:00:01Z'], 1],
    ['a rule that looks back for ever', [WEEK, { repeats: { atLeast: 2 } }], ['2020-01-01T00:00:00Z', DAY], 2],
    ['no rule that looks back', [], ['2020-01-01T00:00:00Z', DAY], 2],
    ['one that comes late', [WEEK], ['2026-03-15T00:00:00Z', '2026-03-01T00:00:00Z'], 2],
  ])('%s', (_, counts, times, left) => expect(after(counts, ...times)).toHaveLength(left));
});

describe('a wrong argument', () => {
  const post = { text: 'muppet' };
  test('no time at all', () => {
    const error = new TypeError('at: expected an instant such as 2026-03-02T09:30:00Z; got undefined');
    expect(() => engine.record(undefined, post, engine.evaluate(post), {} as never)).toThrow(error);
    expect(() => engine.record(undefined, post, engine.evaluate(post), undefined as never)).toThrow(error);
  });
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
