import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import type { Post } from '../../src/evaluate/post.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { wordDetector } from '../detectors/word-detector.ts';
import { detectors, engineWith, policyWith } from './court.ts';

const RULES = [
  { id: 'insults', then: { decision: 'hide' as const, actions: ['warn'] } },
  { id: 'phrases', when: { phrases: ['buy now'] } },
  {
    id: 'despair',
    when: { detects: ['despair'] },
    then: { signpost: 'help', priority: 'urgent' as const },
    because: ['tell'],
  },
  { id: 'signal', when: { signal: 'spam', atLeast: 0.5 } },
];
const more = { protections: [{ id: 'listen', grounds: { signals: ['spam'] }, because: ['promise'] }] };
const engine = engineWith(RULES, more);
const FULL: Post = { text: 'muppet, buy now, despair', quoted: ['muppet'], signals: { spam: 1 } };

/** Every part of a value that is not frozen. */
const unfrozen = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)];
};

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['the name of a policy', 'west-herts', 'string'],
  ['what a file says', { id: 'x', rules: [] }, 'an object that neither returned'],
])('no engine is made of %s', (_, policy, got) => {
  expect(() => createEngine(policy as typeof cntw)).toThrow(
    new TypeError(
      `policy: expected one of \`houserules/policies\`, or what \`loadPolicy\` or \`definePolicy\` returns; got ${got}`,
    ),
  );
});

describe('a picture that nobody has read', () => {
  const unless = { all: [{ detects: ['despair'] }, { not: { detects: ['insult'] } }] };
  const pointing = engineWith([{ id: 'point', when: unless, then: { signpost: 'help' }, because: ['tell'] }]);
  const acting = engineWith([{ id: 'act', when: unless, then: 'hide' }]);
  const urging = engineWith([
    { id: 'urge', when: unless, then: { signpost: 'help', priority: 'urgent' }, because: ['tell'] },
  ]);
  const attachments = [{ kind: 'image' as const }];
  const pointed = (one: typeof pointing, text: string) => {
    const { signposts, undecided, decision, priority } = one.evaluate({ text, attachments });
    return [signposts.length, undecided.flatMap(({ needs }) => needs), decision, priority];
  };
  test('keeps no help from anyone', () => expect(pointed(pointing, 'despair')).toEqual([1, [], 'allow', 'normal']));
  test('what was read does', () => expect(pointed(pointing, 'despair, muppet')).toEqual([0, [], 'allow', 'normal']));
  test('what must be found first may stand in it', () =>
    expect(pointed(pointing, 'thank you')).toEqual([0, ['attachment-text'], 'allow', 'normal']));
  test.each([
    ['acts', acting],
    ['makes it urgent', urging],
  ])('a rule that %s waits for it', (_, one) =>
    expect(pointed(one, 'despair')).toEqual([0, ['attachment-text'], 'allow', 'normal']),
  );
});

describe('a verdict', () => {
  test.each([
    ['of a clean post', { text: 'thank you' }],
    ['of a post with everything', FULL],
    ['of a post that is unknown', { text: 'x', attachments: [{ kind: 'image' as const }] }],
  ])('%s is frozen all through and survives JSON and cloning', (_, post) => {
    const verdict = engine.evaluate(post);
    expect(unfrozen(verdict)).toEqual([]);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    expect(structuredClone(verdict)).toEqual(verdict);
  });
  test('names the policy it was given under', () => {
    const { id, version, digest } = engine.policy;
    expect(engine.evaluate(FULL)).toMatchObject({ schema: 1, policy: { id, version, digest } });
  });
  test('is the same every time', () => expect(engine.evaluate(FULL)).toEqual(engine.evaluate(FULL)));
  test('holds no words of the post', () => {
    expect(JSON.stringify(engine.evaluate(FULL))).not.toMatch(/muppet|buy now|despair,/u);
  });
  test('of a bare clean post is one and the same object', () => {
    expect(engine.evaluate({ text: 'thank you' })).toBe(engine.evaluate({ text: 'Another day.', id: '7' }));
  });
  test.each<[string, Post]>([
    ['in private', { text: 'fine', visibility: 'private' }],
    ['by staff', { text: 'fine', author: { role: 'staff' } }],
    ['with a picture', { text: 'fine', attachments: [{ kind: 'image' }] }],
    ['that was rejected', { text: 'fine', humanDecision: 'rejected' }],
    ['in another script', { text: 'хорошо' }],
  ])('of a post %s is its own', (_, post) => {
    expect(engine.evaluate(post)).not.toBe(engine.evaluate({ text: 'fine' }));
  });
  test('of a post that only says what is assumed anyway is equal', () => {
    const plain = engine.evaluate({ text: 'fine' });
    const post: Post = {
      text: 'fine',
      visibility: 'public',
      author: { id: '1', role: 'public' },
      quoted: [],
      attachments: [],
      parent: 'Hello',
    };
    expect(engine.evaluate(post)).toEqual(plain);
  });
});

describe('a policy that looks at the whole of every text', () => {
  test.each([
    ['by a pattern', { id: 'r', when: { pattern: 'k' } }, 'thanks', 'sorry'],
    ['by what is not there', { id: 'r', when: { not: { phrases: ['buy now'] } } }, 'thanks', 'buy now'],
  ])('%s shares no verdict', (_, rule, hit, miss) => {
    const own = engineWith([rule]);
    expect(own.evaluate({ text: hit }).decision).toBe('remove');
    expect(own.evaluate({ text: miss }).decision).toBe('allow');
  });
});

describe('hostile text', () => {
  test.each([
    '',
    '\ud83d',
    '\udc00\ud83d',
    '\0',
    'a'.repeat(100_000),
    '😂'.repeat(20_000),
    'e\u0301'.repeat(20_000),
    '\u202e'.repeat(20_000),
    '!'.repeat(100_000),
  ])('%#: neither throws nor hangs', (text) => {
    for (const one of [engine, createEngine(westHerts), createEngine(cntw)]) {
      expect(one.evaluate({ text, quoted: [text] }).schema).toBe(1);
    }
  });
});

describe('an engine', () => {
  test('is frozen and tells its policy', () => {
    const policy = policyWith(RULES);
    const one = createEngine(policy, { detectors });
    expect(Object.isFrozen(one)).toBe(true);
    expect(one.policy).toBe(policy);
  });
  test('takes a detector of one’s own in the place of ours', () => {
    const policy = policyWith([{ id: 'emails', when: { detects: ['email'] } }]);
    const own = createEngine(policy, { detectors: [wordDetector('email', 'pigeon')] });
    expect(own.evaluate({ text: 'by pigeon' }).decision).toBe('remove');
    expect(own.evaluate({ text: 'ada@example.org' }).decision).toBe('allow');
  });
  test('refuses a policy whose detectors it does not have', () => {
    const rude = policyWith([{ id: 'rude', when: { detects: ['rudeness'] } }]);
    expect(() => createEngine(rude)).toThrow(
      new TypeError('policy court: no detector `rudeness`; give it in `detectors`'),
    );
  });
  test('refuses a policy that was copied and lost its patterns', () => {
    const copy = structuredClone(policyWith([{ id: 'r', when: { pattern: 'a' } }]));
    expect(() => createEngine(copy)).toThrow(
      new TypeError('policy court: its patterns are lost; it was copied after it was loaded'),
    );
  });
  test('does not report what the policy allows', () => {
    const rules = [{ id: 'emails', when: { detects: ['email'] } }];
    const allowing = engineWith(rules, { allow: { emails: ['desk@example.org'] } });
    expect(allowing.evaluate({ text: 'Desk@example.org' }).decision).toBe('allow');
    expect(allowing.evaluate({ text: 'ada@example.org' }).decision).toBe('remove');
  });
});

describe('a clean verdict is made once for all posts that are alike', () => {
  const asking = engineWith([
    { id: 'off-topic', when: { offTopic: true }, then: 'review' },
    { id: 'again', when: { repeats: { atLeast: 2 } }, then: 'review' },
  ]);
  const needs = (text: string, more: Partial<Post> = {}): readonly string[] =>
    asking.evaluate({ text, ...more }).undecided.flatMap((one) => one.needs);
  test.each<[string, readonly string[]]>([
    ['', []],
    ['thank you 👏', []],
    ['well done everybody', ['history']],
    ['come on you hornets', ['history', 'parent']],
    ['come on you hornets and more', ['history', 'parent']],
  ])('%j', (text, lacks) => expect(needs(text)).toEqual(lacks));
  test('by the number of words that any rule tells apart', () => {
    const [four, five] = ['come on you hornets', 'what a long and lovely day'].map((text) => asking.evaluate({ text }));
    expect(four).toBe(five);
    expect(asking.evaluate({ text: 'thank you' })).not.toBe(four);
  });
  test('but not where the post replied to is known', () => {
    expect(needs('thank you all so much', { parent: 'Flu jabs' })).toEqual(['history']);
  });
  test('nor where a rule asks what stands in it', () => {
    const echoing = engineWith([{ id: 'echo', when: { parentDetects: ['insult'] }, then: 'review' }]);
    expect(echoing.evaluate({ text: 'so true' })).toBe(echoing.evaluate({ text: 'well said' }));
    expect(echoing.evaluate({ text: 'so true' }).undecided.map((one) => one.needs)).toEqual([['parent']]);
    expect(echoing.evaluate({ text: 'so true', parent: 'hello' }).undecided).toEqual([]);
    expect(echoing.evaluate({ text: 'so true', parent: 'you muppet' }).decision).toBe('review');
  });
  test('nor, where a rule asks who is there, when the time is', () => {
    const hours = { days: ['mon'], from: '09:00', to: '17:00' } as const;
    const away = engineWith([{ id: 'away', when: { monitored: false }, then: 'review' }], { hours });
    expect(away.evaluate({ text: 'thank you' }).undecided.map((one) => one.needs)).toEqual([['time']]);
    expect(away.evaluate({ text: 'thank you' }, { at: '2026-01-06T10:00:00Z' }).decision).toBe('review');
    expect(away.evaluate({ text: 'thank you' }, { at: '2026-01-05T10:00:00Z' }).decision).toBe('allow');
  });
});
