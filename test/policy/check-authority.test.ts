import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../src/policy/vocabulary.ts';
import { problemLine } from '../../src/text/fault.ts';
import { faultsIn, type Loose, problemsOf, spoilt } from './town.ts';

const OUTCOME = 'an outcome that a cited clause of the kind `authorises` names';

describe('one message for each code, word for word', () => {
  test.each<{ reason: string; spoil: (policy: Loose) => void; says: string }>([
    {
      reason: 'an outcome that no clause names',
      spoil: (policy) => (policy.rules[0].because = ['no-contacts']),
      says: `policy/no-authority at /rules/0/then: expected ${OUTCOME} (no clause cited allows anything); got \`remove\``,
    },
    {
      reason: 'an outcome other than what the clause names',
      spoil: (policy) => (policy.rules[0].then = 'hide'),
      says: `policy/no-authority at /rules/0/then: expected ${OUTCOME} (the clauses cited allow only remove); got \`hide\``,
    },
    {
      reason: 'a block on a first offence',
      spoil: (policy) => (policy.rules[1].when = { detects: ['email'] }),
      says: 'policy/first-offence at /rules/1/then: expected a condition that asks for a repetition, or a clause that allows this on a first offence; got `block`',
    },
    {
      reason: 'a count that the page does not give',
      spoil: (policy) => delete policy.rules[1].interpretation,
      says: 'policy/no-interpretation at /rules/1: expected `interpretation`, because the page leaves open how many times, within what time; got `repeated`',
    },
    {
      reason: 'what a clause is said to leave open',
      spoil: (policy) => (policy.clauses[0].leavesOpen = 'what a contact is'),
      says: 'policy/no-interpretation at /rules/0: expected `interpretation`, because the page leaves open what a contact is; got `contacts`',
    },
    {
      reason: 'what was done before, and nothing in the comment',
      spoil: (policy) => (policy.rules[1].when = { taken: { actions: ['warn'], atLeast: 1 } }),
      says: 'policy/past-alone at /rules/1/when: expected beside `taken` a condition on the comment, because nobody breaks a rule by what was done to them before; got `repeated`',
    },
    {
      reason: 'acting on less than certainty without saying why',
      spoil: (policy) => (policy.rules[0].act = 'probable'),
      says: 'policy/no-why at /rules/0/act: expected `why`, because the rule acts on less than certainty; got `probable`',
    },
    {
      reason: 'a protection that no clause promises',
      spoil: (policy) => (policy.protections[0].because = ['help']),
      says: 'policy/no-promise at /protections/0/because: expected a clause of the kind `protects` among those it rests on; got `criticism`',
    },
  ])('$reason', ({ spoil, says }) => expect(problemsOf(spoilt(spoil)).map(problemLine)).toEqual([says]));
});

describe('authority', () => {
  test.each<[string, (policy: Loose) => void, readonly string[]]>([
    ['to review needs none', (policy) => Object.assign(policy.rules[0], { then: 'review', because: ['help'] }), []],
    ['a signpost needs none', (policy) => (policy.rules[2].then.priority = 'urgent'), []],
    [
      'a clause of another kind gives none, whatever actions it names',
      (policy) => (policy.clauses[1].kind = 'prohibits'),
      ['policy/no-authority /rules/0/then'],
    ],
    [
      'a decision and actions each need it',
      (policy) => (policy.rules[0].then = { decision: 'hide', actions: ['warn', 'keep-evidence'] }),
      ['policy/no-authority /rules/0/then', 'policy/no-authority /rules/0/then', 'policy/no-authority /rules/0/then'],
    ],
    [
      'several clauses give it together',
      (policy) => {
        policy.clauses[2].actions = ['block', 'warn'];
        Object.assign(policy.rules[0], {
          then: { decision: 'remove', actions: ['warn'] },
          because: ['removed', 'blocked'],
        });
      },
      [],
    ],
  ])('%s', (_, spoil, faults) => expect(faultsIn(spoilt(spoil))).toEqual(faults));
});

describe('each action needs a clause that names it', () => {
  test.each(ACTIONS)('%s', (action) => {
    const policy = spoilt((one) => (one.rules[1].then = { actions: [action] }));
    const allowed = spoilt((one) => {
      one.rules[1].then = { actions: [action] };
      one.clauses[2].actions = [action];
    });
    expect(faultsIn(policy)).toEqual(action === 'block' ? [] : ['policy/no-authority /rules/1/then']);
    expect(faultsIn(allowed)).toEqual([]);
  });
});

describe('account actions ask for a repetition', () => {
  const when = (condition: Loose): readonly string[] =>
    faultsIn(spoilt((policy) => (policy.rules[1].when = condition)));
  const again = { repeats: { atLeast: 1 } };
  const breaches = { breaches: { of: ['contacts'], atLeast: 2 } };
  const once = { breaches: { of: ['contacts'], atLeast: 1 } };
  const warned = { taken: { actions: ['warn'], atLeast: 1 } };
  const REFUSED = ['policy/first-offence /rules/1/then'];
  test.each<[string, Loose, readonly string[]]>([
    ['the same comment again', again, []],
    ['a second breach', breaches, []],
    ['a first breach is none', once, REFUSED],
    ['one of all is enough', { all: [{ detects: ['email'] }, again] }, []],
    ['one of any is not', { any: [{ detects: ['email'] }, again] }, REFUSED],
    ['unless each does', { any: [breaches, { all: [again, { author: 'public' }] }] }, []],
    ['a warning before', { all: [{ detects: ['email'] }, warned] }, []],
    ['no warning before', { all: [{ detects: ['email'] }, { not: warned }] }, REFUSED],
    ['a warning before and nothing now', { all: [{ author: 'public' }, warned] }, ['policy/past-alone /rules/1/when']],
    [
      'or nothing now',
      { any: [{ all: [{ detects: ['email'] }, warned] }, warned] },
      ['policy/past-alone /rules/1/when'],
    ],
    ['not repeated is no repetition', { not: again }, REFUSED],
    ['a signal is none', { signal: 'repeated', atLeast: 1 }, REFUSED],
  ])('%s', (_, condition, faults) => expect(when(condition)).toEqual(faults));

  test('a clause may allow it at once', () => {
    const policy = spoilt((one) => {
      one.clauses[2].firstOffence = true;
      one.rules[1].when = { detects: ['email'] };
    });
    expect(faultsIn(policy)).toEqual([]);
  });
  test.each(['mute', 'report-to-platform', 'report-as-spam'])('%s is one of them', (action) => {
    const policy = spoilt((one) => {
      one.clauses[2].actions = [action];
      Object.assign(one.rules[1], { when: { detects: ['email'] }, then: { actions: [action] } });
    });
    expect(faultsIn(policy)).toEqual(REFUSED);
  });
});

describe('an interpretation is given where something is left open', () => {
  test.each<[string, (policy: Loose) => void, readonly string[]]>([
    [
      'a count deep inside',
      (policy) => (policy.rules[2].when = { not: { all: [{ repeats: { atLeast: 2 } }] } }),
      ['policy/no-interpretation /rules/2'],
    ],
    [
      'a clause that leaves something open',
      (policy) => (policy.clauses[4].leavesOpen = 'what help is'),
      ['policy/no-interpretation /rules/2'],
    ],
    ['no interpretation is asked where nothing is open', (policy) => delete policy.clauses[2].leavesOpen, []],
    ['a why beside its act', (policy) => Object.assign(policy.rules[0], { act: 'possible', why: 'It is rare.' }), []],
  ])('%s', (_, spoil, faults) => expect(faultsIn(spoilt(spoil))).toEqual(faults));
});
