import { describe, expect, test } from 'vitest';
import { engineWith } from './court.ts';

const engine = engineWith([{ id: 'rule' }]);
const sound = {
  schema: 1,
  policy: { id: 'court', version: '1' },
  breaches: [{ rules: ['rule'], at: '2026-03-01T10:00:00Z' }],
  posts: [{ fingerprint: 'x', sketch: [1, 2], at: '2026-03-01T10:00:00Z' }],
};
const INSTANT = 'expected an instant such as 2026-03-02T09:30:00Z';

describe('a history that is not of this policy throws a TypeError that names what is wrong', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'history: expected an object made by `record`'],
    ['a list', 'x', 'history: expected an object made by `record`'],
    ['another schema', { ...sound, schema: 2 }, 'history.schema: expected 1; got 2'],
    ['no schema', {}, 'history.schema: expected 1; got undefined'],
    ['no policy', { ...sound, policy: undefined }, 'history.policy.id: expected `court`; got `undefined`'],
    [
      'another policy',
      { ...sound, policy: { id: 'town', version: '1' } },
      'history.policy.id: expected `court`; got `town`',
    ],
    [
      'another version',
      { ...sound, policy: { id: 'court', version: '0' } },
      'history.policy.version: expected `1`; got `0`',
    ],
    ['no breaches', { ...sound, breaches: undefined }, 'history.breaches: expected a list'],
    [
      'a breach of nothing',
      { ...sound, breaches: [{ at: '2026-03-01T10:00:00Z' }] },
      'history.breaches[0].rules: expected a list of strings',
    ],
    ['a breach that is null', { ...sound, breaches: [null] }, 'history.breaches[0].rules: expected a list of strings'],
    [
      'a breach at no time',
      { ...sound, breaches: [{ rules: ['x'] }] },
      `history.breaches[0].at: ${INSTANT}; got undefined`,
    ],
    [
      'a post without fingerprint',
      { ...sound, posts: [sound.posts[0], {}] },
      'history.posts[1].fingerprint: expected a string',
    ],
    [
      'a post without sketch',
      { ...sound, posts: [{ fingerprint: 'x', at: '2026-03-01T10:00:00Z' }] },
      'history.posts[0].sketch: expected a list of numbers',
    ],
    [
      'a sketch of words',
      { ...sound, posts: [{ fingerprint: 'x', sketch: ['a'], at: '2026-03-01T10:00:00Z' }] },
      'history.posts[0].sketch: expected a list of numbers',
    ],
    [
      'a step of nothing',
      { ...sound, taken: [{ rules: [], at: '2026-03-01T10:00:00Z' }] },
      'history.taken[0].actions: expected a list of strings',
    ],
    [
      'a step for no rules',
      { ...sound, taken: [{ actions: [], at: '2026-03-01T10:00:00Z' }] },
      'history.taken[0].rules: expected a list of strings',
    ],
    ['steps that are no list', { ...sound, taken: 'warn' }, 'history.taken: expected a list'],
    [
      'a day is no instant',
      { ...sound, posts: [{ fingerprint: 'x', sketch: [], at: '2026-03-01' }] },
      `history.posts[0].at: ${INSTANT}; got \`2026-03-01\``,
    ],
  ])('%s', (_, history, says) => {
    const post = { text: 'x' };
    const verdict = engine.evaluate(post);
    const error = new TypeError(says);
    expect(() => engine.evaluate(post, { history: history as never })).toThrow(error);
    expect(() => engine.record(history as never, post, verdict, { at: '2026-03-01T10:00:00Z' })).toThrow(error);
  });

  test('a sound one, back from JSON', () => {
    expect(() => engine.evaluate({ text: 'x' }, { history: JSON.parse(JSON.stringify(sound)) })).not.toThrow();
  });
});
