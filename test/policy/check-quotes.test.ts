import { describe, expect, test } from 'vitest';
import { problemLine } from '../../src/text/fault.ts';
import { faultsIn, type Loose, problemsOf, spoilt } from './town.ts';

const quoting = (quote: string, more: object = {}): Loose =>
  spoilt((policy) => Object.assign(policy.clauses[0], { quote, ...more }));
const linesOf = (policy: Loose): readonly string[] => problemsOf(policy).map(problemLine);
const TRUE = 'Do not post phone numbers or email addresses.';

describe('one message for each code, word for word', () => {
  test.each([
    {
      reason: 'a word changed',
      policy: quoting('Do not post phone numbers or mail addresses.'),
      says: `policy/misquote at /clauses/0/quote: expected words that stand in the page, byte for byte; got \`Do not post phone numbers or mail addresses.\`; did you mean \`${TRUE}\`?`,
    },
    {
      reason: 'words that stand twice',
      policy: quoting('Be kind to each other.'),
      says: 'policy/quote-not-unique at /clauses/0/quote: expected `occurrence`, from 1 to 2, because these words stand in the page 2 times; got `Be kind to each other.`',
    },
    {
      reason: 'an occurrence that there is not',
      policy: quoting('Be kind to each other.', { occurrence: 3 }),
      says: 'policy/no-such-occurrence at /clauses/0/occurrence: expected a number from 1 to 2, as often as these words stand in the page; got `3`',
    },
  ])('$reason', ({ policy, says }) => expect(linesOf(policy)).toEqual([says]));
});

describe('a quotation is byte for byte', () => {
  test.each([
    { reason: 'a no-break space is not a space', quote: TRUE.replace('phone ', 'phone\u00a0') },
    { reason: 'a capital is not a small letter', quote: TRUE.toLowerCase() },
    { reason: 'a stop is not an exclamation mark', quote: TRUE.replace('.', '!') },
    { reason: 'a space at the end is not there', quote: `${TRUE}  ` },
    { reason: 'a zero-width space is not nothing', quote: TRUE.replace('phone', 'ph\u200bone') },
  ])('$reason', ({ quote }) => {
    const [one, ...rest] = problemsOf(quoting(quote));
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      code: 'policy/misquote',
      at: '/clauses/0/quote',
      nearestSentence: TRUE,
      didYouMean: TRUE,
    });
  });

  test.each([
    { reason: 'part of a sentence', quote: 'phone numbers or email' },
    { reason: 'over the end of a sentence', quote: 'addresses. We will' },
    { reason: 'over the end of a line', quote: 'other.\nDo not post' },
    { reason: 'one letter that stands once', quote: 'D' },
  ])('$reason will do', ({ quote }) => expect(faultsIn(quoting(quote))).toEqual([]));

  test.each([1, 2])('occurrence %i of words that stand twice', (occurrence) => {
    expect(faultsIn(quoting('Be kind to each other.', { occurrence }))).toEqual([]);
  });
  test('an occurrence of words that stand once is the first', () => {
    expect(faultsIn(quoting(TRUE, { occurrence: 1 }))).toEqual([]);
    expect(faultsIn(quoting(TRUE, { occurrence: 2 }))).toEqual(['policy/no-such-occurrence /clauses/0/occurrence']);
  });
});

describe('the nearest sentence', () => {
  test.each([
    { reason: 'few letters changed', quote: 'Do not post phone numbers or emails.', nearest: TRUE },
    {
      reason: 'put otherwise, with most words shared',
      quote: 'Please do not post any phone numbers, home addresses or email',
      nearest: TRUE,
    },
    { reason: 'words that no sentence has', quote: 'Lorem ipsum dolor sit amet', nearest: undefined },
  ])('$reason', ({ quote, nearest }) => {
    expect(problemsOf(quoting(quote))[0]?.nearestSentence).toBe(nearest);
  });
});

test('every misquotation is told', () => {
  const policy = spoilt((one) => {
    for (const clause of one.clauses) clause.quote += '?';
  });
  expect(faultsIn(policy)).toEqual([0, 1, 2, 3, 4].map((at) => `policy/misquote /clauses/${at}/quote`));
});
