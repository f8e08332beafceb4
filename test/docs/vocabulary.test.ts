import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from '../../src/evaluate/engine.ts';
import type { History } from '../../src/evaluate/history.ts';
import type { Post } from '../../src/evaluate/post.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { RuleSource } from '../../src/policy/schema.ts';
import { ACTIONS, DECISIONS } from '../../src/policy/vocabulary.ts';

const HEAD = '| on pages | in the file | met by | left alone |';
const page = readFileSync('docs/guide/vocabulary.md', 'utf8');
const tables = page
  .split(`${HEAD}\n| --- | --- | --- | --- |\n`)
  .slice(1)
  .map((part) => part.split(/\n(?!\|)/u)[0] ?? '');
const lines = tables.flatMap((table) => table.split('\n').map((line) => line.split(/ *\| */u).slice(1, -1)));

/** What a line may say: a rule in short, and what it needs of its policy. */
interface Said extends Partial<RuleSource> {
  readonly hours?: object;
  readonly actions?: readonly string[];
  readonly protections?: readonly object[];
}

/** A comment, with what its host knows. */
interface Told extends Post {
  readonly at?: string;
  readonly platformCan?: readonly string[];
  readonly before?: readonly {
    readonly text?: string;
    readonly broke?: readonly string[];
    readonly took?: readonly string[];
  }[];
}

function engineOf(cell: string) {
  const { hours, actions = [], protections = [], ...rule }: Said = parse(`{${cell.replace(/^`|`$/gu, '')}}`);
  const text = 'We will do all of this, even at once. We listen to you.';
  const everything = [...DECISIONS.slice(2), ...ACTIONS, ...actions];
  const all = { id: 'all', kind: 'authorises', quote: 'We will do all of this, even at once.', actions: everything };
  const contacts = Object.fromEntries(
    ['help', 'complaints', 'foi', 'press', 'jobs'].map((name) => [name, { label: name }]),
  );
  const rest = { because: ['all'], interpretation: 'As we read it.' };
  const policy = loadPolicy({
    ...{ houserules: 1, id: 'line', version: '1', title: 'Rules', publisher: 'Us', text, url: null, actions },
    ...{ locale: 'en-GB', region: 'GB', timeZone: 'Europe/London', ...(hours ? { hours } : {}), protections },
    contacts: { ...contacts, appeals: { label: 'Appeals', appeals: true } },
    clauses: [
      { ...all, modality: 'will', firstOffence: true },
      { id: 'listens', kind: 'protects', quote: 'We listen to you.' },
    ],
    rules: [
      { id: 'abuse', when: { detects: ['insult'], atLeast: 'certain' }, then: 'redact', ...rest },
      { id: 'line', when: { detects: ['insult'] }, then: 'review', ...rest, ...rule },
    ],
  });
  return createEngine(policy);
}

/** The mark before a comment, and the verdict on it. */
function judged(
  cell: string,
  engine: ReturnType<typeof engineOf>,
): { readonly mark: string; readonly verdict: Verdict } {
  const [, mark = '', comment = ''] = /^(?:\*(\w+):\* )?(.*)$/u.exec(cell) ?? [];
  const told: Told = comment.startsWith('`') ? parse(comment.slice(1, -1)) : { text: comment.replace(/^“|”$/gu, '') };
  const { at, platformCan, before, ...post } = told;
  const history = before && recorded(before, engine);
  const known = { ...(at ? { at } : {}), ...(platformCan ? { platformCan } : {}), ...(history ? { history } : {}) };
  return { mark, verdict: engine.evaluate(post, known) };
}

function recorded(before: NonNullable<Told['before']>, engine: ReturnType<typeof engineOf>): History {
  const { id, version } = engine.policy;
  const none: History = { schema: 1, policy: { id, version }, breaches: [], posts: [] };
  return before.reduce<History>((history, { text = 'earlier', broke = [], took }) => {
    const clean = engine.evaluate({ text: '' });
    const more = { at: '2026-03-05T10:00:00Z', upheld: broke, ...(took ? { taken: took } : {}) };
    return engine.record(history, { text }, clean, more);
  }, none);
}

/** All that a verdict says of the rule. */
function of(verdict: Verdict): readonly object[] {
  const { findings, actions, signposts } = verdict;
  return [...findings, ...actions, ...signposts].filter(({ rule }) => rule === 'line');
}

test('lines were read', () => expect(lines.length).toBeGreaterThan(80));

describe.each(lines)('%s', (...cells) => {
  const [, rule = '', met = '', left = ''] = cells;
  const engine = engineOf(rule);
  test(`is met by ${met}`, () => {
    const { mark, verdict } = judged(met, engine);
    expect(of(verdict)).not.toEqual([]);
    if (mark === 'protected') expect(verdict.protections.map((one) => one.rule)).toEqual(['criticism']);
    if (mark === 'monitored') expect(verdict.service?.monitored).toBe(true);
    const { actions, decision } = engine.policy.rules.find(({ id }) => id === 'line') ?? { actions: [] };
    const taken = verdict.actions.filter((one) => one.rule === 'line').map(({ name }) => name);
    expect(taken).toEqual(actions);
    const outcomes = verdict.findings.filter((one) => one.rule === 'line').map(({ outcome }) => outcome);
    if (outcomes.length > 0 && mark !== 'protected' && !rule.includes('signal')) expect(outcomes).toContain(decision);
  });
  test(`leaves ${left} alone`, () => {
    const { mark, verdict } = judged(left, engine);
    expect(of(verdict)).toEqual([]);
    expect(verdict.undecided.some((one) => one.rule === 'line')).toBe(mark === 'undecided');
  });
});

test('every action and every condition is on the page', () => {
  const said = lines.map(([, rule]) => rule).join('\n');
  expect(ACTIONS.filter((name) => !said.includes(name))).toEqual([]);
  const conditions = [
    'taken',
    'links',
    'longerThan',
    'capitals',
    'languageOtherThan',
    'language',
    'between',
    'platformCan',
  ];
  expect(conditions.filter((name) => !said.includes(`${name}:`))).toEqual([]);
});
