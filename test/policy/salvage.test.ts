import { describe, expect, test } from 'vitest';
import { salvage } from '../../src/policy/salvage.ts';
import { faultsIn, type Loose, spoilt, town } from './town.ts';

describe('mistakes of shape do not hide other mistakes', () => {
  test('a misquotation in a clause that is itself misshapen', () => {
    const policy = spoilt((one) =>
      Object.assign(one.clauses[0], { kind: 'forbids', quote: 'Do not post telephone numbers.' }),
    );
    expect(faultsIn(policy)).toEqual(['policy/wrong-value /clauses/0/kind', 'policy/misquote /clauses/0/quote']);
  });
  test('a misspelt detector beside a misshapen rule', () => {
    const policy = spoilt((one) => {
      one.rules[0].when.detects = ['emial'];
      one.rules[2] = { id: 'help' };
    });
    expect(faultsIn(policy)).toEqual([
      'policy/missing-field /rules/2/when',
      'policy/missing-field /rules/2/then',
      'policy/missing-field /rules/2/because',
      'policy/unknown-detector /rules/0/when/detects/0',
    ]);
  });
  test('an outcome without authority beside a misshapen rule', () => {
    const policy = spoilt((one) => {
      one.rules[0].then = 'hide';
      one.rules[2].whne = 1;
    });
    expect(faultsIn(policy)).toEqual(['policy/unknown-field /rules/2/whne', 'policy/no-authority /rules/0/then']);
  });
});

describe('nothing is reported because of another mistake', () => {
  test.each<[string, (policy: Loose) => void, readonly string[]]>([
    [
      'a misshapen clause is still there for those who cite it',
      (policy) => (policy.clauses[1].kind = 7),
      ['policy/wrong-value /clauses/1/kind'],
    ],
    [
      'a clause without an id may be the one cited',
      (policy) => delete policy.clauses[1].id,
      ['policy/missing-field /clauses/1/id'],
    ],
    ['a clause that is null too', (policy) => (policy.clauses[1] = null), ['policy/wrong-type /clauses/1']],
    ['a list of clauses that is empty', (policy) => (policy.clauses = []), ['policy/wrong-value /clauses']],
    ['no clauses at all', (policy) => delete policy.clauses, ['policy/missing-field /clauses']],
    [
      'a clause without a quotation',
      (policy) => delete policy.clauses[0].quote,
      ['policy/missing-field /clauses/0/quote'],
    ],
    ['an empty quotation', (policy) => (policy.clauses[0].quote = ''), ['policy/wrong-value /clauses/0/quote']],
    [
      'an occurrence that is none',
      (policy) => Object.assign(policy.clauses[0], { quote: 'Be kind to each other.', occurrence: 'last' }),
      ['policy/wrong-type /clauses/0/occurrence'],
    ],
    [
      'a misshapen rule is still there for those who count it',
      (policy) => (policy.rules[0].then = 5),
      ['policy/wrong-value /rules/0/then'],
    ],
    [
      'a rule without an id may be the one counted',
      (policy) => delete policy.rules[0].id,
      ['policy/missing-field /rules/0/id'],
    ],
    [
      'two rules misshapen alike are not the same rule',
      (policy) => {
        policy.rules[0].then = 5;
        policy.rules[2].then = 5;
      },
      ['policy/wrong-value /rules/0/then', 'policy/wrong-value /rules/2/then'],
    ],
    ['an empty page misquotes nobody', (policy) => (policy.text = ''), ['policy/wrong-value /text']],
    ['a page that is no text', (policy) => (policy.text = ['x']), ['policy/wrong-type /text']],
    [
      'a misshapen contact is still there for signposts',
      (policy) => (policy.contacts.help.url = 'x'),
      ['policy/wrong-value /contacts/help/url'],
    ],
    ['contacts that are no mapping', (policy) => (policy.contacts = ['help']), ['policy/wrong-type /contacts']],
    ['contacts that are no list either', (policy) => (policy.contacts = 'help'), ['policy/wrong-type /contacts']],
    [
      'a misshapen action among those declared',
      (policy) => {
        policy.clauses[2].actions = ['tell-the-mayor'];
        policy.rules[1].then.actions = ['tell-the-mayor'];
        policy.actions.push('Tell the king', 5);
      },
      ['policy/wrong-value /actions/1', 'policy/wrong-type /actions/2'],
    ],
    [
      'declared actions that are no list',
      (policy) => {
        policy.clauses[2].actions = ['tell-the-mayor'];
        policy.rules[1].then.actions = ['tell-the-mayor'];
        policy.actions = 'tell-the-mayor';
      },
      ['policy/wrong-type /actions'],
    ],
    ['protections that are no list', (policy) => (policy.protections = {}), ['policy/wrong-type /protections']],
  ])('%s', (_, spoil, faults) => expect(faultsIn(spoilt(spoil))).toEqual(faults));
});

test('where there is too little to go on nothing is salvaged', () => {
  for (const data of [
    null,
    5,
    [],
    {},
    { text: 'x' },
    { text: 'x', clauses: [] },
    { text: '', clauses: [], rules: [] },
  ]) {
    expect(salvage(data)).toBeUndefined();
  }
});

test('what is sound stays as it is', () => {
  const { clauses, rules, protections, contacts, actions } = town();
  expect(salvage(town())).toMatchObject({ clauses, rules, protections, contacts, actions });
});
