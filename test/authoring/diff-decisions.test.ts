import { describe, expect, test } from 'vitest';
import { type DecisionDiffOptions, diffDecisions } from '../../src/authoring/diff-decisions.ts';
import type { ArchiveEntry } from '../../src/authoring/read-archive.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { type Loose, town } from '../policy/town.ts';

const before = loadPolicy(town());

function diffOf(change: (policy: Loose) => void, texts: readonly string[], options: DecisionDiffOptions = {}) {
  const policy = town();
  change(policy);
  const { add, report } = diffDecisions(before, loadPolicy(policy), options);
  const changes = texts.map((text, at) => add({ line: at + 1, post: { text, id: `p${at}` } }));
  return { changes, ...report() };
}

const NO_MAIL = (policy: Loose): void => {
  policy.rules[0].when = { detects: ['phone'] };
};
const MAIL = 'Write to a@example.org';
const RING = 'Ring 07700 900123';

describe('posts that are decided otherwise', () => {
  test('are counted, by which decision went where and by rule', () => {
    const { posts, changed, otherSteps, moves, rules } = diffOf(NO_MAIL, [
      MAIL,
      RING,
      `${MAIL} or ${RING}`,
      'hello',
      MAIL,
    ]);
    expect([posts, changed, otherSteps]).toEqual([5, 3, 0]);
    expect(moves).toEqual([
      { from: 'remove', to: 'allow', posts: 2 },
      { from: 'allow', to: 'remove', posts: 1 },
    ]);
    expect(rules).toEqual([{ rule: 'contacts', stopped: 2, started: 1 }]);
  });

  test('are told one by one, with the rules that make the difference', () => {
    expect(diffOf(NO_MAIL, ['hello', RING]).changes).toEqual([
      undefined,
      { line: 2, id: 'p1', from: 'allow', to: 'remove', stopped: [], started: ['contacts'] },
    ]);
  });

  test('other steps with the same decision are counted apart', () => {
    const { changed, otherSteps, moves, samples } = diffOf((policy) => policy.rules.pop(), ['I need help']);
    expect([changed, otherSteps, moves]).toEqual([0, 1, []]);
    expect(samples).toMatchObject([{ from: 'allow', to: 'allow', stopped: ['help'] }]);
  });

  test('equal policies decide alike', () => {
    expect(diffOf(() => undefined, [MAIL, RING, 'hello'])).toMatchObject({ changed: 0, otherSteps: 0, samples: [] });
  });
});

describe('samples', () => {
  test('are lines alone, unless texts are asked for', () => {
    const diff = diffOf(NO_MAIL, [MAIL]);
    expect(diff.samples).toEqual([
      { line: 1, id: 'p0', from: 'remove', to: 'allow', stopped: ['contacts'], started: [] },
    ]);
    expect(JSON.stringify(diff)).not.toContain('Write to');
  });

  test('hold no personal data and no abuse, also of kinds that neither policy looks for', () => {
    const text = `${MAIL}, you wanker, AB1 9ZZ, NHS number 999 000 0018`;
    const [sample] = diffOf(NO_MAIL, [text], { showText: true }).samples;
    expect(sample?.text).toBe(
      'Write to [email address removed], [abusive words removed], [postcode removed], NHS number [NHS number removed]',
    );
  });

  test('hold no contact that only one policy allows', () => {
    const allowed = (policy: Loose): void => {
      policy.allow = { emails: ['a@example.org'] };
    };
    const [sample] = diffOf(allowed, [MAIL], { showText: true }).samples;
    expect(sample?.text).toBe('Write to [email address removed]');
  });

  test('are few, of each change as many', () => {
    const texts = [...Array.from({ length: 500 }, () => MAIL), ...Array.from({ length: 500 }, () => RING)];
    expect(diffOf(NO_MAIL, texts, { samples: 2 }).samples.map(({ line }) => line)).toEqual([1, 2, 501, 502]);
  });
});

test('rows without a post are counted, and the time of a post is used', () => {
  const [open, closed] = [town(), town()];
  for (const policy of [open, closed]) policy.hours = { days: ['mon'], from: '09:00', to: '17:00' };
  closed.rules.push({ id: 'away', when: { monitored: false }, then: 'review', because: ['help'] });
  const { add, report } = diffDecisions(loadPolicy(open), loadPolicy(closed));
  const at = (line: number, time: string): ArchiveEntry => ({ line, post: { text: 'hello' }, at: time });
  for (const entry of [at(1, '2026-03-02T10:00:00Z'), at(2, '2026-03-02T20:00:00Z'), { line: 3, problem: 'not JSON' }])
    add(entry);
  expect(report()).toMatchObject({ posts: 2, unread: 1, changed: 1, samples: [{ line: 2 }] });
});
