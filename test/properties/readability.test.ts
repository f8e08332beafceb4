import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import { explain } from '../../src/evaluate/explain.ts';
import { notice } from '../../src/evaluate/notice.ts';
import { reply } from '../../src/evaluate/reply.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import { ACTIONS, DECISIONS, type Decision } from '../../src/policy/vocabulary.ts';
import { engineWith, type ShortRule } from '../evaluate/court.ts';
import { gradeOf, sentencesOf, wordsOf } from './readability.ts';

/** Texts of the fourth to the sixth grade are read by children of nine to eleven. */
const GRADE = 4;
const MOST_WORDS = 15;
const OTHERS = [
  ...[
    'phrase',
    'pattern',
    'post',
    'repetition',
    'off-topic',
    'parent',
    'echo',
    'signal:spam',
    'profanity',
    'threat',
    'hate',
  ],
  ...['length', 'capitals', 'language'],
];
const KINDS = [...new Set([...builtIn.map(({ name }) => name), ...OTHERS])];

const RULES: readonly ShortRule[] = [
  { id: 'rule', when: { detects: ['insult'] } },
  { id: 'desk', when: { phrases: ['lost'] }, then: { signpost: 'desk' }, because: ['tell'] },
  { id: 'despair', when: { detects: ['despair'] }, then: { signpost: 'help', priority: 'urgent' }, because: ['tell'] },
];
const { evaluate, policy } = engineWith(RULES, { url: 'https://example.org/rules' });

/** A verdict with this outcome for this kind, and with whatever else there may be. */
function verdictOf(decision: Decision, kind: string, more: Partial<Verdict> = {}): Verdict {
  const verdict = evaluate({ text: 'muppet' });
  const findings = verdict.findings.map((one) => ({ ...one, kind, outcome: decision }));
  return { ...verdict, decision, findings, ...more };
}

/** What is ours in a message: not the page's words, its title, a link or the name of a contact. */
function ownWords(message: string): string {
  const lines = message.split('\n').filter((line) => !line.startsWith('“'));
  return lines.map((line) => line.replace(/“[^”]*”/gu, '').replace(/(?<=Where to go|page here): .*/gu, ':')).join('\n');
}

function isPlain(message: string): void {
  const own = ownWords(message);
  expect(gradeOf(own), `${own}\n(grade ${gradeOf(own).toFixed(1)})`).toBeLessThanOrEqual(GRADE);
  for (const sentence of sentencesOf(own)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(MOST_WORDS);
}

describe('the measure itself', () => {
  test.each<[string, number, number]>([
    ['The cat sat on the mat.', -2, 0],
    ['We have hidden your comment.', 1, 5],
    ['This is the page where you can read the rules that we all keep.', 1, 4],
    ['Notwithstanding the aforementioned considerations, moderation decisions remain discretionary.', 18, 40],
  ])('%s', (text, least, most) => {
    expect(gradeOf(text)).toBeGreaterThanOrEqual(least);
    expect(gradeOf(text)).toBeLessThanOrEqual(most);
  });
});

describe('a notice', () => {
  const cases = DECISIONS.slice(1).flatMap((decision) => KINDS.map((kind) => [decision, kind] as const));
  test.each(cases)('%s for %s', (decision, kind) => {
    const message = notice(verdictOf(decision, kind), policy);
    isPlain(message);
    expect(message).toContain('“We will do anything”');
  });
  const told = ACTIONS.filter((name) => name !== 'no-notice');
  test.each(told.flatMap((name) => (['host', 'human'] as const).map((by) => [name, by] as const)))(
    'and %s by a %s',
    (name, by) => {
      const { citations = [] } = verdictOf('hide', 'insult').findings[0] ?? {};
      const actions = [{ name, by, rule: 'rule', citations }];
      isPlain(notice(verdictOf('hide', 'insult', { actions }), policy));
      isPlain(notice(verdictOf('allow', 'insult', { actions }), policy));
    },
  );
  test('and a way to appeal', () => {
    const appeal = { to: 'again', label: 'Ask again', contact: 'desk@example.org', rule: 'rule', citations: [] };
    const contacts = { again: { label: 'Ask again', email: 'desk@example.org', appeals: true } } as const;
    isPlain(notice(verdictOf('hide', 'insult', { signposts: [appeal] }), { ...policy, contacts }));
  });
  test.each(['attachment-text', 'language', 'history', 'parent', 'human'] as const)('without %s', (need) => {
    const undecided = [{ rule: 'desk', needs: [need], citations: [] }];
    isPlain(notice(verdictOf('hide', 'insult', { undecided }), policy));
  });
});

describe('an answer', () => {
  test.each(['lost', 'in despair', 'lost in despair', 'lost in despair, muppet'])('to %s', (text) => {
    const verdict = evaluate({ text });
    isPlain(reply(verdict, policy));
    isPlain(notice(verdict, policy));
  });
  test.each(['complaint', 'staff-complaint', 'clinical-question', 'individual-care', 'contact-request'])(
    'to a %s',
    (kind) => {
      const rules = policy.rules.map((rule) => ({ ...rule, when: { detects: [kind] } }));
      isPlain(reply(evaluate({ text: 'lost' }), { ...policy, rules }));
    },
  );
});

test('what a moderator reads takes no more than school', () => {
  const { summary } = explain(evaluate({ text: 'lost in despair, muppet' }), policy);
  expect(gradeOf(summary)).toBeLessThanOrEqual(9);
});

test('British spelling', () => {
  const all = DECISIONS.flatMap((decision) => KINDS.map((kind) => notice(verdictOf(decision, kind), policy))).join(' ');
  expect(all).not.toMatch(/(?:iz(?:e|ed|es|ing)|yz(?:e|ed)|color|favor|behavior|center)\b/iu);
});
