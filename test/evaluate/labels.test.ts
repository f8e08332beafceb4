import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import { labelOf, nameOf } from '../../src/evaluate/labels.ts';

describe('a kind in plain English', () => {
  test.each([
    ['phone', 'phone number'],
    ['nhs-number', 'NHS number'],
    ['nino', 'National Insurance number'],
    ['post', 'this post'],
    ['repetition', 'the same comment again'],
    ['echo', 'comment that rests on another’s words'],
    ['sharp-remark', 'sharp remark'],
    ['off-topic', 'comment on another subject'],
    ['membership-number', 'membership number'],
    ['signal:very-rude', 'signal very rude'],
    ['constructor', 'constructor'],
  ])('%s is a %s', (kind, name) => expect(nameOf(kind)).toBe(name));

  test.each(builtIn.map(({ name }) => name))('%s has a name of its own that is not code', (kind) => {
    expect(nameOf(kind)).toMatch(/^[A-Za-z]+( [A-Za-z]+(’s)?)*$/u);
    expect(labelOf(kind)).toBe(`[${nameOf(kind)} removed]`);
  });
});
