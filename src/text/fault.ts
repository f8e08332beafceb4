import { wholeCharacters } from './span.ts';

/** One mistake in what the caller configured: a stable code, a JSON Pointer (RFC 6901), and what was expected. */
export interface Problem {
  readonly code: string;
  readonly at: string;
  readonly message: string;
  readonly didYouMean?: string;
}

/** What a finder of mistakes has to say; `known` are the names that could have been meant, `guess` the one that was. */
export interface Fault {
  readonly code: string;
  readonly at: string;
  readonly expected: string;
  readonly received: string;
  readonly known?: readonly string[];
  readonly guess?: string | undefined;
}

/** Quoted back to the caller no further than this. */
const LONGEST_QUOTE = 120;
/** Longer names are not compared letter by letter: the time grows with the square of it. */
const LONGEST_NAME = 1000;
const UNSEEN = /(?! )[\p{Z}\p{C}]/gu;

/** Words a fault in the one form all our errors have; left out, the guess is the nearest known name, if one is near. */
export function problem({
  code,
  at,
  expected,
  received,
  known = [],
  guess = nearest(received, known),
}: Fault): Problem {
  const hint = guess === undefined ? '' : `; did you mean \`${visible(guess)}\`?`;
  const message = `expected ${expected}; got ${quoted(received)}${hint}`;
  return guess === undefined ? { code, at, message } : { code, at, message, didYouMean: guess };
}

/** The caller's words in backticks, cut after 120 code units; what cannot be seen is shown as its code point. */
export function quoted(words: string): string {
  const { end } = wholeCharacters(words, { start: 0, end: LONGEST_QUOTE });
  return `\`${visible(words.length > end ? `${words.slice(0, end)}…` : words)}\``;
}

/** Words with what cannot be seen, or told from a space, as its code point: `\u{a0}` for a no-break space. */
function visible(words: string): string {
  return words.replace(UNSEEN, (unseen) => `\\u{${(unseen.codePointAt(0) ?? 0).toString(16)}}`);
}

/** One line for a person: the code, the place and the message. */
export function problemLine({ code, at, message }: Problem): string {
  return `${code} at ${at === '' ? '/' : at}: ${message}`;
}

/** The known name that is fewest edits away, if at most a third of its letters would change. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const letters = countLetters(name);
  for (const word of known) {
    const limit = Math.min(least - 1, Math.ceil(word.length / 3));
    if (Math.abs(word.length - name.length) > limit || fewestEdits(letters, word) > limit) continue;
    const edits = editDistance(name, word);
    if (edits > limit) continue;
    best = word;
    least = edits;
  }
  return best;
}

function countLetters(word: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < word.length; at++) counts.set(word.charAt(at), (counts.get(word.charAt(at)) ?? 0) + 1);
  return counts;
}

/** As many edits as it takes at least, by the letters alone: linear, where telling how many it takes is not. */
function fewestEdits(letters: ReadonlyMap<string, number>, word: string): number {
  const left = new Map(letters);
  let missing = 0;
  for (let at = 0; at < word.length; at++) {
    const count = left.get(word.charAt(at)) ?? 0;
    if (count === 0) missing++;
    else left.set(word.charAt(at), count - 1);
  }
  return missing;
}

/** Levenshtein distance, in UTF-16 code units; time grows with the product of the lengths. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
