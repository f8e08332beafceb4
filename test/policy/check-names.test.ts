import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/text/fault.ts';
import { faultsIn, type Loose, problemsOf, spoilt } from './town.ts';

const ACTION = 'an action that is built in or declared in `actions`';

describe('one message for each code, word for word', () => {
  test.each<{ reason: string; spoil: (policy: Loose) => void; says: string }>([
    {
      reason: 'a clause that there is not',
      spoil: (policy) => (policy.rules[0].because[1] = 'remove'),
      says: 'policy/unknown-clause at /rules/0/because/1: expected the id of a clause; got `remove`; did you mean `removed`?',
    },
    {
      reason: 'a detector that there is not',
      spoil: (policy) => (policy.rules[0].when.detects = ['email', 'e-mail']),
      says: 'policy/unknown-detector at /rules/0/when/detects/1: expected the name of a detector; got `e-mail`; did you mean `email`?',
    },
    {
      reason: 'a rule that there is not',
      spoil: (policy) => (policy.rules[1].when.breaches.of = ['contact']),
      says: 'policy/unknown-rule at /rules/1/when/breaches/of/0: expected the id of a rule; got `contact`; did you mean `contacts`?',
    },
    {
      reason: 'a contact that there is not',
      spoil: (policy) => (policy.rules[2].then.signpost = 'hlp'),
      says: 'policy/unknown-contact at /rules/2/then/signpost: expected the name of a contact of this policy; got `hlp`; did you mean `help`?',
    },
    {
      reason: 'an action that there is not',
      spoil: (policy) => (policy.rules[1].then.actions = ['blok']),
      says: `policy/unknown-action at /rules/1/then/actions/0: expected ${ACTION}; got \`blok\`; did you mean \`block\`?`,
    },
    {
      reason: 'an id given twice',
      spoil: (policy) => (policy.clauses[4].id = 'criticism'),
      says: 'policy/duplicate-id at /clauses/4/id: expected an id of its own; got `criticism`',
    },
  ])('$reason', ({ spoil, says }) => expect(problemsOf(spoilt(spoil)).map(problemLine)).toContain(says));
});

describe('every place that names something', () => {
  test.each<[string, (policy: Loose) => void, readonly string[]]>([
    ['a rule id twice', (policy) => (policy.rules[2].id = 'contacts'), ['policy/duplicate-id /rules/2/id']],
    [
      'a protection id twice',
      (policy) => policy.protections.push({ ...policy.protections[0] }),
      ['policy/duplicate-id /protections/1/id'],
    ],
    [
      'a clause and a rule may share one',
      (policy) => {
        policy.rules[0].id = 'removed';
        policy.rules[1].when.breaches.of = ['removed'];
      },
      [],
    ],
    [
      'an action and a rule of what was done before',
      (policy) => {
        const taken = { actions: ['wran', 'tell-the-mayor'], for: ['contacts', 'none'], atLeast: 1 };
        policy.rules[1].when = { all: [{ detects: ['email'] }, { taken }] };
      },
      [
        'policy/unknown-action /rules/1/when/all/1/taken/actions/0',
        'policy/unknown-rule /rules/1/when/all/1/taken/for/1',
      ],
    ],
    [
      'a step of a platform that is none',
      (policy) => (policy.rules[0].when = { all: [{ detects: ['email'] }, { platformCan: 'hyde' }] }),
      ['policy/unknown-action /rules/0/when/all/1/platformCan'],
    ],
    [
      'a decision of a platform',
      (policy) => (policy.rules[0].when = { all: [{ detects: ['email'] }, { platformCan: 'hide' }] }),
      [],
    ],
    [
      'a kind within conditions',
      (policy) => (policy.rules[0].when = { all: [{ not: { any: [{ detects: ['x'] }] } }] }),
      ['policy/unknown-detector /rules/0/when/all/0/not/any/0/detects/0'],
    ],
    [
      'a clause of a protection',
      (policy) => (policy.protections[0].because = ['praise']),
      ['policy/unknown-clause /protections/0/because/0'],
    ],
    [
      'a kind of a protection',
      (policy) => (policy.protections[0].grounds.kinds = ['praise']),
      ['policy/unknown-detector /protections/0/grounds/kinds/0'],
    ],
    [
      'an action of a clause',
      (policy) => (policy.clauses[4].actions = ['rewmove']),
      ['policy/unknown-action /clauses/4/actions/0'],
    ],
    [
      'to review needs no clause',
      (policy) => (policy.clauses[4].actions = ['review']),
      ['policy/unknown-action /clauses/4/actions/0'],
    ],
    [
      'a decision is no action',
      (policy) => (policy.rules[1].then.actions = ['hide']),
      ['policy/unknown-action /rules/1/then/actions/0'],
    ],
    [
      'a contact that every object has',
      (policy) => (policy.rules[2].then.signpost = 'constructor'),
      ['policy/unknown-contact /rules/2/then/signpost'],
    ],
    [
      'an action of one’s own',
      (policy) => {
        policy.clauses[2].actions = ['tell-the-mayor'];
        policy.rules[1].then.actions = ['tell-the-mayor'];
      },
      [],
    ],
  ])('%s', (_, spoil, faults) => expect(faultsIn(spoilt(spoil))).toEqual(faults));
});

describe('a misspelt name is told once, and nothing else because of it', () => {
  test.each<[string, (policy: Loose) => void, string]>([
    [
      'a clause of a rule',
      (policy) => (policy.rules[0].because = ['no-contacts', 'remved']),
      'policy/unknown-clause /rules/0/because/1',
    ],
    [
      'an action of a clause',
      (policy) => (policy.clauses[1].actions = ['remov']),
      'policy/unknown-action /clauses/1/actions/0',
    ],
    [
      'an action of a rule',
      (policy) => (policy.rules[1].then.actions = ['blok']),
      'policy/unknown-action /rules/1/then/actions/0',
    ],
    [
      'a clause of a protection',
      (policy) => (policy.protections[0].because = ['critcism']),
      'policy/unknown-clause /protections/0/because/0',
    ],
  ])('%s', (_, spoil, fault) => expect(faultsIn(spoilt(spoil))).toEqual([fault]));
});
