import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/text/fault.ts';
import { faultsIn, type Loose, problemsOf, spoilt, town } from './town.ts';

const linesOf = (spoil: (policy: Loose) => void): readonly string[] => problemsOf(spoilt(spoil)).map(problemLine);

test('the town’s policy is sound', () => expect(faultsIn(town())).toEqual([]));

describe('one message for each code, word for word', () => {
  test.each<{ reason: string; spoil: (policy: Loose) => void; says: string }>([
    {
      reason: 'a misspelt field',
      spoil: (policy) => Object.assign(policy.rules[0], { becuase: [] }),
      says: 'policy/unknown-field at /rules/0/becuase: expected one of act, why, interpretation; got `becuase`',
    },
    {
      reason: 'a field that is missing',
      spoil: (policy) => delete policy.publisher,
      says: 'policy/missing-field at /publisher: expected a string; got `nothing`',
    },
    {
      reason: 'a value of the wrong type',
      spoil: (policy) => Object.assign(policy, { clauses: 'none' }),
      says: 'policy/wrong-type at /clauses: expected a list; got `none`',
    },
    {
      reason: 'a value that cannot be',
      spoil: (policy) => Object.assign(policy.clauses[0], { kind: 'prohibit' }),
      says: 'policy/wrong-value at /clauses/0/kind: expected prohibits, authorises, protects, limits, promises or informs; got `prohibit`; did you mean `prohibits`?',
    },
    {
      reason: 'a condition that there is not',
      spoil: (policy) => Object.assign(policy.rules[0], { when: { detect: ['email'] } }),
      says: 'policy/unknown-condition at /rules/0/when: expected one of all, any, not, detects, phrases, pattern, signal, repeats, breaches, taken, links, longerThan, capitals, author, visibility, attachment, language, languageOtherThan, offTopic, parentDetects, monitored, between, platformCan; got `detect`; did you mean `detects`?',
    },
  ])('$reason', ({ spoil, says }) => expect(linesOf(spoil)).toEqual([says]));
});

describe('every field is looked at, and named by its pointer', () => {
  test.each<[string, (policy: Loose) => void, string]>([
    ['another format', (policy) => (policy.houserules = 2), 'policy/wrong-value /houserules'],
    ['an id with a space', (policy) => (policy.id = 'the town'), 'policy/wrong-value /id'],
    ['an empty title', (policy) => (policy.title = ''), 'policy/wrong-value /title'],
    ['a url that is none', (policy) => (policy.url = 'our page'), 'policy/wrong-value /url'],
    ['a locale that is none', (policy) => (policy.locale = 'English'), 'policy/wrong-value /locale'],
    ['a country by its name', (policy) => (policy.region = 'Britain'), 'policy/wrong-value /region'],
    ['no clauses', (policy) => (policy.clauses = []), 'policy/wrong-value /clauses'],
    ['a clause that is null', (policy) => (policy.clauses[4] = null), 'policy/wrong-type /clauses/4'],
    [
      'an occurrence of none',
      (policy) => (policy.clauses[0].occurrence = 0),
      'policy/wrong-value /clauses/0/occurrence',
    ],
    ['half an occurrence', (policy) => (policy.clauses[0].occurrence = 1.5), 'policy/wrong-type /clauses/0/occurrence'],
    ['an empty list of actions', (policy) => (policy.clauses[1].actions = []), 'policy/wrong-value /clauses/1/actions'],
    [
      'a modality that is none',
      (policy) => (policy.clauses[1].modality = 'can'),
      'policy/wrong-value /clauses/1/modality',
    ],
    ['a decision that is none', (policy) => (policy.rules[0].then = 'delete'), 'policy/wrong-value /rules/0/then'],
    ['to allow is no outcome', (policy) => (policy.rules[0].then = 'allow'), 'policy/wrong-value /rules/0/then'],
    [
      'a field of an outcome',
      (policy) => (policy.rules[1].then.action = []),
      'policy/unknown-field /rules/1/then/action',
    ],
    [
      'a priority that is none',
      (policy) => (policy.rules[1].then.priority = 'high'),
      'policy/wrong-value /rules/1/then/priority',
    ],
    ['no reason', (policy) => (policy.rules[0].because = []), 'policy/wrong-value /rules/0/because'],
    ['a certainty that is none', (policy) => (policy.rules[0].act = 'maybe'), 'policy/wrong-value /rules/0/act'],
    [
      'a day that is none',
      (policy) => (policy.hours = { days: ['Monday'], from: '09:00', to: '17:00' }),
      'policy/wrong-value /hours/days/0',
    ],
    [
      'a time that is none',
      (policy) => (policy.hours = { days: ['mon'], from: '24:01', to: '17:00' }),
      'policy/wrong-value /hours/from',
    ],
    [
      'a contact without a label',
      (policy) => (policy.contacts.help = { url: null }),
      'policy/missing-field /contacts/help/label',
    ],
    [
      'a name of a contact',
      (policy) => (policy.contacts['Our page'] = { label: 'x' }),
      'policy/wrong-value /contacts/Our page',
    ],
    [
      'a slash in a name is escaped',
      (policy) => (policy.contacts['a/b~c'] = { label: 'x' }),
      'policy/wrong-value /contacts/a~1b~0c',
    ],
    ['a field that every object has', (policy) => (policy.constructor = 1), 'policy/unknown-field /constructor'],
  ])('%s', (_, spoil, fault) => expect(faultsIn(spoilt(spoil))).toEqual([fault]));
});

describe('what was expected is said in words', () => {
  test.each<[string, (policy: Loose) => void, string]>([
    ['a text', (policy) => Object.assign(policy, { title: '' }), 'expected at least one character; got ``'],
    ['a list', (policy) => Object.assign(policy, { clauses: [] }), 'expected at least one entry; got `[]`'],
    ['a name', (policy) => Object.assign(policy, { id: 'X' }), 'expected words-joined-by-hyphens; got `X`'],
    ['a link', (policy) => Object.assign(policy, { url: 'x' }), 'expected a URL; got `x`'],
    [
      'a language',
      (policy) => Object.assign(policy, { locale: 'x' }),
      'expected a language tag such as en-GB; got `x`',
    ],
    ['a country', (policy) => Object.assign(policy, { region: 'x' }), 'expected a country code such as GB; got `x`'],
    ['a mapping', (policy) => Object.assign(policy, { hours: 'x' }), 'expected a mapping; got `x`'],
    [
      'a whole number',
      (policy) => Object.assign(policy.clauses[0], { occurrence: 1.5 }),
      'expected a whole number; got `1.5`',
    ],
    ['a least number', (policy) => Object.assign(policy.clauses[0], { occurrence: 0 }), 'expected at least 1; got `0`'],
    [
      'a greatest number',
      (policy) => Object.assign(policy.rules[0], { when: { signal: 'x', atLeast: 2 } }),
      'expected at most 1; got `2`',
    ],
    [
      'one of some words',
      (policy) => Object.assign(policy.rules[0], { then: { decision: 'x' } }),
      'expected review, redact, hide or remove; got `x`',
    ],
    [
      'no field more',
      (policy) => Object.assign(policy.rules[0], { when: { not: { detects: ['email'] }, x: 1 } }),
      'expected no other field; got `x`',
    ],
  ])('%s', (_, spoil, says) => expect(problemsOf(spoilt(spoil)).map(({ message }) => message)).toEqual([says]));
});

describe('conditions, however deep, are named by what they ask', () => {
  test.each<[string, Loose, readonly string[]]>([
    ['no condition at all', {}, ['policy/unknown-condition /rules/0/when']],
    ['a word', 'email', ['policy/wrong-type /rules/0/when']],
    ['a list', [], ['policy/wrong-type /rules/0/when']],
    ['nothing', null, ['policy/wrong-type /rules/0/when']],
    ['a kind that is no list', { detects: 'email' }, ['policy/wrong-type /rules/0/when/detects']],
    ['an empty list', { all: [] }, ['policy/wrong-value /rules/0/when/all']],
    ['a certainty that is none', { detects: ['email'], atLeast: 'sure' }, ['policy/wrong-value /rules/0/when/atLeast']],
    ['a signal above one', { signal: 'x', atLeast: 2 }, ['policy/wrong-value /rules/0/when/atLeast']],
    ['a signal without a level', { signal: 'x' }, ['policy/missing-field /rules/0/when/atLeast']],
    ['none times', { repeats: { atLeast: 0 } }, ['policy/wrong-value /rules/0/when/repeats/atLeast']],
    ['a role that is none', { author: 'admin' }, ['policy/wrong-value /rules/0/when/author']],
    ['two conditions in one', { detects: ['email'], phrases: ['x'] }, ['policy/unknown-field /rules/0/when/phrases']],
    [
      'one field too many',
      { not: { detects: ['email'], atleast: 'certain' } },
      ['policy/unknown-field /rules/0/when/not/atleast'],
    ],
    ['a misspelt part', { any: [{ not: { detect: ['x'] } }] }, ['policy/unknown-condition /rules/0/when/any/0/not']],
    [
      'a name that every object has',
      { signal: 'x', atLeast: 1, constructor: 1 },
      ['policy/unknown-field /rules/0/when/constructor'],
    ],
  ])('%s', (_, when, faults) => {
    expect(faultsIn(spoilt((policy) => (policy.rules[0].when = when)))).toEqual(faults);
  });

  test('a misspelt field of a condition gets the name it was meant to have', () => {
    const [one] = problemsOf(spoilt((policy) => (policy.rules[0].when = { detects: ['email'], atleast: 'certain' })));
    expect(one?.didYouMean).toBe('atLeast');
  });
});
