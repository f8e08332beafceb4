import type { Verdict } from '../../src/evaluate/verdict.ts';

/** Somebody is asked to look, or something is done. */
export function isTouched({ decision }: Verdict): boolean {
  return decision !== 'allow';
}

/** It is for a person at once. */
export function isUrgent({ priority }: Verdict): boolean {
  return priority === 'urgent';
}

/** It points somewhere. */
export function isRouted({ signposts }: Verdict): boolean {
  return signposts.length > 0;
}
