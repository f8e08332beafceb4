import { describe, expect, test } from 'vitest';
import { type Detector, defineDetector } from '../../src/detectors/define-detector.ts';
import { createEngine } from '../../src/evaluate/engine.ts';
import { explain } from '../../src/evaluate/explain.ts';
import { notice } from '../../src/evaluate/notice.ts';
import type { Condition } from '../../src/policy/condition.ts';
import { PolicyError } from '../../src/policy/policy-error.ts';
import { wordDetector } from '../detectors/word-detector.ts';
import { comesOut, detectors, judged, policyWith } from './court.ts';

const insult: Condition = { parentDetects: ['insult'] };
const both: Condition = { all: [{ detects: ['secret'] }, insult] };

describe('what stands in the post replied to', () => {
  test.each<[string, Condition, string, string | undefined, boolean | readonly string[]]>([
    ['holds', insult, 'so true', 'you muppet', true],
    ['does not hold on the comment itself', insult, 'you muppet', 'good morning', false],
    ['is not known without that post', insult, 'so true', undefined, ['parent']],
    ['nor on an empty comment', insult, '', undefined, ['parent']],
    ['an empty parent is a parent', insult, 'so true', '', false],
    ['is not sure enough', { parentDetects: ['rudeness'], atLeast: 'certain' }, 'so true', 'rude', false],
    ['is sure enough', { parentDetects: ['rudeness'], atLeast: 'probable' }, 'so true', 'rude', true],
    ['is one of several kinds', { parentDetects: ['insult', 'rudeness'] }, 'so true', 'rude', true],
    ['cannot be told in another script', { parentDetects: ['english'] }, 'so true', 'привет', ['language']],
    ['is told there by what reads any', insult, 'so true', 'привет', false],
    ['is asked for beside something that holds', both, 'swordfish', undefined, ['parent']],
    ['is not asked for beside something that does not', both, 'hello there', undefined, false],
    ['and both hold', both, 'swordfish', 'you muppet', true],
  ])('%s', (_, when, text, parent, is) => {
    expect(comesOut(when, { text, ...(parent === undefined ? {} : { parent }) })).toEqual(is);
  });

  test('holds on the whole comment, possibly, so that a person decides', () => {
    const verdict = judged([{ id: 'r', when: insult, then: 'remove' }], { text: ' so true ', parent: 'you muppet' });
    expect(verdict.decision).toBe('review');
    expect(verdict.findings).toMatchObject([
      { kind: 'parent', where: 'text', start: 0, end: 9, certainty: 'possible' },
    ]);
  });
  test('a detector of an unknown name is refused, and where', () => {
    expect(() => policyWith([{ id: 'r', when: { parentDetects: ['insul'] } }])).toThrow(PolicyError);
    expect(() => policyWith([{ id: 'r', when: { parentDetects: ['insul'] } }])).toThrow(
      'policy/unknown-detector at /rules/0/when/parentDetects/0',
    );
  });
  test('is told to moderators and authors in plain words', () => {
    const policy = policyWith([{ id: 'r', when: insult, then: 'review' }]);
    const engine = createEngine(policy, { detectors });
    const [asked, held] = [undefined, 'you muppet'].map((parent) =>
      engine.evaluate({ text: 'so true', ...(parent ? { parent } : {}) }),
    );
    if (!asked || !held) throw new Error('two verdicts');
    expect(explain(asked, policy).rules[0]?.because).toBe(
      'It cannot be decided without the post that this one replies to.',
    );
    expect(explain(held, policy).rules[0]?.because).toBe('Reply that means what it answers at 0–7 (possible): review.');
    expect(notice(held, policy)).toContain('What it means hangs on what it answers.');
  });
});

describe('the post replied to is read', () => {
  const seen: string[] = [];
  const word = wordDetector('insult', 'muppet', { family: 'conduct' });
  const listening: Detector = defineDetector({
    ...{ name: 'insult', family: 'conduct', sources: word.sources, limits: word.limits },
    find: ({ text }) => {
      seen.push(text);
      return [];
    },
  });
  const rules = [
    { id: 'one', when: both, then: 'review' },
    { id: 'two', when: insult, then: 'hide' },
  ] as const;
  const others = [listening, ...detectors.slice(1)];
  test.each([
    ['once, for all rules', 'swordfish', ['parent']],
    ['only where a rule gets so far', 'good morning', []],
  ])('%s', (_, text, reads) => {
    const engine = createEngine(policyWith(rules.slice(0, reads.length + 1)), { detectors: others });
    seen.length = 0;
    engine.evaluate({ text, parent: 'parent' });
    expect(seen.filter((one) => one === 'parent')).toEqual(reads);
  });
});
