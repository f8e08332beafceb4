import { expect, test } from 'vitest';
import { markedText } from '../../src/cli/marked-text.ts';
import { painter } from '../../src/cli/paint.ts';
import type { Finding } from '../../src/index.ts';

interface Row {
  readonly reason: string;
  readonly text: string;
  /** Words of the text that a rule fired on. */
  readonly marks: readonly string[];
  readonly width?: number;
  readonly shows: readonly string[];
}

const rows: readonly Row[] = [
  { reason: 'a text with nothing found is shown as it is', text: 'Thank you', marks: [], shows: ['Thank you'] },
  { reason: 'an empty text has one empty line', text: '', marks: [], shows: [''] },
  {
    reason: 'a label stands to the right of its mark',
    text: 'at a@b.c today',
    marks: ['a@b.c'],
    shows: ['at a@b.c today', '   ^^^^^ email, certain'],
  },
  {
    reason: 'a label stands to the left where the right has no room',
    text: 'please write to me: a@b.c',
    marks: ['a@b.c'],
    width: 28,
    shows: ['please write to me: a@b.c', '     email, certain ^^^^^'],
  },
  {
    reason: 'a label stands beneath where neither side has room',
    text: 'ada.lovelace@example.org',
    marks: ['ada.lovelace@example.org'],
    width: 24,
    shows: ['ada.lovelace@example.org', '^^^^^^^^^^^^^^^^^^^^^^^^', 'email, certain'],
  },
  {
    reason: 'labels that would collide stand one below the other',
    text: 'a@b.c or d@e.f',
    marks: ['a@b.c', 'd@e.f'],
    shows: ['a@b.c or d@e.f', '^^^^^ email, certain', '         ^^^^^ email, certain'],
  },
  {
    reason: 'labels far apart share a line',
    text: 'a@b.c or some day later also d@e.f',
    marks: ['a@b.c', 'd@e.f'],
    shows: ['a@b.c or some day later also d@e.f', '^^^^^ email, certain         ^^^^^ email, certain'],
  },
  {
    reason: 'a tab takes four columns',
    text: '\ta@b.c',
    marks: ['a@b.c'],
    shows: ['    a@b.c', '    ^^^^^ email, certain'],
  },
  {
    reason: 'wide letters and pictures take two columns',
    text: '漢😂a@b.c',
    marks: ['a@b.c'],
    shows: ['漢😂a@b.c', '    ^^^^^ email, certain'],
  },
  {
    reason: 'a mark over a wide letter is as wide as it',
    text: 'a 漢字 b',
    marks: ['漢字'],
    shows: ['a 漢字 b', '  ^^^^ email, certain'],
  },
  {
    reason: 'an accent takes no column',
    text: 'cafe\u0301 a@b.c',
    marks: ['a@b.c'],
    shows: ['cafe\u0301 a@b.c', '     ^^^^^ email, certain'],
  },
  {
    reason: 'a control character takes the columns of its sign',
    text: '\u001b\u202ea@b.c',
    marks: ['a@b.c'],
    shows: ['␛<U+202E>a@b.c', '         ^^^^^ email, certain'],
  },
  {
    reason: 'each line of the text has its own marks',
    text: 'one\n\nat a@b.c\n',
    marks: ['a@b.c'],
    shows: ['one', '', 'at a@b.c', '   ^^^^^ email, certain'],
  },
  {
    reason: 'a mark over two lines is labelled at its end',
    text: 'ring a@\nb.c now',
    marks: ['a@\nb.c'],
    shows: ['ring a@', '     ^^', 'b.c now', '^^^ email, certain'],
  },
  {
    reason: 'long lines are wrapped at spaces',
    text: 'thank you all so very much',
    marks: ['very'],
    width: 20,
    shows: ['thank you all so ', 'very much', '^^^^ email, certain'],
  },
  {
    reason: 'a word without spaces is cut',
    text: 'x'.repeat(45),
    marks: [],
    width: 20,
    shows: ['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(5)],
  },
];

const paint = painter(false);

function findingsOf({ text, marks }: Pick<Row, 'text' | 'marks'>): readonly Finding[] {
  return marks.map((mark) => finding(text.indexOf(mark), text.indexOf(mark) + mark.length));
}

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  const base = { rule: 'emails', detector: 'email', kind: 'email', where: 'text', certainty: 'certain' } as const;
  return { ...base, start, end, outcome: 'remove', citations: [], ...more };
}

test.each(rows)('$reason', ({ text, marks, width = 60, shows }) => {
  expect(markedText(text, findingsOf({ text, marks }), { width, paint })).toEqual(shows);
});

test('a place that two rules found is marked once, as surely as the surer', () => {
  const twice = [finding(3, 8, { certainty: 'possible' }), finding(3, 8, { rule: 'other' })];
  expect(markedText('at a@b.c', twice, { width: 60, paint })).toEqual(['at a@b.c', '   ^^^^^ email, certain']);
});

test('a finding on the whole post, or in what it shares, marks nothing', () => {
  const { detector: _, ...whole } = finding(0, 8, { kind: 'repetition' });
  const shared = finding(3, 8, { where: 'quoted:0' });
  expect(markedText('at a@b.c', [whole, shared], { width: 60, paint })).toEqual(['at a@b.c']);
});

test('of a long text only the lines around a mark are shown', () => {
  const text = `${'word\n'.repeat(50)}a@b.c\n${'word\n'.repeat(50)}`;
  const lines = markedText(text, findingsOf({ text, marks: ['a@b.c'] }), { width: 60, paint });
  expect(lines).toEqual([
    'word',
    '… 48 more lines …',
    'word',
    'a@b.c',
    '^^^^^ email, certain',
    'word',
    '… 48 more lines …',
    'word',
  ]);
});

test('a hundred thousand marks take no more than linear time', () => {
  const text = 'a@b.c '.repeat(100_000);
  const marks = Array.from({ length: 100_000 }, (_, at) => finding(at * 6, at * 6 + 5));
  expect(markedText(text, marks, { width: 60, paint }).length).toBe(70_000);
});
