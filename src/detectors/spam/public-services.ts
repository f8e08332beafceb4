import type { Reading } from '../../text/reading.ts';
import { PUBLIC_NUMBERS } from '../pii/public-numbers.ts';

/** Digits with single spaces between them, as numbers are written. */
const NUMBERS = /(?<![0-9])[0-9](?: ?[0-9]){5,11}(?![0-9])/gu;

/** What the health service offers everybody. */
const CARE =
  /(?<![a-z])nhs (?:[a-z]+ ){0,2}(?:checks?|check-?ups?|jabs?|vaccin[a-z]+|screenings?|tests?|app)(?![a-z])|(?<![a-z])(?:flu|covid|nhs) (?:and [a-z]+ )?(?:jabs?|vaccin[a-z]+)(?![a-z])/u;

/** True where what the health service offers is passed on, or the number of a helpline or another public service. */
export function namesPublicService({ lower }: Reading): boolean {
  if (CARE.test(lower)) return true;
  const numbers = lower.match(NUMBERS) ?? [];
  return numbers.some((number) => PUBLIC_NUMBERS.has(number.replaceAll(' ', '').replace(/^0/u, '')));
}
