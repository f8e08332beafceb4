import { describe, expect, test } from 'vitest';
import { sampleTexts } from '../../src/authoring/sample-text.ts';
import { builtIn } from '../../src/detectors/built-in.ts';
import { detect } from '../../src/detectors/index.ts';
import { createEngine, type Policy } from '../../src/index.ts';
import { westHerts } from '../../src/policies/index.ts';
import { forum } from './simulation/forum.ts';

function sampleOf(text: string, policy: Policy = forum): string {
  return sampleTexts(policy)(text, createEngine(policy).evaluate({ text }));
}

describe('what a sample shows', () => {
  test.each([
    ['what a rule removes is a label', 'write to ada@example.org', 'write to [email address removed]'],
    ['what is only for review is a label', 'so slow!!!', 'so slow[words the rules do not allow removed]'],
    ['personal data is a label where no rule asks for it', 'ring 07700 900123', 'ring [phone number removed]'],
    ['abuse is a label where no rule asks for it', 'you absolute wanker', '[abusive words removed]'],
    ['what a page allows stays', 'Thank you all', 'Thank you all'],
    ['line ends and runs of spaces are one space', 'one\n\n two\tthree', 'one two three'],
  ])('%s', (_, text, shown) => expect(sampleOf(text)).toBe(shown));

  test('what only tells where to go stays', () => {
    expect(sampleOf('How do I make a formal complaint?', westHerts)).toBe('How do I make a formal complaint?');
  });

  test('a repeated comment stays readable', () => {
    const engine = createEngine(forum);
    const [post, at] = [{ text: 'the lifts are broken again' }, '2026-03-02T10:00:00Z'];
    let history = engine.record(undefined, post, engine.evaluate(post, { at }), { at });
    for (let count = 0; count < 3; count++)
      history = engine.record(history, post, engine.evaluate(post, { history, at }), { at });
    const verdict = engine.evaluate(post, { history, at });
    expect(verdict.findings.map(({ kind }) => kind)).toContain('repetition');
    expect(sampleTexts(forum)(post.text, verdict)).toBe(post.text);
  });

  test('the page’s own contacts stay', () => {
    const own = 'write to westherts.communications@nhs.net';
    expect(sampleOf(own, westHerts)).toBe(own);
  });
});

describe('a long sample is the part around its first label', () => {
  const before = 'we waited and '.repeat(60);
  test('with signs for what was left out, and whole characters', () => {
    const shown = sampleOf(`${before}🏥 a@example.org 🏥 ${before}`);
    expect(shown).toMatch(/^….*\[email address removed\].*…$/u);
    expect(Array.from(shown)).toHaveLength(242);
    expect(shown).not.toMatch(/\p{Surrogate}/u);
  });
  test('from its beginning where there is none', () => expect(sampleOf(before).startsWith('we waited')).toBe(true));
  test('to its end where that is near', () => {
    expect(sampleOf(`${before}a@example.org`).endsWith('[email address removed]')).toBe(true);
  });
});

test('nothing of personal data or abuse is left to find', () => {
  const text = 'you wanker, I am on 07700 900123 or ada@example.org, NHS 999 000 0018, W1A 1AA';
  const kinds = builtIn.filter(({ family }) => family !== 'routes').map(({ name }) => name);
  expect(detect(sampleOf(text), { kinds })).toEqual([]);
});
