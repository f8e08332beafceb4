import { expect, test } from 'vitest';
import { checksByEleven } from '../../src/detectors/checksums.ts';

test.each([
  ['the example of the NHS Data Dictionary', '9434765919', true],
  ['a remainder of 0 stands for the digit 0', '0000000000', true],
  ['one digit off', '9434765918', false],
  ['a result of 10 is never issued', '1234567890', false],
  ['nine digits', '943476591', false],
])('%s', (_reason, digits, checks) => {
  expect(checksByEleven(digits)).toBe(checks);
});
