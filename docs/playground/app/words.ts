import type { Decision } from 'houserules';

/** Each decision as something to do. */
export const TO_DO: Readonly<Record<Decision, string>> = {
  allow: 'Leave the comment up',
  review: 'Let a person look at it',
  redact: 'Take out part of it',
  hide: 'Hide it',
  remove: 'Remove it',
};

/** A name such as `report-to-platform`, in words. */
export function inWords(name: string): string {
  return name.replaceAll('-', ' ');
}

/** A number of things. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
