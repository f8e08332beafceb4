import { describe, expect, test } from 'vitest';
import { makeAnswerer } from '../../docs/playground/app/make-answerer.ts';

const FILE = `houserules: 1
id: forum
version: "1"
title: Rules of the forum
publisher: The Forum
text: Do not share email addresses. Comments that do will be removed.
url: null
locale: en-GB
region: GB
timeZone: Europe/London
clauses:
  - { id: emails, kind: prohibits, quote: Do not share email addresses. }
  - { id: removed, kind: authorises, quote: Comments that do will be removed., actions: [remove], modality: will }
rules:
  - { id: emails, when: { detects: [email] }, then: remove, because: [emails, removed] }
`;
const BROKEN = `${FILE}extra: 1\n`;
const post = { text: 'Write to ada@example.org' };
const decided = (answer: ReturnType<ReturnType<typeof makeAnswerer>>): unknown => answer.judgement?.verdict.decision;

describe('the worker', () => {
  test('judges a comment under a file, in every form', () => {
    const { page, judgement, problems } = makeAnswerer()({ policy: 'forum', file: FILE, post });
    expect(problems).toEqual([]);
    expect(page?.quotations.map(({ exact }) => exact)).toEqual([
      'Do not share email addresses.',
      'Comments that do will be removed.',
    ]);
    expect(judgement?.verdict.decision).toBe('remove');
    expect(judgement?.redacted).toBe('Write to [email address removed]');
    expect(judgement?.notice).toMatch(/^We have removed your comment\./u);
  });

  test('judges nothing under a file that never was without problems', () => {
    const answer = makeAnswerer()({ policy: 'forum', file: BROKEN, post });
    expect(answer.problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['policy/unknown-field', 16, 1],
    ]);
    expect(answer).not.toHaveProperty('judgement');
  });

  test('goes on by the file as it was before it had problems', () => {
    const answer = makeAnswerer();
    answer({ policy: 'forum', file: FILE, post });
    const after = answer({ policy: 'forum', file: BROKEN, post });
    expect([after.problems.length, decided(after)]).toEqual([1, 'remove']);
  });

  test('never goes on by the file of another policy', () => {
    const answer = makeAnswerer();
    answer({ policy: 'forum', file: FILE, post });
    expect(answer({ policy: 'other', file: BROKEN, post })).not.toHaveProperty('judgement');
  });
});
