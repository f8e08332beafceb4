import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/index.ts';
import { isPublicMailbox } from '../../../src/detectors/pii/public-mailboxes.ts';

const TEXT = 'Try pals@trust.nhs.uk, or ada.wren@nhs.net if they are out';

test.each([
  ['an office of a trust is nobody’s own', 'westherts.pals@nhs.net', true],
  ['an office by itself is nobody’s', 'enquiries@trust.nhs.uk', true],
  ['a council’s is nobody’s', 'contact-us@council.gov.uk', true],
  ['an office in Scotland is nobody’s', 'complaints@board.nhs.scot', true],
  ['an office of a trust under another domain is nobody’s', 'pals@severnvaletrust.example', true],
  ['somebody who works at such a trust is a person', 'ada.wren@severnvaletrust.example', false],
  ['somebody who works there is a person', 'ada.wren@nhs.net', false],
  ['a name may begin as an office’s does', 'pallister.ada@nhs.net', false],
  ['an office of a firm may be one person', 'enquiries@example.com', false],
  ['a domain may only end alike', 'pals@notnhs.net', false],
])('%s', (_, address, isOffice) => {
  expect(isPublicMailbox(address)).toBe(isOffice);
});

test('an office’s mailbox is left alone, and a person’s beside it is not', () => {
  const found = detect(TEXT, { kinds: ['email'] });
  expect(found.map(({ start }) => start)).toEqual([TEXT.indexOf('ada')]);
});
