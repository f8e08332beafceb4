import { soundsLike } from './disguised.ts';
import { isOrdinary } from './ordinary.ts';
import { wordsApart } from './repair-joins.ts';
import { respelt, revowelled, unstretched } from './repair-letters.ts';
import { hasSign, readings, unmasked } from './repair-signs.ts';

/** The words that another stands for, and whether somebody wrote it so on purpose. */
export interface Mended {
  readonly words: readonly string[];
  readonly as: 'disguised' | 'misspelt';
}

type Knows = (word: string) => boolean;

const SHORTEST = 2;
const LONGEST = 60;
const SHORT: ReadonlySet<string> = new Set(['1n', '0n', '1s', '1t', '0f', 't0', 'd0', 's0', 'g0']);

/** What a word that a grammar does not know stands for there. Bounded by its length. */
export function mended(word: string, knows: Knows): Mended | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  if (hasSign(word)) {
    const meant = signed(word, knows);
    return meant === undefined ? undefined : { words: meant.split(' '), as: 'disguised' };
  }
  if (!/^[a-z]+$/u.test(word) || isOrdinary(word)) return undefined;
  return misspelt(word, knows);
}

/** Without the list of everyday words, which is made by this. */
export function misspelt(word: string, knows: Knows): Mended | undefined {
  const meant = spelt(word, knows);
  if (meant) return { words: meant.split(' '), as: 'disguised' };
  const right = respelt(word, knows);
  if (right) return { words: [right], as: 'misspelt' };
  const apart = wordsApart(word, knows);
  return apart && { words: apart, as: 'misspelt' };
}

function signed(word: string, knows: Knows): string | undefined {
  if (!isTold(word)) return undefined;
  for (const read of readings(word)) {
    if (knows(read)) return read;
    const meant = unmasked(read, knows) ?? (hasSign(read) ? undefined : spelt(read, knows));
    if (meant) return meant;
  }
  return undefined;
}

/** A short word with digits may be a code: it needs a letter at both ends, or a sign that is no digit. */
function isTold(word: string): boolean {
  return word.length > 3 || /^[a-z].[a-z]$/u.test(word) || /[^a-z0-9]/u.test(word) || SHORT.has(word);
}

function spelt(word: string, knows: Knows): string | undefined {
  const sound = soundsLike(word);
  if (sound?.split(' ').every(knows)) return sound;
  const shorter = unstretched(word, knows) ?? revowelled(word, knows);
  if (shorter) return shorter;
  const once = word.replace(/(.)\1+/gu, '$1');
  const meant = once === word ? undefined : soundsLike(once);
  return meant && /(.)\1\1/u.test(word) && meant.split(' ').every(knows) ? meant : undefined;
}
