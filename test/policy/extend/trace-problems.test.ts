import { describe, expect, test } from 'vitest';
import { extendPolicy } from '../../../src/policy/extend/extend-policy.ts';
import { loadPolicy } from '../../../src/policy/load-policy.ts';
import { PolicyError, type PolicyProblem } from '../../../src/policy/policy-error.ts';
import { problemLine } from '../../../src/text/fault.ts';
import { type Loose, town } from '../town.ts';

const base = loadPolicy(town());
/** What any other policy says of itself. */
const OWN = { id: 'village', version: '1' };

function problemsOf(changes: Loose, of = base): readonly PolicyProblem[] {
  try {
    extendPolicy(of, changes);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

const faultsIn = (changes: Loose): readonly string[] =>
  problemsOf({ ...OWN, ...changes }).map(({ code, at }) => `${code} ${at}`);

describe('nothing of the base leaks', () => {
  test.each<[string, Loose, readonly string[]]>([
    [
      'a rule that rests on a clause that is gone',
      { clauses: { remove: ['no-contacts'] } },
      ['policy/unknown-clause /clauses/remove/0'],
    ],
    ['a protection too', { clauses: { remove: ['criticism'] } }, ['policy/unknown-clause /clauses/remove/0']],
    [
      'a rule that counts a rule that is gone',
      { rules: { remove: ['contacts'] } },
      ['policy/unknown-rule /rules/remove/0'],
    ],
    ['a signpost to a contact that is gone', { contacts: { help: null } }, ['policy/unknown-contact /contacts/help']],
    ['contacts of another body', { publisher: 'The city' }, ['policy/unknown-contact /publisher']],
    [
      'contacts that are not among what is kept',
      { publisher: 'The city', keeps: ['allow'] },
      ['policy/unknown-contact /keeps'],
    ],
    [
      'an address in the page of another body',
      {
        publisher: 'The city',
        keeps: ['contacts'],
        clauses: {
          replace: [{ id: 'help', kind: 'informs', quote: 'If you need help, write to The town.' }],
        },
      },
      ['policy/foreign-name /publisher'],
    ],
    [
      'authority that the new words do not give',
      { clauses: { replace: [{ id: 'removed', kind: 'authorises', quote: 'We may hide them.', actions: ['hide'] }] } },
      ['policy/no-authority /clauses/replace/0'],
    ],
    [
      'words that are not in a page of its own',
      { text: town().text.replace('Do not post', 'Never post').replace('criticism', 'honest criticism') },
      ['policy/misquote /text', 'policy/misquote /text'],
    ],
    [
      'an interpretation of other words',
      { clauses: { replace: [{ id: 'blocked', kind: 'authorises', quote: 'We may block you.', actions: ['block'] }] } },
      ['policy/stale-interpretation /clauses/replace/0'],
    ],
    [
      'an interpretation of what a rule did',
      { rules: { change: [{ id: 'repeated', atLeast: 2 }] } },
      ['policy/stale-interpretation /rules/change/0'],
    ],
  ])('%s', (_, changes, faults) => expect(faultsIn(changes)).toEqual(faults));

  test('an interpretation that was read again holds', () => {
    const quote = 'We may block you.';
    const blocked: Loose = { id: 'blocked', kind: 'authorises', quote, actions: ['block'] };
    expect(faultsIn({ clauses: { replace: [{ ...blocked, interpretations: 'hold' }] } })).toEqual([]);
    const [, repeated] = town().rules;
    expect(faultsIn({ clauses: { replace: [blocked] }, rules: { replace: [repeated] } })).toEqual([]);
    const change = [{ id: 'repeated', interpretation: 'We take three to be enough.' }];
    expect(faultsIn({ clauses: { replace: [blocked] }, rules: { change } })).toEqual([]);
  });

  test('both the clause and the rule are named, and the nearest sentence', () => {
    const [gone] = problemsOf({ ...OWN, clauses: { remove: ['no-contacts'] } });
    expect(gone && problemLine(gone)).toBe(
      'policy/unknown-clause at /clauses/remove/0: expected the id of a clause (in the rule `contacts` of `town`: change, replace or remove it too); got `no-contacts`',
    );
    const [lost] = problemsOf({ ...OWN, text: town().text.replace('criticism', 'criticisms') });
    expect(lost && problemLine(lost)).toBe(
      'policy/misquote at /text: expected words that stand in the page, byte for byte (in the clause `criticism` of `town`: replace it, or remove it); got `We will not remove criticism.`; did you mean `We will not remove criticisms.`?',
    );
    expect(lost?.nearestSentence).toBe('We will not remove criticisms.');
  });
});

describe('mistakes in the changes stand at their place', () => {
  test.each<[string, Loose, readonly string[]]>([
    [
      'names that the base does not have',
      { clauses: { remove: ['removd'] }, rules: { change: [{ id: 'contact' }] }, protections: { remove: ['x'] } },
      [
        'policy/unknown-clause /clauses/remove/0',
        'policy/unknown-rule /rules/change/0/id',
        'policy/unknown-protection /protections/remove/0',
      ],
    ],
    [
      'two things done to one',
      { rules: { remove: ['help'], change: [{ id: 'help', then: 'review' }] } },
      ['policy/changed-twice /rules/remove/0'],
    ],
    [
      'an id that the base has',
      { clauses: { add: [{ id: 'help', kind: 'informs', quote: 'our help page' }] } },
      ['policy/duplicate-id /clauses/add/0/id'],
    ],
    [
      'words that stand nowhere',
      { clauses: { add: [{ id: 'x', kind: 'informs', quote: 'Be brief.' }] } },
      ['policy/no-place /clauses/add/0'],
    ],
    [
      'beside what is gone',
      {
        clauses: { remove: ['criticism'], add: [{ id: 'x', kind: 'informs', quote: 'Be brief.', after: 'criticism' }] },
        protections: { remove: ['criticism'] },
      },
      ['policy/unknown-clause /clauses/add/0/after'],
    ],
    [
      'a place in a page that is given',
      { text: town().text, clauses: { add: [{ id: 'x', kind: 'informs', quote: 'our help page', after: 'help' }] } },
      ['policy/no-place /clauses/add/0/after'],
    ],
    [
      'a parameter that a rule does not have',
      { rules: { change: [{ id: 'help', atLeast: 2 }] } },
      ['policy/no-such-parameter /rules/change/0/atLeast'],
    ],
    [
      'an entry that is not there to remove',
      { rules: { change: [{ id: 'contacts', kinds: { remove: ['phone'] } }] } },
      ['policy/nothing-to-remove /rules/change/0/kinds/remove/0'],
    ],
    [
      'a kind that there is not',
      { rules: { change: [{ id: 'contacts', kinds: { add: ['phone', 'fone'] } }] } },
      ['policy/unknown-detector /rules/change/0/kinds/add/1'],
    ],
    ['a contact that is not there to remove', { contacts: { halp: null } }, ['policy/unknown-contact /contacts/halp']],
    [
      'words both added and removed',
      { lexicon: { profanity: { add: ['x'], remove: ['x'] } } },
      ['policy/added-and-removed /lexicon/profanity/remove/0'],
    ],
    [
      'a field misspelt deep inside',
      { rules: { change: [{ id: 'help', atleast: 2 }] } },
      ['policy/unknown-field /rules/change/0/atleast'],
    ],
    [
      'mistakes of shape hide no others, and cause none',
      { titel: 'x', clauses: { remove: ['removd'], replace: [{ id: 'criticism', kind: 'promise', quote: 'x' }] } },
      [
        'policy/wrong-value /clauses/replace/0/kind',
        'policy/unknown-field /titel',
        'policy/unknown-clause /clauses/remove/0',
      ],
    ],
  ])('%s', (_, changes, faults) => expect(faultsIn(changes)).toEqual(faults));

  test.each<[string, Loose, readonly string[]]>([
    ['no name of its own', { title: 'x' }, ['policy/missing-field /id', 'policy/missing-field /version']],
    ['the name of the base', { id: 'town', version: '2' }, ['policy/wrong-value /id']],
    ['no mapping', 5, ['policy/wrong-type ']],
    ['a list', [], ['policy/wrong-type ']],
  ])('%s', (_, changes, faults) => {
    expect(problemsOf(changes).map(({ code, at }) => `${code} ${at}`)).toEqual(faults);
  });

  test('new words that part those of another clause', () => {
    const quotes = ['Be kind to each other.\nDo not post phone numbers', 'phone numbers or email addresses.'];
    const clauses = { add: [0, 1].map((n) => ({ id: `c${n}`, kind: 'informs' as const, quote: quotes[n] ?? '' })) };
    const crossing = extendPolicy(base, { ...OWN, clauses });
    const replace = [0, 1].map((n) => ({ id: `c${n}`, kind: 'informs' as const, quote: `new ${n}` }));
    const faults = problemsOf({ id: 'x', version: '1', clauses: { replace } }, crossing);
    expect(faults.filter(({ code }) => code === 'policy/crossed-edits').map(({ at }) => at)).toEqual([
      '/clauses/replace/0',
      '/clauses/replace/1',
    ]);
  });
});
