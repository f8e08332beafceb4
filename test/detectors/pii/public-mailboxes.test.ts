import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/index.ts';
import { isPublicMailbox } from '../../../src/detectors/pii/public-mailboxes.ts';

const TEXT = 'Try pals@trust.nhs.uk, or ada.wren@nhs.net if they are out';

test.each([
  ['an office of a trust', 'westherts.pals@nhs.net'],
  ['an office by itself', 'enquiries@trust.nhs.uk'],
  ['a council’s', 'contact-us@council.gov.uk'],
  ['an office in Scotland', 'complaints@board.nhs.scot'],
])('nobody’s own: %s', (_, address) => {
  expect(isPublicMailbox(address)).toBe(true);
});

test.each([
  ['somebody who works there', 'ada.wren@nhs.net'],
  ['a person with an office’s word in the name', 'pallister.ada@nhs.net'],
  ['an office of a firm', 'enquiries@example.com'],
  ['a domain that only ends alike', 'pals@notnhs.net'],
])('somebody’s: %s', (_, address) => {
  expect(isPublicMailbox(address)).toBe(false);
});

test('an office’s mailbox is left alone, and a person’s beside it is not', () => {
  const found = detect(TEXT, { kinds: ['email'] });
  expect(found.map(({ start }) => start)).toEqual([TEXT.indexOf('ada')]);
});
