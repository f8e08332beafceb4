import { expect, test } from 'vitest';
import { verbatim } from '../../src/policy/verbatim.ts';

const head = {
  houserules: 1,
  id: 'forum',
  version: '1',
  title: 'Rules',
  publisher: 'A forum',
  url: null,
  locale: 'en-GB',
  region: 'GB',
  timeZone: 'Europe/London',
  rules: [],
} as const;
const text = 'Be kind. Share no health numbers.';

test('a policy comes back as it was given', () => {
  const given = { ...head, text, clauses: [{ id: 'kind', kind: 'prohibits', quote: 'Be kind.' }] } as const;
  expect(verbatim(given)).toBe(given);
});

test('a misquotation does not compile', () => {
  // @ts-expect-error: the page says "Be kind."
  verbatim({ ...head, text, clauses: [{ id: 'kind', kind: 'prohibits', quote: 'Be nice.' }] });
});

test('one misquotation among many does not compile', () => {
  const kind = { id: 'kind', kind: 'prohibits', quote: 'Be kind.' } as const;
  // @ts-expect-error: a letter is missing from "numbers"
  verbatim({ ...head, text, clauses: [kind, { id: 'health', kind: 'prohibits', quote: 'Share no health number.' }] });
});
