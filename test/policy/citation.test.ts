import { describe, expect, test } from 'vitest';
import { type Citation, cite, placesOf } from '../../src/policy/citation.ts';

const URL = 'https://example.org/rules';
const citing = (text: string, exact: string, { occurrence = 1, url = URL as string | null } = {}): Citation =>
  cite({ text, url }, 'clause', exact, placesOf(text, exact)[occurrence - 1] ?? -1);
const fragmentOf = (text: string, exact: string, occurrence = 1): string =>
  decodeURIComponent(citing(text, exact, { occurrence }).url?.split('#:~:text=')[1] ?? '');

describe('placesOf', () => {
  test.each([
    { reason: 'nowhere', text: 'Be kind.', exact: 'Be brief.', at: [] },
    { reason: 'once', text: 'Be kind.', exact: 'kind', at: [3] },
    { reason: 'several times, in order', text: 'Be kind. Be brief. Be kind.', exact: 'Be kind.', at: [0, 19] },
    { reason: 'overlapping places count each', text: 'aaa', exact: 'aa', at: [0, 1] },
    { reason: 'a no-break space is not a space', text: 'Be\u00a0kind', exact: 'Be kind', at: [] },
  ])('$reason', ({ text, exact, at }) => expect(placesOf(text, exact)).toEqual(at));
});

describe('cite', () => {
  const page = 'Be kind — always. Do not post another person’s address. Be\u00a0brief, please, whatever you say.';
  test('the words, their place, and what stands on either side', () => {
    expect(citing(page, 'Do not post another person’s address.')).toEqual({
      clause: 'clause',
      exact: 'Do not post another person’s address.',
      prefix: 'Be kind — always. ',
      suffix: ' Be\u00a0brief, please, whatever you ',
      start: 18,
      end: 55,
      url: 'https://example.org/rules#:~:text=Do%20not%20post%20another%20person%E2%80%99s%20address.',
    });
  });
  test.each([
    {
      reason: 'at the beginning nothing stands before',
      exact: 'Be kind',
      prefix: '',
      suffix: ' — always. Do not post another p',
    },
    {
      reason: 'at the end nothing stands after',
      exact: 'say.',
      prefix: ' Be\u00a0brief, please, whatever you ',
      suffix: '',
    },
    {
      reason: 'no-break spaces and curly quotes stay as they are',
      exact: 'Be\u00a0brief',
      prefix: ' post another person’s address. ',
      suffix: ', please, whatever you say.',
    },
  ])('$reason', ({ exact, prefix, suffix }) => {
    const one = citing(page, exact);
    expect({ prefix: one.prefix, suffix: one.suffix }).toEqual({ prefix, suffix });
    expect(page.slice(one.start, one.end)).toBe(exact);
    expect(page.slice(one.start - one.prefix.length, one.end + one.suffix.length)).toBe(
      one.prefix + exact + one.suffix,
    );
  });

  test('characters above the basic plane are not split at the edges', () => {
    const text = `${'🏥'.repeat(20)}x Quote. y${'🏥'.repeat(20)}`;
    const { prefix, suffix } = citing(text, 'Quote.');
    expect(prefix).toBe(`${'🏥'.repeat(15)}x `);
    expect(suffix).toBe(` y${'🏥'.repeat(15)}`);
    const odd = citing(`${'🏥'.repeat(20)} Quote.z${'🏥'.repeat(20)}`, 'Quote.');
    expect(odd.prefix + odd.suffix).not.toMatch(/\p{Cs}/u);
  });

  test('an occurrence is the one asked for', () => {
    const text = 'Be kind. Be brief. Be kind.';
    expect(citing(text, 'Be kind.', { occurrence: 2 })).toMatchObject({
      start: 19,
      end: 27,
      prefix: 'Be kind. Be brief. ',
      suffix: '',
    });
  });
  test('it is frozen', () => expect(Object.isFrozen(citing(page, 'Be kind'))).toBe(true));
});

describe('the link leads to the words', () => {
  test('there is none where the page is not known', () => {
    expect(citing('Be kind.', 'Be kind.', { url: null })).not.toHaveProperty('url');
  });
  test('another fragment of the page gives way', () => {
    expect(citing('Be kind.', 'kind', { url: `${URL}#top` }).url).toBe(`${URL}#:~:text=kind`);
  });
  test('marks that have a meaning there are written as codes', () => {
    const { url } = citing('a-b, c & d – “e”', 'a-b, c & d – “e”');
    expect(url).toBe(`${URL}#:~:text=a%2Db%2C%20c%20%26%20d%20%E2%80%93%20%E2%80%9Ce%E2%80%9D`);
  });
  test('no-break spaces stay', () => expect(citing('Be\u00a0brief', 'Be\u00a0brief').url).toContain('Be%C2%A0brief'));
  test('a lone surrogate does not break it', () => {
    expect(citing('a \ud83d b', 'a \ud83d b').url).toBe(`${URL}#:~:text=a%20%EF%BF%BD%20b`);
  });

  const long =
    'We will remove, in whole or in part, posts that we feel are inappropriate, abusive, defamatory or discriminatory.';
  test.each([
    {
      reason: 'a long quotation by its first and last words',
      text: long,
      exact: long,
      is: 'We will remove, in,abusive, defamatory or discriminatory.',
    },
    { reason: 'a long one of few words whole', text: 'x'.repeat(150), exact: 'x'.repeat(150), is: 'x'.repeat(150) },
    {
      reason: 'a later occurrence by the words before it',
      text: 'Be kind. Be brief. Be kind.',
      exact: 'Be kind.',
      occurrence: 2,
      is: 'Be kind. Be brief.-,Be kind.',
    },
    {
      reason: 'the first occurrence needs none',
      text: 'Be kind. Be brief. Be kind.',
      exact: 'Be kind.',
      is: 'Be kind.',
    },
    {
      reason: 'nor is there one at the beginning of a line',
      text: 'Be kind.\nBe kind.',
      exact: 'Be kind.',
      occurrence: 2,
      is: 'Be kind.',
    },
  ])('$reason', ({ text, exact, occurrence, is }) => expect(fragmentOf(text, exact, occurrence)).toBe(is));
});
