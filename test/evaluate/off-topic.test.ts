import { describe, expect, test } from 'vitest';
import { judged } from './court.ts';

const RULES = [{ id: 'r', when: { offTopic: true }, then: 'review' }] as const;
const JABS = 'Flu jabs are now available for anyone over 65. Here is how to book yours.';
const HORNETS = 'Who else is watching the football match tonight? What a goal by the striker';

describe('off topic', () => {
  test('is found on the comment, possibly', () => {
    const { findings, decision } = judged(RULES, { text: `  ${HORNETS} 👏 `, parent: JABS });
    expect(decision).toBe('review');
    expect(findings).toMatchObject([{ kind: 'off-topic', where: 'text', start: 2, certainty: 'possible' }]);
  });
  test('both are read folded', () => {
    const wide = HORNETS.replace(/[a-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect(judged(RULES, { text: wide, parent: JABS }).findings).toHaveLength(1);
  });
  test('not what is about the post', () => {
    const { findings, undecided } = judged(RULES, { text: 'Had my flu jab on Monday, all fine', parent: JABS });
    expect([findings, undecided]).toEqual([[], []]);
  });
  test('few words are about any post, and need none', () => {
    const { findings, undecided } = judged(RULES, 'Hornets to win');
    expect([findings, undecided]).toEqual([[], []]);
  });
  test('without the post it is not known, and nothing is done', () => {
    const { decision, undecided } = judged(RULES, HORNETS);
    expect({ decision, needs: undecided.map(({ needs }) => needs) }).toEqual({
      decision: 'allow',
      needs: [['parent']],
    });
  });
});
