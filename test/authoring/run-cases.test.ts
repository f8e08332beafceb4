import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/authoring/case.ts';
import { faultLine } from '../../src/authoring/case-reports.ts';
import { readPolicy } from '../../src/authoring/read-policy.ts';
import { runCases } from '../../src/authoring/run-cases.ts';
import { TableError } from '../../src/authoring/table-error.ts';
import { cntw } from '../../src/policies/index.ts';

const forum = readPolicy(readFileSync('test/cli/policies/forum.yaml', 'utf8'), {
  readText: () => readFileSync('test/cli/policies/forum.txt', 'utf8'),
});
const MAIL = 'Write to a@example.org';
const faultsOf = (given: Case): readonly string[] | undefined =>
  runCases(forum, [given]).results[0]?.faults.map(faultLine);

test.each([
  [1, false],
  [2, true],
])('an advert that was hidden %i times before: whether a block is proposed is %s', (repeat, isProposed) => {
  const text = 'Driveways, patios and fencing. Free quotes all over Tyneside. Ring Gaz 07700 900135';
  const { missed } = runCases(cntw, [{ text, decision: ['hide'], history: { repeat }, actions: ['block'] }]);
  expect(missed).toBe(isProposed ? 0 : 1);
});

describe('cases that are met', () => {
  test.each<[string, Case]>([
    ['any of its decisions', { text: MAIL, decision: ['hide', 'remove'] }],
    [
      'a clause by its id, on its words',
      { text: MAIL, decision: ['remove'], findings: [{ clause: 'emails', spans: ['a@example'] }] },
    ],
    [
      'a clause by its words',
      { text: MAIL, decision: ['remove'], findings: [{ clause: 'Do not share email addresses.' }] },
    ],
    [
      'a clause that will do instead',
      { text: MAIL, decision: ['remove'], findings: [{ clause: 'help', or: ['removed'] }] },
    ],
    [
      'a finding is not looked for where nothing was to be done',
      { text: 'hello', decision: ['allow'], findings: [{ clause: 'emails' }] },
    ],
    ['an action', { text: MAIL, decision: ['remove'], actions: ['block', 'warn'], notActions: ['block'] }],
    ['rules', { text: MAIL, decision: ['remove'], rules: ['emails', 'warned'], notRules: ['help'] }],
    ['a contact', { text: 'help me', decision: ['allow'], signposts: ['desk'] }],
    [
      'a clause to which it points',
      { text: 'help me', decision: ['allow'], signposts: ['help'], notSignposts: ['again'] },
    ],
    ['what is missing', { text: 'hello all here', decision: ['allow'], needs: ['history'] }],
    [
      'a comment posted before',
      { text: 'hello all here', decision: ['allow'], history: { repeat: 3 }, actions: ['block'] },
    ],
    [
      'posted too seldom',
      { text: 'hello all here', decision: ['allow'], history: { repeat: 2 }, notActions: ['block'] },
    ],
    [
      'posted before at another time',
      {
        text: 'hello all here',
        decision: ['allow'],
        at: '2031-07-01T09:00:00Z',
        history: { repeat: 3 },
        actions: ['block'],
      },
    ],
    ['what else is known of the post', { text: MAIL, decision: ['allow'], author: { role: 'own-account' } }],
  ])('%s', (_, given) => expect(faultsOf(given)).toEqual([]));
});

describe('what was done about earlier breaches', () => {
  const policy = readPolicy(`
houserules: 1
id: warned
version: "1"
title: Rules
publisher: Us
text: We hide phone numbers. After a warning for one we block you.
url: null
locale: en-GB
region: GB
timeZone: Europe/London
clauses:
  - { id: hidden, kind: authorises, quote: We hide phone numbers., actions: [hide, warn], modality: will, firstOffence: true }
  - { id: blocked, kind: authorises, quote: After a warning for one we block you., actions: [block], modality: will }
rules:
  - { id: phones, when: { detects: [phone] }, then: { decision: hide, actions: [warn] }, because: [hidden] }
  - id: blocked
    when: { all: [{ detects: [phone] }, { taken: { actions: [warn], for: [phones], atLeast: 1 } }] }
    then: { actions: [block] }
    because: [blocked]
`);
  test.each<[string, Case['history'], readonly string[], readonly string[]]>([
    ['a warning counts', { taken: ['warn'] }, ['block', 'warn'], []],
    ['a breach without one does not', { priorBreaches: 2, taken: [] }, ['warn'], []],
    ['left out, nobody said', { priorBreaches: 2 }, ['warn'], ['history']],
  ])('%s', (_, history = {}, actions, needs) => {
    const given: Case = { text: 'Ring 07700 900123', decision: ['hide'], history };
    const [result] = runCases(policy, [given]).results;
    expect(result?.verdict.actions.map(({ name }) => name)).toEqual(actions);
    expect(result?.verdict.undecided.flatMap((one) => one.needs)).toEqual(needs);
  });
  test('an action that there is not is refused', () => {
    const given: Case = { text: 'hello', decision: ['allow'], history: { taken: ['wran'] } };
    expect(() => runCases(policy, [given])).toThrow(
      /unknown-name at \/0\/history\/taken\/0: .* did you mean `warn`\?/u,
    );
  });
});

describe('cases that are missed say what was expected and what came', () => {
  test.each<[string, Case, readonly string[]]>([
    [
      'another decision',
      { text: MAIL, decision: ['hide', 'allow'] },
      ['decision: expected hide or allow; came remove'],
    ],
    [
      'a clause that is not cited',
      { text: MAIL, decision: ['remove'], findings: [{ clause: 'postcodes' }, { clause: 'help', or: ['again'] }] },
      ['finding: expected help or again; came emails, removed, postcodes'],
    ],
    [
      'a clause on other words',
      { text: MAIL, decision: ['remove'], findings: [{ clause: 'emails', spans: ['Write'] }] },
      ['finding: expected emails on “Write”; came emails, removed, postcodes'],
    ],
    [
      'rules',
      { text: MAIL, decision: ['remove'], rules: ['help'], notRules: ['emails'] },
      ['rule: expected help; came emails, warned', 'rule: expected not emails; came emails, warned'],
    ],
    [
      'actions',
      { text: MAIL, decision: ['remove'], actions: ['block'], notActions: ['warn'] },
      ['action: expected block; came warn', 'action: expected not warn; came warn'],
    ],
    [
      'a signpost that is not there',
      { text: 'hello', decision: ['allow'], signposts: ['desk'] },
      ['signpost: expected desk; came none'],
    ],
    [
      'one that is',
      { text: 'help me', decision: ['allow'], notSignposts: ['help'] },
      ['signpost: expected not help; came desk'],
    ],
    [
      'nothing that it needs',
      { text: 'hello all here', decision: ['allow'], needs: ['parent'] },
      ['need: expected parent; came history'],
    ],
  ])('%s', (_, given, faults) => expect(faultsOf(given)).toEqual(faults));
});

test('a miss tells the rules that fired, and of the others those it asks for', () => {
  const given: Case = { text: `${MAIL} or ring`, decision: ['hide'], findings: [{ clause: 'postcodes' }] };
  const { results, met, missed } = runCases(forum, [given, { text: 'hello', decision: ['allow'] }]);
  expect([met, missed]).toEqual([1, 1]);
  expect(results[0]?.fired.map(({ rule }) => rule)).toEqual(['emails', 'warned']);
  expect(results[0]?.notFired).toMatchObject([
    { rule: 'postcodes', because: expect.stringContaining('asks for postcode') },
  ]);
  expect(results[1]).toMatchObject({ id: '2', faults: [], fired: [], notFired: [] });
});

test('a case that names nothing tells the rules that would have done as much', () => {
  const [result] = runCases(forum, [{ text: 'hello', decision: ['remove', 'hide'] }]).results;
  expect(result?.notFired.map(({ rule }) => rule)).toEqual(['emails', 'postcodes']);
});

test('names that the policy does not have are refused, for they could never be met or never missed', () => {
  const bad: Case = {
    ...{ text: MAIL, decision: ['remove'], findings: [{ clause: 'email', or: ['removd'] }], rules: ['emals'] },
    ...{ notActions: ['blok'], signposts: ['dsk'], needs: ['parnt'] },
  };
  try {
    runCases(forum, [
      { text: 'hello', decision: ['allow'] },
      { line: 7, given: bad },
    ]);
    expect.unreachable();
  } catch (error) {
    const { problems } = error as TableError;
    expect(error).toBeInstanceOf(TableError);
    expect(problems.map(({ at, line, didYouMean }) => [at, line, didYouMean])).toEqual([
      ['/1/rules/0', 7, 'emails'],
      ['/1/notActions/0', 7, 'block'],
      ['/1/signposts/0', 7, 'desk'],
      ['/1/needs/0', 7, 'parent'],
      ['/1/findings/0/clause', 7, 'emails'],
      ['/1/findings/0/or/0', 7, 'removed'],
    ]);
    expect(problems[0]?.message).toBe('expected a rule; got `emals`; did you mean `emails`?');
  }
});
