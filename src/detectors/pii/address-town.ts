import type { PlaceToken } from './place-token.ts';
import { LONGEST_TOWN, TOWN_BEGINNINGS, TOWN_NAMES } from './town-words.ts';

/** The end of the longest known town or county that begins at a token; 0 if there is none. */
export function townEnd(tokens: readonly PlaceToken[], at: number): number {
  const first = tokens[at]?.word.replace(/-.*/u, '') ?? '';
  if (!joins(tokens[at]) || !TOWN_BEGINNINGS.has(first)) return 0;
  for (let to = Math.min(at + LONGEST_TOWN, tokens.length); to > at; to--) {
    const words = tokens.slice(at, to);
    const whole = words.slice(1).every(({ gap }) => gap === 'space');
    if (
      whole &&
      TOWN_NAMES.has(
        words
          .map(({ word }) => word)
          .join(' ')
          .replaceAll('-', ' '),
      )
    )
      return to;
  }
  return 0;
}

/** True for a token that can carry an address on: after a space, a comma or a new line. */
export function joins(token: PlaceToken | undefined): boolean {
  return token !== undefined && token.gap !== 'end' && token.gap !== 'other';
}
