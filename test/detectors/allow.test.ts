import { describe, expect, test } from 'vitest';
import { type Allow, allowFilter } from '../../src/detectors/allow.ts';
import type { Detection } from '../../src/detectors/define-detector.ts';
import { email } from '../../src/detectors/pii/email.ts';
import { wordDetector } from './word-detector.ts';

const phone = wordDetector('phone', 'x', { canonical: (value) => value.replace(/[^0-9]/gu, '').replace(/^44/u, '0') });
const isAllowed = (allow: Allow, kind: string, text: string): boolean => {
  const detection: Detection = { kind, start: 1, end: text.length - 1, certainty: 'certain', because: 'it is so' };
  return allowFilter(allow, [email, phone])(detection, text);
};

describe('a body’s own contacts are never reported', () => {
  const emails = ['press@example.org'];
  const phones = ['020 7946 0000'];
  test.each([
    { reason: 'as written', allow: { emails }, kind: 'email', text: '<press@example.org>', is: true },
    { reason: 'in capitals', allow: { emails }, kind: 'email', text: '<Press@Example.ORG>', is: true },
    { reason: 'in full width', allow: { emails }, kind: 'email', text: '<ｐress@example.org>', is: true },
    { reason: 'another person there', allow: { emails }, kind: 'email', text: '<ada@example.org>', is: false },
    { reason: 'a longer name that ends so', allow: { emails }, kind: 'email', text: '<xpress@example.org>', is: false },
    {
      reason: 'the same words of another kind',
      allow: { emails },
      kind: 'phone',
      text: '<press@example.org>',
      is: false,
    },
    { reason: 'a number grouped otherwise', allow: { phones }, kind: 'phone', text: '(020-79460000)', is: true },
    { reason: 'with the country code', allow: { phones }, kind: 'phone', text: '(+44 20 7946 0000)', is: true },
    { reason: 'another number', allow: { phones }, kind: 'phone', text: '(020 7946 0001)', is: false },
    { reason: 'nothing is allowed', allow: {}, kind: 'email', text: '<press@example.org>', is: false },
    { reason: 'an empty list', allow: { emails: [] }, kind: 'email', text: '<press@example.org>', is: false },
    {
      reason: 'a list of a kind that nobody looks for',
      allow: { postcodes: ['X'] },
      kind: 'postcode',
      text: '<X>',
      is: false,
    },
  ])('$reason', ({ allow, kind, text, is }) => expect(isAllowed(allow, kind, text)).toBe(is));
});
