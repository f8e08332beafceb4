import { describe, expect, test } from 'vitest';
import { redact } from '../../src/evaluate/redact.ts';
import type { Finding, Where } from '../../src/evaluate/verdict.ts';
import type { Decision } from '../../src/policy/vocabulary.ts';
import { engineWith } from './court.ts';

const finding = (
  start: number,
  end: number,
  kind = 'phone',
  outcome: Decision = 'redact',
  where: Where = 'text',
): Finding => ({
  rule: 'rule',
  kind,
  where,
  start,
  end,
  certainty: 'certain',
  outcome,
  citations: [],
});

describe('each place that is acted on becomes a label', () => {
  const text = 'Ring 07700 900123 or mail ada@example.org.';
  test.each<{ reason: string; findings: readonly Finding[]; is: string }>([
    { reason: 'none', findings: [], is: text },
    { reason: 'one', findings: [finding(5, 17)], is: 'Ring [phone number removed] or mail ada@example.org.' },
    {
      reason: 'several, in any order',
      findings: [finding(26, 41, 'email'), finding(5, 17)],
      is: 'Ring [phone number removed] or mail [email address removed].',
    },
    {
      reason: 'what is hidden or removed is taken out too',
      findings: [finding(5, 17, 'phone', 'hide'), finding(26, 41, 'email', 'remove')],
      is: 'Ring [phone number removed] or mail [email address removed].',
    },
    { reason: 'what was only sent to a person stays', findings: [finding(5, 17, 'phone', 'review')], is: text },
    { reason: 'what is allowed stays', findings: [finding(5, 17, 'phone', 'allow')], is: text },
    { reason: 'what stands elsewhere stays', findings: [finding(5, 17, 'phone', 'redact', 'quoted:0')], is: text },
    {
      reason: 'places that overlap become one, named after the first',
      findings: [finding(5, 17), finding(11, 20, 'nhs-number')],
      is: 'Ring [phone number removed] mail ada@example.org.',
    },
    {
      reason: 'a place inside another is gone with it',
      findings: [finding(0, 42, 'address'), finding(5, 17)],
      is: '[address removed]',
    },
    {
      reason: 'places that touch are two',
      findings: [finding(5, 11), finding(11, 17, 'nhs-number')],
      is: 'Ring [phone number removed][NHS number removed] or mail ada@example.org.',
    },
    {
      reason: 'the same place twice is one',
      findings: [finding(5, 17), finding(5, 17)],
      is: 'Ring [phone number removed] or mail ada@example.org.',
    },
    {
      reason: 'a kind of one’s own by its name',
      findings: [finding(5, 17, 'membership-number')],
      is: 'Ring [membership number removed] or mail ada@example.org.',
    },
  ])('$reason', ({ findings, is }) => expect(redact(text, { findings })).toBe(is));
});

describe('options', () => {
  test('another text of the post', () => {
    const findings = [finding(0, 3), finding(1, 4, 'email', 'redact', 'quoted:1')];
    expect(redact('abcdef', { findings }, { where: 'quoted:1' })).toBe('a[email address removed]ef');
  });
  test('what was sent to a person, too', () => {
    const findings = [finding(1, 4, 'phone', 'review'), finding(5, 6, 'phone', 'allow')];
    expect(redact('abcdef', { findings }, { includeReview: true })).toBe('a[phone number removed]ef');
  });
});

describe('edges', () => {
  test('characters above the basic plane are taken out whole', () => {
    expect(redact('a🏥b🏥c', { findings: [finding(2, 5)] })).toBe('a[phone number removed]c');
  });
  test('a place outside the text is refused', () => {
    expect(() => redact('abc', { findings: [finding(1, 9)] })).toThrow(
      new RangeError('the verdict was given on another text: a place ends at 9 of 3'),
    );
  });
  test('an empty text', () => expect(redact('', { findings: [] })).toBe(''));
});

test('what is left holds nothing more to take out', () => {
  const engine = engineWith([{ id: 'secrets', when: { detects: ['secret', 'email'] }, then: 'redact' }]);
  const text = 'SWORDFISH, sword\u200bfish: ada@example.org 😂 ｓｗｏｒｄｆｉｓｈ';
  const once = redact(text, engine.evaluate({ text }));
  expect(once).toBe('[secret removed], [secret removed]: [email address removed] 😂 [secret removed]');
  expect(redact(once, engine.evaluate({ text: once }))).toBe(once);
});
