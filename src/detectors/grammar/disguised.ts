import { groupBy } from '../../text/group-by.ts';
import { disguisedWords, soundAlikes } from './disguised-words.ts';
import { later } from './later.ts';
import { entriesOf, type WordClass } from './word-class.ts';

/** Words that people disguise, the likeliest first. */
const words: () => readonly string[] = later(() => [
  ...new Set(disguisedWords.flatMap((one) => entriesOf(one).map(({ words }) => words.join('')))),
]);
const byLength: () => ReadonlyMap<number, readonly string[]> = later(() => groupBy(words(), ({ length }) => length));
const known: () => ReadonlySet<string> = later(() => new Set(words()));
/** All beginnings of those words. */
const beginnings: () => ReadonlySet<string> = later(
  () => new Set(words().flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)))),
);
/** By their consonants, where those are enough to tell a word. */
const byConsonants: () => ReadonlyMap<string, string> = later(() => {
  const likeliest = entriesOf(disguisedWords[0] as WordClass).map(({ words }) => words.join(''));
  return new Map(likeliest.reverse().map((word) => [word.replace(/[aeiou]/gu, ''), word]));
});
const SHORTEST = 3;
/** What may be added to a spelling that sounds like a word, and so to the word. */
const ENDINGS = ['s', 'ed', 'er', 'ers', 'ing', 'in', 'y'] as const;

/** True for a word that people disguise. */
export function isDisguisable(word: string): boolean {
  return known().has(word);
}

/** True for the beginning of a word that people disguise, or the whole. */
export function beginsDisguisable(letters: string): boolean {
  return beginnings().has(letters);
}

/** All words that people disguise, the likeliest first. */
export function disguisable(): readonly string[] {
  return words();
}

/** The likeliest of those words that is left with these consonants; of the first class only, as others are left with what much else is. */
export function withoutVowels(consonants: string): string | undefined {
  return byConsonants().get(consonants);
}

/** The word that a spelling is meant to sound or look like. */
export function soundsLike(word: string): string | undefined {
  const whole = meantBy(word);
  if (whole) return whole;
  for (const ending of ENDINGS) {
    const meant = word.endsWith(ending) ? meantBy(word.slice(0, -ending.length)) : undefined;
    if (meant) return `${meant}${ending === 'in' ? 'ing' : ending}`;
  }
  if (word.endsWith('z') && word.length > SHORTEST) return `${word.slice(0, -1)}s`;
  return word.startsWith('ph') && known().has(`f${word.slice(2)}`) ? `f${word.slice(2)}` : undefined;
}

function meantBy(word: string): string | undefined {
  return Object.hasOwn(soundAlikes, word) ? soundAlikes[word] : undefined;
}

/** The likeliest of these words that a masked one (`f**k`) may be: as long, or about as long where a mask is wide. */
export function fitting(masked: string, suits: (word: string) => boolean): string | undefined {
  const exact = byLength()
    .get(masked.length)
    ?.find((word) => fits(word, masked) && suits(word));
  if (exact || !/[*#_]{2}/u.test(masked) || masked.length < SHORTEST) return exact;
  const shape = new RegExp(
    `^${masked.replace(/[*#_]+/gu, (mask) => (mask.length > 1 ? '[a-z]{1,6}' : '[a-z]'))}$`,
    'u',
  );
  return words().find((word) => shape.test(word) && suits(word));
}

function fits(word: string, masked: string): boolean {
  for (let at = 0; at < masked.length; at++) {
    const unit = masked[at] as string;
    if (unit !== word[at] && unit !== '*' && unit !== '#' && unit !== '_') return false;
  }
  return true;
}
