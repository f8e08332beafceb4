import type { Reading } from '../../text/reading.ts';
import { PUBLIC_NUMBERS } from '../pii/public-numbers.ts';

/** Digits with single spaces between them, as numbers are written. */
const NUMBERS = /(?<![0-9])[0-9](?: ?[0-9]){5,11}(?![0-9])/gu;

/** True where the number of a helpline or another public service is passed on. */
export function namesHelpline({ lower }: Reading): boolean {
  const numbers = lower.match(NUMBERS) ?? [];
  return numbers.some((number) => PUBLIC_NUMBERS.has(number.replaceAll(' ', '').replace(/^0/u, '')));
}
