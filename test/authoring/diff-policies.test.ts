import { describe, expect, test } from 'vitest';
import { diffPolicies, type PolicyDiff } from '../../src/authoring/diff-policies.ts';
import { source as cntwSource } from '../../src/policies/cntw/policy.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { sentences } from '../../src/policy/sentences.ts';
import { type Loose, town } from '../policy/town.ts';

/** What changed, a line each: which part, its name, how, and its words. */
function toldOf({ changes }: PolicyDiff): readonly string[] {
  return changes.map(({ part, change, name, words }) =>
    [part, name, `${change}:`, words.join(' | ')].filter((word) => word !== '').join(' '),
  );
}

/** What is told of the town’s policy after something was done to it. */
function toldAfter(change: (policy: Loose) => void): readonly string[] {
  const policy = town();
  change(policy);
  return toldOf(diffPolicies(loadPolicy(town()), loadPolicy(policy)));
}

describe('what is equal has no difference', () => {
  test.each([
    ['a policy and itself', cntw, cntw],
    ['a policy and one loaded anew from the same data', cntw, loadPolicy(cntwSource)],
    [
      'a policy and one with its parts in another order',
      cntw,
      loadPolicy({ ...cntwSource, rules: [...cntwSource.rules].reverse() }),
    ],
  ])('%s', (_, before, after) => expect(diffPolicies(before, after).changes).toEqual([]));
});

test('a body whose page differs from CNTW’s in one sentence differs in that, its clause and its name', () => {
  const [was, is] = ['Contain advertising', 'Contain advertising, or ask for money'];
  const own = {
    ...{ ...cntwSource, id: 'dene', publisher: 'Dene Valley Health Board' },
    text: cntwSource.text.replace(was, is),
    clauses: cntwSource.clauses.map((clause) => (clause.quote === was ? { ...clause, quote: is } : clause)),
  };
  const diff = diffPolicies(cntw, loadPolicy(own));
  expect(toldOf(diff)).toEqual([
    'policy changed: id: was cntw, is dene | publisher: was “Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust”, is “Dene Valley Health Board”',
    'sentence line 37 changed: was “Contain advertising” | is “Contain advertising, or ask for money”',
    'clause advertising changed: quote: was “Contain advertising”, is “Contain advertising, or ask for money”',
  ]);
  expect([diff.before.id, diff.after.id]).toEqual(['cntw', 'dene']);
});

describe('what changed is told in plain words', () => {
  test.each<[string, (policy: Loose) => void, readonly string[]]>([
    ['the version', (policy) => (policy.version = '2'), ['policy changed: version: was 1, is 2']],
    [
      'a page that is now published',
      (policy) => (policy.url = null),
      ['policy changed: url: was https://example.org/rules, is null'],
    ],
    [
      'only line ends of the page',
      (policy) => (policy.text = policy.text.replace('email addresses. ', 'email addresses.\n')),
      ['page changed: only what stands between sentences: spaces, line ends, bullets'],
    ],
    [
      'a sentence that is new, and moves all that follow',
      (policy) => (policy.text = `Welcome.\n${policy.text}`),
      ['sentence line 1 added: “Welcome.”'],
    ],
    [
      'a sentence that is gone',
      (policy) => (policy.text = policy.text.slice(0, -23)),
      ['sentence line 4 removed: “Be kind to each other.”'],
    ],
    [
      'a clause that is new',
      (policy) =>
        policy.clauses.push({ id: 'kind', kind: 'prohibits', quote: 'Be kind to each other.', occurrence: 2 }),
      ['clause kind added: prohibits: “Be kind to each other.”'],
    ],
    [
      'what a clause allows',
      (policy) => Object.assign(policy.clauses[1], { actions: ['remove', 'hide'], modality: 'may' }),
      ['clause removed changed: actions: now also hide | modality: was will, is may'],
    ],
    [
      'a rule that is gone',
      (policy) => policy.rules.pop(),
      ['rule help removed: point to help; asks for one of the policy’s own phrases; because of help'],
    ],
    [
      'how often',
      (policy) => (policy.rules[1].when.breaches.atLeast = 5),
      ['rule repeated changed: when breaches atLeast: was 3, is 5'],
    ],
    [
      'a time that is no longer said',
      (policy) => delete policy.rules[1].when.breaches.withinDays,
      ['rule repeated changed: when breaches withinDays: was 90, is not said any more'],
    ],
    [
      'a detector more',
      (policy) => policy.rules[0].when.detects.push('phone'),
      ['rule contacts changed: when detects: now also phone'],
    ],
    [
      'how sure',
      (policy) => (policy.rules[0].when.atLeast = 'probable'),
      ['rule contacts changed: when atLeast: was not said, is probable'],
    ],
    [
      'phrases',
      (policy) => (policy.rules[2].when.phrases = ['in need', 'help me']),
      ['rule help changed: when phrases: now also “in need”, “help me”; no longer “need help”'],
    ],
    [
      'another condition',
      (policy) => (policy.rules[2].when = { detects: ['contact-request'] }),
      ['rule help changed: when: was one of the policy’s own phrases, is request for contact'],
    ],
    [
      'an outcome',
      (policy) => (policy.rules[0].then = { decision: 'review', priority: 'urgent' }),
      ['rule contacts changed: decision: was remove, is review | urgent: was false, is true'],
    ],
    [
      'a protection',
      (policy) => (policy.protections = []),
      ['protection criticism removed: no action on negative alone'],
    ],
    [
      'a contact',
      (policy) => (policy.contacts.help.url = 'https://example.org/desk'),
      ['contact help changed: url: was https://example.org/help, is https://example.org/desk'],
    ],
    [
      'hours where there were none',
      (policy) => (policy.hours = { days: ['mon'], from: '09:00', to: '17:00' }),
      ['hours added: days mon, from 09:00, to 17:00'],
    ],
    [
      'what is left alone',
      (policy) => (policy.allow = { emails: ['team@example.org'] }),
      ['allow changed: emails: was not said, is team@example.org'],
    ],
  ])('%s', (_, change, told) => expect(toldAfter(change)).toEqual(told));

  test('a condition within a condition is compared by itself', () => {
    const before = town();
    before.rules[0].when = { all: [{ detects: ['email'] }, { not: { visibility: 'private' } }] };
    const after = town();
    after.rules[0].when = { all: [{ not: { author: 'staff' } }, { detects: ['email', 'phone'] }] };
    expect(toldOf(diffPolicies(loadPolicy(before), loadPolicy(after)))).toEqual([
      'rule contacts changed: when all 1 detects: now also phone | when all 0 not: was a private post, is an author on the staff',
    ]);
  });
});

test('of two pages with little in common, each sentence that is not in both is told once', () => {
  const { changes } = diffPolicies(westHerts, cntw);
  const [old, young] = [westHerts, cntw].map(({ text }) =>
    sentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  const told = changes.filter(({ part }) => part === 'sentence').map(({ change }) => change);
  expect(told.filter((one) => one !== 'added')).toHaveLength(old?.filter((one) => !young?.includes(one)).length ?? 0);
  expect(told.filter((one) => one !== 'removed')).toHaveLength(young?.filter((one) => !old?.includes(one)).length ?? 0);
  expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
});
