import { expect, test } from 'vitest';
import { rememberAuthors } from '../../../src/authoring/simulation/authors.ts';
import type { History } from '../../../src/index.ts';
import { forum } from './forum.ts';

/** A history of so many comments. */
function historyOf(count: number, empty: History): History {
  const post = { fingerprint: '0', sketch: [], at: '2026-03-02T10:00:00Z' };
  return { ...empty, posts: Array.from({ length: count }, () => post) };
}

test('an author not met before has an empty history, made for the policy', () => {
  const { policy, posts, breaches } = rememberAuthors(forum).before('ada');
  expect([policy.id, posts, breaches]).toEqual(['forum', [], []]);
});

test('a history is found again, by whose it is', () => {
  const memory = rememberAuthors(forum);
  const history = historyOf(2, memory.before('ada'));
  memory.after('ada', history, 0);
  expect([memory.before('ada'), memory.before('bob').posts]).toEqual([history, []]);
});

test('what is kept never exceeds what is stated, unless one author alone does', () => {
  const memory = rememberAuthors(forum, 10);
  for (let at = 0; at < 100; at++) {
    memory.after(`a${at % 20}`, historyOf(1 + (at % 4), memory.before('x')), at);
    const kept = Array.from({ length: 20 }, (_, author) => memory.before(`a${author}`).posts.length);
    expect(kept.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10);
  }
  memory.after('prolific', historyOf(50, memory.before('x')), 100);
  expect(memory.answer()).toMatchObject({ kept: 1, most: 10 });
});

test('those who wrote lately are kept', () => {
  const memory = rememberAuthors(forum, 2);
  const history = historyOf(1, memory.before('x'));
  for (const author of ['ada', 'bob', 'ada', 'carol']) memory.after(author, history, 0);
  expect(['ada', 'bob', 'carol'].map((one) => memory.before(one).posts.length)).toEqual([1, 0, 1]);
  expect(memory.answer().dropped).toBe(1);
});

test('a comment from before another by the same author is counted', () => {
  const memory = rememberAuthors(forum);
  const history = historyOf(1, memory.before('x'));
  for (const [author, seconds] of [
    ['ada', 5],
    ['ada', 4],
    ['ada', 5],
    ['bob', 1],
    ['bob', 1],
  ] as const)
    memory.after(author, history, seconds);
  expect(memory.answer().outOfOrder).toBe(1);
});

test('what no rule would have looked back at is dropped without a word', () => {
  const memory = rememberAuthors(forum, 1);
  const history = historyOf(1, memory.before('x'));
  const days = (count: number): number => count * 86_400;
  for (const [author, day] of [
    ['ada', 0],
    ['bob', 98],
    ['carol', 194],
  ] as const)
    memory.after(author, history, days(day));
  expect(memory.answer()).toMatchObject({ kept: 1, dropped: 1 });
});
