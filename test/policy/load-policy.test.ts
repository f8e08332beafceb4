import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { PolicyError } from '../../src/policy/policy-error.ts';
import { problemLine } from '../../src/text/fault.ts';
import { wordDetector } from '../detectors/word-detector.ts';
import { faultsIn, type Loose, problemsOf, spoilt, town } from './town.ts';

describe('a policy comes as data or as JSON', () => {
  test('both are the same policy', () => {
    expect(loadPolicy(JSON.stringify(town()))).toEqual(loadPolicy(town()));
  });

  test('outcomes are written out, whatever way they were written', () => {
    const { rules } = loadPolicy(town());
    expect(
      rules.map(({ decision, actions, signpost, urgent, act }) => ({ decision, actions, signpost, urgent, act })),
    ).toEqual([
      { decision: 'remove', actions: [], signpost: undefined, urgent: false, act: 'certain' },
      { decision: 'allow', actions: ['block'], signpost: undefined, urgent: false, act: 'certain' },
      { decision: 'allow', actions: [], signpost: 'help', urgent: false, act: 'certain' },
    ]);
  });

  test('what may be left out is there, empty', () => {
    const { allow, contacts, protections, hours } = loadPolicy(
      spoilt((policy) => {
        policy.rules.pop();
        delete policy.contacts;
        delete policy.protections;
      }),
    );
    expect({ allow, contacts, protections, hours }).toEqual({
      allow: {},
      contacts: {},
      protections: [],
      hours: undefined,
    });
  });

  test('detectors of one’s own may be named', () => {
    const policy = spoilt((one) => (one.rules[0].when = { detects: ['wards'] }));
    expect(faultsIn(policy)).toEqual(['policy/unknown-detector /rules/0/when/detects/0']);
    expect(faultsIn(policy, { detectors: [wordDetector('wards', 'ward')] })).toEqual([]);
  });
});

describe('what is no policy at all', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'policy/wrong-type at /: expected a mapping; got `null`'],
    ['undefined', undefined, 'policy/missing-field at /: expected a mapping; got `nothing`'],
    ['a list', [], 'policy/wrong-type at /: expected a mapping; got `[]`'],
    ['a number in JSON', '7', 'policy/wrong-type at /: expected a mapping; got `7`'],
  ])('%s', (_, input, line) => expect(problemsOf(input).map(problemLine)).toEqual([line]));

  test('JSON that does not parse', () => {
    const [line = ''] = problemsOf('{"id": }').map(problemLine);
    expect(line).toMatch(/^policy\/not-json at \/: expected JSON; got `(?!SyntaxError).*JSON.*`$/u);
  });

  test('conditions as deep as no stack can hold', () => {
    const deep = Array.from({ length: 20_000 }).reduce<object>((inner) => ({ not: inner }), { detects: ['email'] });
    expect(problemsOf(spoilt((policy) => (policy.rules[0].when = deep))).map(problemLine)).toEqual([
      'policy/too-deep at /: expected lists and mappings at most 100 deep; got `deeper ones`',
    ]);
  });
});

describe('the page may be named by its path', () => {
  const named = (): Loose => spoilt((policy) => (policy.text = './rules.txt'));
  test('it is read by the option', () => {
    const paths: string[] = [];
    const readText = (path: string): string => {
      paths.push(path);
      return town().text;
    };
    expect(loadPolicy(named(), { readText })).toEqual(loadPolicy(town()));
    expect(paths).toEqual(['./rules.txt']);
  });
  test('without the option it is asked for, and the rest is checked', () => {
    const policy = named();
    policy.rules[0].when.detects = ['emial'];
    expect(problemsOf(policy).map(problemLine)).toEqual([
      'policy/unread-text at /text: expected the text of the page, or the option `readText` to read it with; got `./rules.txt`',
      'policy/unknown-detector at /rules/0/when/detects/0: expected the name of a detector; got `emial`; did you mean `email`?',
    ]);
  });
  test('a page that begins with a dot is a page', () => {
    const page = '...\nDo not shout. We will remove posts that do.';
    const policy = spoilt((one) => Object.assign(one, { text: page }));
    expect(faultsIn(policy)).not.toContain('policy/unread-text /text');
  });
});

describe('all problems at once', () => {
  test('of shape, quotation, name and authority, in that order', () => {
    const policy = spoilt((one) => {
      one.titel = 'x';
      one.clauses[0].quote = 'Do not post phone-numbers or email addresses.';
      one.rules[0].when.detects = ['emial'];
      one.rules[2].then.signpost = 'halp';
    });
    expect(faultsIn(policy)).toEqual([
      'policy/unknown-field /titel',
      'policy/misquote /clauses/0/quote',
      'policy/unknown-detector /rules/0/when/detects/0',
      'policy/unknown-contact /rules/2/then/signpost',
    ]);
  });

  test('the message has a line for each', () => {
    const policy = spoilt((one) => Object.assign(one, { titel: 'x', publisher: 5 }));
    const error = new PolicyError(problemsOf(policy));
    expect(() => loadPolicy(policy)).toThrow(error);
    expect(error.name).toBe('PolicyError');
    expect(error.message.split('\n')).toHaveLength(2);
    expect(Object.isFrozen(error.problems)).toBe(true);
  });
});

test('the policy is frozen all through, and what it was made of is not', () => {
  const source = town();
  const policy = loadPolicy(source);
  const unfrozen = (value: unknown): readonly unknown[] => {
    if (typeof value !== 'object' || value === null) return [];
    return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)];
  };
  expect(unfrozen(policy)).toEqual([]);
  expect(Object.isFrozen(source.rules[0])).toBe(false);
});
