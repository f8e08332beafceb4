import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { type Loose, spoilt, town } from './town.ts';

const digestOf = (spoil: (policy: Loose) => void): string => loadPolicy(spoilt(spoil)).digest;

/** The same data with the fields of every mapping the other way round. */
function backwards(value: Loose): Loose {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}

describe('the digest', () => {
  const digest = digestOf(() => {});
  test('is SHA-256 in hexadecimal', () => expect(digest).toMatch(/^[0-9a-f]{64}$/u));
  test('is the same in another order of fields', () => expect(loadPolicy(backwards(town())).digest).toBe(digest));
  test('is the same for the page read from a file', () => {
    const named = spoilt((policy) => (policy.text = './page.txt'));
    expect(loadPolicy(named, { readText: () => town().text }).digest).toBe(digest);
  });
  test.each<[string, (policy: Loose) => void]>([
    [
      'one letter of the page',
      (policy) => (policy.text = policy.text.replace('see our', 'See our').replace('See', 'see').concat('.')),
    ],
    ['a no-break space in the page', (policy) => (policy.text = policy.text.replace('\nIf you', '\n\u00a0If you'))],
    ['the version', (policy) => (policy.version = '2')],
    ['an outcome', (policy) => (policy.rules[0].then = 'review')],
    ['a number', (policy) => (policy.rules[1].when.breaches.atLeast = 4)],
    ['an interpretation', (policy) => (policy.rules[1].interpretation += ' Or so.')],
    ['the order of rules', (policy) => policy.rules.reverse()],
    ['a contact', (policy) => (policy.contacts.help.label = 'Help')],
    ['the url', (policy) => (policy.url = null)],
    ['a lone surrogate for another', (policy) => (policy.title = '\ud83d')],
  ])('changes with %s', (_, spoil) => expect(digestOf(spoil)).not.toBe(digest));
  test('tells two lone surrogates apart', () => {
    expect(digestOf((policy) => (policy.title = '\ud83d'))).not.toBe(digestOf((policy) => (policy.title = '\ud83c')));
  });
});

describe('clauses know where they stand', () => {
  const { text, clauses } = loadPolicy(town());
  test.each(clauses.map(({ id, citation }) => [id, citation] as const))('%s', (id, citation) => {
    expect(text.slice(citation.start, citation.end)).toBe(citation.exact);
    expect(citation.clause).toBe(id);
    expect(citation.url).toMatch(/^https:\/\/example\.org\/rules#:~:text=/u);
  });
  test('at the occurrence asked for', () => {
    const policy = loadPolicy(
      spoilt((one) => Object.assign(one.clauses[0], { quote: 'Be kind to each other.', occurrence: 2 })),
    );
    expect(policy.clauses[0]?.citation.start).toBe(policy.text.lastIndexOf('Be kind'));
  });
});

test('a compiled policy survives JSON', () => {
  const policy = loadPolicy(town());
  expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
});
