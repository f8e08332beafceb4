import { fitting } from './disguised.ts';

/** What a sign may stand for, the likeliest first. */
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '+': 't',
  '\u20ac': 'e',
  '\u00a3': 'el',
  // Letters of other scripts that only look like a Latin one within a Latin word.
  '\u043f': 'n',
  '\u0438': 'n',
  '\u0433': 'r',
  '\u044f': 'r',
  '\u0434': 'd',
  '\u0448': 'w',
  '\u0449': 'w',
  '\u0447': 'y',
  '\u044c': 'b',
  '\u043b': 'n',
  '\u03b7': 'n',
  '\u03c0': 'n',
  '\u03c9': 'w',
  '\u03bb': 'a',
  '\u03c3': 'o',
  '\u03bc': 'u',
};
/** A digit after a word is a number: `deal2`. */
const NUMBERED = /^[a-z]{4,}[0-9]$/u;
const MASKS = /[*#_]/u;
const MASK = /[*#_]/gu;
/** A mask between any two letters hides none: `w*a*n*k*e*r`. */
const BETWEEN_ALL = /^[a-z](?:[*#_][a-z])+$/u;
const VOWELS = 'aeiouy';
/** More signs in doubt than this are read in one way only; more masks than this are not filled in. */
const MOST_DOUBTS = 4;
const MOST_MASKS = 4;

/** True for a word with a sign in it. */
export function hasSign(word: string): boolean {
  return /[^a-z]/u.test(word) && /[a-z]/u.test(word) && !NUMBERED.test(word);
}

/** Ways to read a word whose letters are written as digits and signs (`w4nk3r`); masks stay. Few, the likeliest first. */
export function readings(word: string): readonly string[] {
  if (!/[^a-z]/u.test(word)) return [word];
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const read = readAnew(word);
  remembered.set(word, read);
  return read;
}

/** Each grammar asks about the same word. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 4096;

function readAnew(word: string): readonly string[] {
  let read = [''];
  let doubts = 0;
  for (const unit of word) {
    const meant = SIGNS[unit] ?? unit;
    const some = meant.length > 1 && doubts++ < MOST_DOUBTS ? [...meant] : [meant[0] ?? ''];
    read = some.flatMap((letter) => read.map((before) => before + letter));
  }
  return read;
}

/** A masked word (`f**k`, `us*l*ss`) filled in: by a word that people mask, else by vowels. */
export function unmasked(word: string, knows: (word: string) => boolean): string | undefined {
  if (!MASKS.test(word)) return undefined;
  const bare = word.replace(/\*+$/u, '');
  if (bare.length > 2 && knows(bare)) return bare;
  const letters = word.replace(MASK, '');
  if (BETWEEN_ALL.test(word) && knows(letters)) return letters;
  const fit = fitting(word, knows);
  if (fit) return fit;
  const masks = word.match(MASK)?.length ?? 0;
  return masks > MOST_MASKS || masks >= word.length - 1 ? undefined : vowelled(word, knows);
}

function vowelled(word: string, knows: (word: string) => boolean): string | undefined {
  const at = word.search(MASKS);
  if (at < 0) return knows(word) ? word : undefined;
  for (const vowel of VOWELS) {
    const found = vowelled(`${word.slice(0, at)}${vowel}${word.slice(at + 1)}`, knows);
    if (found) return found;
  }
  return undefined;
}
