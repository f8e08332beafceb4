import { expect, test } from 'vitest';
import { type CoverageStatus, coverage } from '../../src/authoring/coverage.ts';
import { compilePolicy } from '../../src/policy/compile-policy.ts';
import type { PolicySource } from '../../src/policy/schema.ts';

const TEXT = 'Share no numbers. We remove such posts, block whoever posts them, or call the police. Ask the desk.';
const head = {
  houserules: 1,
  id: 'forum',
  version: '1',
  title: 'Rules',
  publisher: 'A forum',
  text: TEXT,
  url: null,
  locale: 'en-GB',
  region: 'GB',
  timeZone: 'Europe/London',
  contacts: { desk: { label: 'The desk' } },
} as const;

const clauses = {
  numbers: { id: 'numbers', kind: 'prohibits', quote: 'Share no numbers.' },
  removed: { id: 'removed', kind: 'authorises', quote: 'We remove such posts', actions: ['remove'] },
  blocked: { id: 'blocked', kind: 'authorises', quote: 'block whoever posts them', actions: ['block'] },
  police: { id: 'police', kind: 'authorises', quote: 'or call the police.', actions: ['refer-to-police'] },
  desk: { id: 'desk', kind: 'informs', quote: 'Ask the desk.' },
} as const;
const all = Object.values(clauses);

const when = { detects: ['phone'] };
const remove = { id: 'remove', when, then: 'remove', because: ['numbers', 'removed'] } as const;
const review = { id: 'review', when, then: 'review', because: ['numbers'] } as const;
const route = { id: 'route', when, then: { signpost: 'desk' }, because: ['desk'] } as const;
const call = { id: 'call', when, then: { actions: ['refer-to-police'] }, because: ['numbers', 'police'] } as const;

const coverageOf = (source: Pick<PolicySource, 'clauses' | 'rules' | 'protections'>) =>
  coverage(compilePolicy({ ...head, ...source }));

interface Row {
  readonly reason: string;
  readonly rules?: PolicySource['rules'];
  readonly clauses?: PolicySource['clauses'];
  readonly protections?: NonNullable<PolicySource['protections']>;
  readonly statuses: readonly CoverageStatus[];
}

const rows: readonly Row[] = [
  {
    reason: 'what forbids or authorises is for a person while no rule rests on it',
    statuses: ['assisted', 'assisted', 'informational'],
  },
  {
    reason: 'a rule that removes enforces all it rests on',
    rules: [remove],
    statuses: ['enforced', 'enforced', 'informational'],
  },
  {
    reason: 'a rule that only asks a person leaves it to that person',
    rules: [review],
    statuses: ['assisted', 'assisted', 'informational'],
  },
  {
    reason: 'so does a rule whose only action is a person’s to take',
    rules: [call],
    statuses: ['assisted', 'assisted', 'informational'],
  },
  {
    reason: 'a sentence that people are sent to is routed',
    rules: [route],
    statuses: ['assisted', 'assisted', 'routed'],
  },
  {
    reason: 'the rule that does most decides',
    rules: [review, remove],
    statuses: ['enforced', 'enforced', 'informational'],
  },
  {
    reason: 'a sentence that no clause quotes is uncovered',
    clauses: [clauses.numbers, clauses.desk],
    statuses: ['assisted', 'uncovered', 'informational'],
  },
  {
    reason: 'a sentence of which a word is left out is uncovered',
    clauses: [clauses.numbers, clauses.removed, clauses.police, clauses.desk],
    statuses: ['assisted', 'uncovered', 'informational'],
  },
  {
    reason: 'a rule does not cover what its clauses leave out',
    clauses: [clauses.numbers, clauses.removed, clauses.desk],
    rules: [remove],
    statuses: ['enforced', 'uncovered', 'informational'],
  },
  {
    reason: 'stops and spaces need no clause',
    clauses: all.map((one) => ({ ...one, quote: one.quote.replace(/\.$/u, '') })),
    statuses: ['assisted', 'assisted', 'informational'],
  },
  {
    reason: 'one clause may cover several sentences',
    clauses: [{ id: 'page', kind: 'promises', quote: TEXT }],
    statuses: ['assisted', 'assisted', 'assisted'],
  },
  {
    reason: 'a protection enforces its promise',
    clauses: [{ id: 'page', kind: 'protects', quote: TEXT }],
    protections: [{ id: 'criticism', grounds: { kinds: ['phone'] }, because: ['page'] }],
    statuses: ['enforced', 'enforced', 'enforced'],
  },
];

test.each(rows)('$reason', ({ rules = [], clauses = all, protections = [], statuses }) => {
  const { sentences } = coverageOf({ clauses, rules, protections });
  expect(sentences.map(({ status }) => status)).toEqual(statuses);
});

test('a sentence comes with its place, its words, its clauses and its rules', () => {
  expect(coverageOf({ clauses: all, rules: [remove, review] }).sentences[0]).toEqual({
    start: 0,
    end: 17,
    exact: 'Share no numbers.',
    status: 'enforced',
    clauses: ['numbers'],
    rules: ['remove', 'review'],
  });
});

test('a note names the clauses of an enforced sentence that no rule rests on', () => {
  const [, second] = coverageOf({ clauses: all, rules: [remove] }).sentences;
  expect(second?.note).toBe('no rule rests on `blocked`, `police`: a person decides');
});

test('a note quotes what is left out', () => {
  const [, second] = coverageOf({ clauses: [clauses.removed, clauses.police], rules: [] }).sentences;
  expect(second?.note).toBe('no clause quotes `block whoever posts them`');
});

test('a note tells what a person decides from what people keep to', () => {
  const promise = { ...clauses.desk, kind: 'promises' } as const;
  const notes = coverageOf({ clauses: [clauses.numbers, promise], rules: [review] }).sentences.map(({ note }) => note);
  expect([notes[0], notes[2]]).toEqual(['a rule asks a person, who decides', 'no rule rests on it: people keep to it']);
});

test('totals count the sentences, and the percentage is rounded down', () => {
  expect(coverageOf({ clauses: [clauses.numbers, clauses.desk], rules: [route] }).totals).toEqual({
    sentences: 3,
    enforced: 0,
    assisted: 1,
    routed: 1,
    informational: 0,
    uncovered: 1,
    percent: 66,
  });
});

test('a page without a sentence has nothing left to cover', () => {
  expect(coverage(compilePolicy({ ...head, text: ' \n', clauses: [], rules: [] })).totals.percent).toBe(100);
});

test('answers are plain data, frozen, and the same each time', () => {
  const answer = coverageOf({ clauses: all, rules: [remove] });
  expect([answer, answer.totals, answer.sentences, ...answer.sentences].every(Object.isFrozen)).toBe(true);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect(coverageOf({ clauses: all, rules: [remove] })).toEqual(answer);
});
