import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';
import { namesHelpline } from '../../../src/detectors/spam/helplines.ts';
import { read } from '../../../src/text/reading.ts';

test.each([
  ['Samaritans on 116 123, any time', true],
  ['Mind are on 0300 123 3393', true],
  ['ring me on 07700 900123', false],
  ['six hours and 116 people', false],
])('a helpline’s number: %s', (text, is) => {
  expect(namesHelpline(read(text))).toBe(is);
});

test('who passes on a helpline advertises nothing', () => {
  const text = 'If you are low: Samaritans 116 123, or NHS 111 and pick option 2. Both free. Both helped me.';
  expect(detect(text, { kinds: ['advert'] })).toEqual([]);
});
