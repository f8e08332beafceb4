import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/authoring/coverage.ts';
import { draftPolicy } from '../../src/authoring/draft-policy.ts';
import { readPolicy } from '../../src/authoring/read-policy.ts';
import { createEngine } from '../../src/evaluate/engine.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { PolicyError } from '../../src/policy/policy-error.ts';
import { growsLinearly } from '../grows-linearly.ts';
import { MARKED_PAGES } from './pages/marked-page.ts';

describe.each(MARKED_PAGES)('$name', ({ text, sentences }) => {
  const draft = draftPolicy(text, { textPath: './page.txt' });
  const { clauses } = draft.source;

  test('every sentence is quoted, and nothing else', () => {
    expect(clauses.map(({ quote }) => quote)).toEqual(sentences.map(({ exact }) => exact));
  });

  test('at least nine kinds in ten are right', () => {
    const right = clauses.filter(({ kind }, at) => kind === sentences[at]?.kind).length;
    expect(sentences.length).toBeGreaterThanOrEqual(40);
    expect(right / sentences.length).toBeGreaterThanOrEqual(0.9);
  });

  test('it loads, as data and from its file, and all of the page is covered', () => {
    const loaded = loadPolicy(draft.source);
    expect(readPolicy(draft.yaml, { readText: () => text }).digest).toBe(loaded.digest);
    expect(coverage(loaded).totals.percent).toBe(100);
  });

  test('every question stands in the file, and nothing is asked twice of one thing', () => {
    const lines = draft.yaml.split('\n').filter((line) => line.includes('# QUESTION: '));
    expect(lines.map((line) => line.split('# QUESTION: ')[1]).sort()).toEqual(
      draft.questions.map((one) => one.text).sort(),
    );
    expect(new Set(draft.questions.map(({ at, text: asked }) => at + asked)).size).toBe(draft.questions.length);
  });
});

test.each([
  ['west-herts', westHerts],
  ['cntw', cntw],
])('a draft of %s gives the sentences the kinds that people gave them', (_, { text, clauses }) => {
  const told = loadPolicy(draftPolicy(text).source).clauses;
  const right = told.filter(({ kind, citation: { start, end } }) =>
    clauses.some((one) => one.kind === kind && one.citation.start < end && start < one.citation.end),
  );
  expect(right.length / told.length).toBeGreaterThanOrEqual(0.95);
});

test.each([
  [
    'often leaves a number open',
    'We will hide posts that appear again.',
    'how many times, within what time, is “again”',
  ],
  ['once more, without the fault, leaves none', 'We hide it and you may post again without it.', undefined],
  ['a second look leaves none', 'We look again at what we hide.', undefined],
])('“again” in the sense of %s', (_, says, open) => {
  expect(draftPolicy(says).source.clauses.map(({ leavesOpen }) => leavesOpen)).toEqual([open]);
});

describe('what is proposed beside rules', () => {
  const draft = draftPolicy(
    `Our rules

We look after this page Monday to Friday, 9am - 5pm, except on bank holidays. We reply within two working days.
We will not remove comments because they are critical.
We will not remove comments because they are critical.
Write to desk@example.org or ring 07700 900123.`,
    { publisher: 'The Town', url: 'https://example.org/rules' },
  );

  test('hours, contacts to leave alone, protections and the head', () => {
    expect(draft.source).toMatchObject({
      id: 'town',
      title: 'Our rules',
      publisher: 'The Town',
      url: 'https://example.org/rules',
      hours: {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '09:00',
        to: '17:00',
        holidays: 'england-and-wales',
        replyWithinWorkingDays: 2,
      },
      allow: { emails: ['desk@example.org'], phones: ['07700 900123'] },
      protections: [{ grounds: { kinds: ['complaint', 'staff-complaint'], signals: ['negative'] } }, {}],
    });
  });

  test('a sentence that stands twice is quoted as the first and the second', () => {
    expect(draft.source.clauses.map(({ occurrence }) => occurrence)).toEqual([
      undefined,
      undefined,
      undefined,
      1,
      2,
      undefined,
    ]);
  });

  test('comments may repeat what the page gives itself', () => {
    const page = 'Please do not share email addresses. Such comments will be removed. Write to desk@example.org.';
    const engine = createEngine(loadPolicy(draftPolicy(page).source));
    expect(engine.evaluate({ text: 'I wrote to desk@example.org' }).decision).toBe('allow');
    expect(engine.evaluate({ text: 'I wrote to ada@example.org' }).decision).toBe('remove');
  });
});

describe('what cannot be drafted is refused, with a code', () => {
  const problemOf = (page: string): string => {
    try {
      draftPolicy(page);
      return 'none';
    } catch (error) {
      return (error as PolicyError).message;
    }
  };

  test.each([
    [
      'a page without a word',
      ' \n• \n',
      'authoring/empty-page at /: expected a page with at least one sentence; got `none`',
    ],
    [
      'a page of the length of a book',
      'Be kind. '.repeat(30_000),
      'authoring/page-too-large at /: expected at most 200000 characters; got `270000 of them`',
    ],
  ])('%s', (_, page, message) => expect(problemOf(page)).toBe(message));

  test('what is no text', () => {
    expect(() => draftPolicy(7 as unknown as string)).toThrow('page: expected a string; got number');
  });
});

const PIECES = [
  ...MARKED_PAGES.flatMap(({ sentences }) => sentences.map(({ exact }) => exact)),
  ...[
    '\n',
    '\n\n',
    '\n• ',
    '\n1. ',
    '\r\n',
    '\n(a) ',
    ' ',
    ': ',
    ' – ',
    '“',
    '’',
    '\u00a0',
    '🦆',
    '07700 900123',
    'Adrodd. ',
    ...[
      '\n \n\n ',
      '#',
      '%',
      '\t',
      '\u2028',
      '\u0085',
      '&a',
      '*a',
      '|',
      '~',
      "'",
      '"',
      'these rules',
      'comments that:',
      'will be removed.',
    ],
    '\ud83d',
  ],
];

test.each([
  ['of another machine', 'Be kind.\r\nDo not swear.\rThank you.'],
  ['after a byte order mark', '\ufeffBe kind.\nDo not swear.\nThank you.'],
])('a page has its own line ends, not those %s', (_, page) => {
  expect(draftPolicy(page).source.text).toBe('Be kind.\nDo not swear.\nThank you.');
});

test('a draft of any page loads, and means the same as its file', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(pieces, (some) => {
      const page = `Be kind.\n${some.join(' ')}`;
      const { source, yaml } = draftPolicy(page, { textPath: './page.txt' });
      const { digest } = loadPolicy(source);
      expect(readPolicy(yaml, { readText: () => page }).digest).toBe(digest);
      expect(readPolicy(draftPolicy(page).yaml).digest).toBe(digest);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ...[
    'We will remove ',
    'report to ',
    'if ',
    'please ',
    'a, ',
    'must not ',
    'Monday 9am to ',
    '• a\n',
    'comments which:\n',
    '(',
    '“',
  ],
  ...['keep the record of ', 'We ask that you '],
])('the time for %j again and again grows with the page, no faster', (piece) => {
  growsLinearly(piece, (text) => draftPolicy(`${text}x`), 10_000);
});
