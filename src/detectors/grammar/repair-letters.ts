import { isDisguisable, withoutVowels } from './disguised.ts';

const STRETCHED = /(.)\1\1|(.)\2.*(.)\3/u;
const RUNS = /(.)\1*/gu;
/** With more runs than this, all are read once, or as half as long. */
const MOST_RUNS = 6;
const VOWELS = 'aeiou';
const SHORTEST_SWAPPED = 5;
const SHORTEST_DROPPED = 4;
const SHORTEST_DOUBLED = 5;
const VOWELLESS = /^[^aeiou]{4,}$/u;
const DOUBLED = /(.)\1/gu;
const LONGEST = 24;

/** A word whose letters are repeated (`waaanker`, `wwaannkkeerr`), each once or twice; one that people disguise first,
 * then the longest: "offff" is "off". */
export function unstretched(word: string, knows: (word: string) => boolean): string | undefined {
  if (!STRETCHED.test(word)) return undefined;
  const found = shrunk(word).filter((one) => one.length > 1 && knows(one));
  return found.find(isDisguisable) ?? found.sort((a, b) => b.length - a.length)[0];
}

function shrunk(word: string): readonly string[] {
  const runs = word.match(RUNS) ?? [];
  const long = runs.filter((run) => run.length > 1).length;
  const once = runs.map((run) => run[0]).join('');
  if (long > MOST_RUNS) return [once, runs.map((run) => run.slice(0, Math.ceil(run.length / 2))).join('')];
  let made = [''];
  for (const run of runs) {
    const some = run.length > 1 ? [run.slice(0, 1), run.slice(0, 2)] : [run];
    made = some.flatMap((letters) => made.map((before) => before + letters));
  }
  return made;
}

/** A word without its vowels (`wnkr`, `bstrds`), of those that people disguise. */
export function revowelled(word: string, knows: (word: string) => boolean): string | undefined {
  if (!VOWELLESS.test(word)) return undefined;
  const whole = withoutVowels(word);
  if (whole !== undefined && knows(whole)) return whole;
  const one = word.endsWith('s') ? withoutVowels(word.slice(0, -1)) : undefined;
  return one !== undefined && knows(`${one}s`) ? `${one}s` : undefined;
}

/** A word with two neighbours swapped, a vowel left out or a letter doubled, put right. */
export function respelt(word: string, knows: (word: string) => boolean): string | undefined {
  if (word.length > LONGEST) return undefined;
  return swapped(word, knows) ?? dropped(word, knows) ?? doubled(word, knows);
}

/** Of those that people disguise: other words have a double letter of their own too often. */
function doubled(word: string, knows: (word: string) => boolean): string | undefined {
  for (const { index } of word.matchAll(DOUBLED)) {
    const made = word.slice(0, index) + word.slice(index + 1);
    const stem = made.endsWith('s') ? made.slice(0, -1) : made;
    if (stem.length >= SHORTEST_DOUBLED && (isDisguisable(made) || isDisguisable(stem)) && knows(made)) return made;
  }
  return undefined;
}

function swapped(word: string, knows: (word: string) => boolean): string | undefined {
  if (word.length < SHORTEST_SWAPPED) return undefined;
  for (let at = 1; at + 1 < word.length; at++) {
    const [a = '', b = ''] = [word[at], word[at + 1]];
    if (a === b) continue;
    const made = `${word.slice(0, at)}${b}${a}${word.slice(at + 2)}`;
    if (knows(made)) return made;
  }
  return undefined;
}

function dropped(word: string, knows: (word: string) => boolean): string | undefined {
  if (word.length < SHORTEST_DROPPED) return undefined;
  for (let at = 1; at <= word.length; at++) {
    // Beside a vowel another is seldom the one that was left out.
    if (VOWELS.includes(word[at - 1] as string) || VOWELS.includes(word[at] ?? 'x')) continue;
    for (const vowel of VOWELS) {
      const made = `${word.slice(0, at)}${vowel}${word.slice(at)}`;
      if (knows(made)) return made;
    }
  }
  return undefined;
}
