import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';
import { namesPublicService } from '../../../src/detectors/spam/public-services.ts';
import { read } from '../../../src/text/reading.ts';

test.each([
  ['Samaritans on 116 123, any time', true],
  ['Mind are on 0300 123 3393', true],
  ['Book your free NHS health check, it saved me', true],
  ['Flu jabs at the town hall, just walk in', true],
  ['ring me on 07700 900123', false],
  ['six hours and 116 people', false],
  ['10 % off for NHS staff', false],
])('a helpline’s number, or what the health service offers: %s', (text, is) => {
  expect(namesPublicService(read(text))).toBe(is);
});

test.each([
  'If you are low: Samaritans 116 123, or NHS 111 and pick option 2. Both free. Both helped me.',
  'Book your free NHS health check if you are 40 to 74. Mine found it in time.',
])('who passes it on advertises nothing: %s', (text) => {
  expect(detect(text, { kinds: ['advert'] })).toEqual([]);
});
