import { describe, expect, test } from 'vitest';
import type { EvaluateOptions } from '../../src/evaluate/gather.ts';
import type { History, TakenStep } from '../../src/evaluate/history.ts';
import type { Condition } from '../../src/policy/condition.ts';
import { engineWith, type ShortRule } from './court.ts';

const NOW = '2026-05-01T00:00:00Z';
const step = (actions: readonly string[], at = '2026-04-20T00:00:00Z', rules = ['insult']): TakenStep => ({
  actions,
  rules,
  at,
});
const told = (...taken: readonly TakenStep[]): { history: History } => ({ history: { ...untold.history, taken } });
const untold = { history: { schema: 1, policy: { id: 'court', version: '1' }, breaches: [], posts: [] } } as const;
const rules = (taken: object): readonly ShortRule[] => [
  { id: 'insult', then: 'review' },
  { id: 'other', when: { detects: ['secret'] }, then: 'review' },
  { id: 'blocked', when: { all: [{ detects: ['insult'] }, { taken } as Condition] }, then: { actions: ['block'] } },
];
const WARNED = { actions: ['warn'], atLeast: 1 };

describe('a block after a warning', () => {
  test.each<[string, object, EvaluateOptions, readonly string[]]>([
    ['the host says that it warned', WARNED, told(step(['warn'])), ['block']],
    ['the host says that nothing was done', WARNED, told(), []],
    ['the host says that it did something else', WARNED, told(step(['remind'])), []],
    ['the host has never said what it did', WARNED, untold, ['history']],
    ['the host knows nothing of the author', WARNED, {}, ['history']],
    ['one of several steps', { ...WARNED, actions: ['warn', 'remind'] }, told(step(['remind'])), ['block']],
    ['two warnings', { ...WARNED, atLeast: 2 }, told(step(['warn']), step(['warn'])), ['block']],
    ['one of two', { ...WARNED, atLeast: 2 }, told(step(['warn'])), []],
    ['for such a breach', { ...WARNED, for: ['insult'] }, told(step(['warn'])), ['block']],
    ['for another', { ...WARNED, for: ['other'] }, told(step(['warn'])), []],
    ['within the time', { ...WARNED, withinDays: 30 }, { ...told(step(['warn'])), at: NOW }, ['block']],
    ['too long ago', { ...WARNED, withinDays: 10 }, { ...told(step(['warn'])), at: NOW }, []],
    [
      'after this post',
      { ...WARNED, withinDays: 10 },
      { ...told(step(['warn'], '2026-05-02T00:00:00Z')), at: NOW },
      [],
    ],
    ['nobody says when', { ...WARNED, withinDays: 30 }, told(step(['warn'])), ['time']],
  ])('%s', (_, taken, options, is) => {
    const { actions, undecided } = engineWith(rules(taken)).evaluate({ text: 'muppet' }, options);
    expect([...actions.map(({ name }) => name), ...undecided.flatMap(({ needs }) => needs)]).toEqual(is);
  });

  test('nothing is done to a warned author who breaks nothing', () => {
    const { actions, undecided } = engineWith(rules(WARNED)).evaluate({ text: 'thank you' }, untold);
    expect([...actions, ...undecided]).toEqual([]);
  });
});

describe('what the host says that it did', () => {
  const engine = engineWith([
    { id: 'warned', when: { detects: ['insult'] }, then: { decision: 'hide', actions: ['warn'] } },
    { id: 'grumbled', when: { detects: ['grumble'] }, then: 'hide' },
    ...rules({ ...WARNED, withinDays: 30 }),
  ]);
  const at = '2026-04-20T00:00:00Z';
  const recorded = (text: string, more: object): History => {
    const post = { text };
    return engine.record(undefined, post, engine.evaluate(post), { at, ...more });
  };
  test.each<[string, string, object, History['taken']]>([
    ['nobody says', 'muppet', {}, undefined],
    ['nothing', 'muppet', { taken: [] }, []],
    ['what a rule asked for', 'muppet', { taken: ['warn'] }, [{ actions: ['warn'], rules: ['warned'], at }]],
    ['what no rule asked for', 'muppet', { taken: ['mute'] }, [{ actions: ['mute'], rules: ['warned'], at }]],
    [
      'each once, in order',
      'muppet',
      { taken: ['warn', 'mute', 'warn'] },
      [{ actions: ['mute', 'warn'], rules: ['warned'], at }],
    ],
    [
      'for what a person found',
      'hmph',
      { taken: ['warn'], upheld: ['grumbled'] },
      [{ actions: ['warn'], rules: ['grumbled'], at }],
    ],
  ])('%s', (_, text, more, is) => expect(recorded(text, more).taken).toEqual(is));

  test('what a person found broken counts as a breach', () => {
    expect(recorded('hmph', {}).breaches).toEqual([]);
    expect(recorded('hmph', { upheld: ['grumbled'] }).breaches).toEqual([{ rules: ['grumbled'], at }]);
    expect(recorded('muppet', { upheld: ['grumbled'] }).breaches).toEqual([{ rules: ['grumbled', 'warned'], at }]);
  });
  test('later, without the post', () => {
    const history = engine.recordTaken(recorded('muppet', {}), { actions: ['warn'], rules: ['warned'], at: NOW });
    expect(history.taken).toEqual([{ actions: ['warn'], rules: ['warned'], at: NOW }]);
    expect(history.posts).toHaveLength(1);
    expect(engine.evaluate({ text: 'muppet' }, { history, at: NOW }).actions.map(({ name }) => name)).toContain(
      'block',
    );
  });
  test('it stays where a later record does not say', () => {
    const post = { text: 'x' };
    const next = engine.record(recorded('muppet', { taken: ['warn'] }), post, engine.evaluate(post), { at: NOW });
    expect(next.taken).toHaveLength(1);
  });
  test('it is dropped with what no rule looks back at', () => {
    const post = { text: 'x' };
    const later = { at: '2026-07-01T00:00:00Z' };
    expect(engine.record(recorded('muppet', { taken: ['warn'] }), post, engine.evaluate(post), later).taken).toEqual(
      [],
    );
  });
  test('it survives JSON, and is frozen', () => {
    const history = recorded('muppet', { taken: ['warn'] });
    expect(JSON.parse(JSON.stringify(history))).toEqual(history);
    expect([history.taken, ...(history.taken ?? [])].every(Object.isFrozen)).toBe(true);
  });
  test.each<[string, object, string]>([
    [
      'a misspelt action',
      { taken: ['wran'] },
      /^taken\[0\]: expected one of .*warn.*; got `wran`; did you mean `warn`\?$/u.source,
    ],
    ['a decision is no action', { taken: ['hide'] }, '^taken\\[0\\]: expected one of '],
    ['no list', { taken: 'warn' }, '^taken: expected a list$'],
    ['no word', { taken: [1] }, '^taken\\[0\\]: expected a string; got number$'],
    ['an unknown rule', { upheld: ['grumbld'] }, 'upheld\\[0\\]: .*did you mean `grumbled`'],
  ])('%s is refused', (_, more, says) => expect(() => recorded('muppet', more)).toThrow(new RegExp(says, 'u')));
  test('a step for an unknown rule is refused', () => {
    const late = { actions: ['warn'], rules: ['no'], at };
    expect(() => engine.recordTaken(recorded('x', {}), late)).toThrow(/^rules\[0\]: expected one of /u);
  });
  test('a step without a history is refused', () => {
    expect(() => engine.recordTaken(undefined as never, step(['warn']))).toThrow(/^history: expected an object/u);
  });
});
