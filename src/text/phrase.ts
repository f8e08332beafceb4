import { letterRuns } from './letter-runs.ts';
import { type Reading, read } from './reading.ts';
import type { Span } from './span.ts';

/** What stands in for a letter beside its two cases. */
const DISGUISES: Readonly<Record<string, string>> = {
  a: '4@',
  b: '8',
  e: '3',
  g: '69',
  i: '1|!',
  l: '1|!I',
  o: '0',
  s: '5$',
  t: '7',
};
const TRUE_LETTER = /[a-z]/iu;
const WORD = /[\p{L}\p{N}]/u;
/** Where a match that has not begun would have begun. */
const NOWHERE = Number.POSITIVE_INFINITY;

/** Finds a phrase in a reading: whole words, any case, letters disguised or repeated. Spans of `reading.text`. */
export type PhraseFinder = (reading: Reading) => readonly Span[];

/** One character of a phrase: those that will do for it, or none for whatever parts two words. */
interface Step {
  readonly characters: string;
  /** May be repeated. */
  readonly loops: boolean;
}

/** Compiles a phrase, folded as texts are. Time is the text's length times the phrase's, whatever the text. */
export function phraseFinder(phrase: string): PhraseFinder {
  const folded = read(phrase).text.replaceAll("'", '');
  const steps = stepsOf(folded);
  if (steps.length === 0) return () => [];
  const needsLetter = TRUE_LETTER.test(folded);
  return ({ text }) =>
    places(text, steps).filter(({ start, end }) => !needsLetter || TRUE_LETTER.test(text.slice(start, end)));
}

/** Each letter in turn, the last of a run of one letter repeating; one repeating step between two words. */
function stepsOf(phrase: string): readonly Step[] {
  return letterRuns(phrase).flatMap((word, number) => [
    ...(number > 0 ? [{ characters: '', loops: true }] : []),
    ...lettersOf(word),
  ]);
}

function lettersOf(word: string): readonly Step[] {
  const letters = Array.from(word, (letter) => letter.toLowerCase());
  return letters.map((letter, at) => ({
    characters: `${letter}${letter.toUpperCase()}${DISGUISES[letter] ?? ''}`,
    loops: letter !== letters[at + 1],
  }));
}

/** All whole-word matches, the earliest first, none overlapping: `begun` tells where the earliest began, by step. */
function places(text: string, steps: readonly Step[]): readonly Span[] {
  const found: Span[] = [];
  const begun: number[] = steps.map(() => NOWHERE);
  let afterWord = false;
  let at = 0;
  for (const character of text) {
    const inWord = WORD.test(character);
    if (!inWord) take(found, begun, at);
    advance(begun, steps, character, { inWord, fresh: afterWord ? NOWHERE : at });
    afterWord = inWord;
    at += character.length;
  }
  take(found, begun, at);
  return found;
}

/** Notes the match that ends here, if one does; whatever else had begun overlaps it. */
function take(found: Span[], begun: number[], end: number): void {
  const start = begun.at(-1) ?? NOWHERE;
  if (start === NOWHERE) return;
  found.push({ start, end });
  begun.fill(NOWHERE);
}

/** Moves every match that has begun by one character; an apostrophe may stand after any letter. */
function advance(
  begun: number[],
  steps: readonly Step[],
  character: string,
  { inWord, fresh }: { readonly inWord: boolean; readonly fresh: number },
): void {
  for (let at = steps.length - 1; at >= 0; at--) {
    const { characters, loops } = steps[at] as Step;
    const isTaken = characters === '' ? !inWord : characters.includes(character);
    const isPassed = character === "'" && characters !== '';
    const staying = isPassed || (isTaken && loops) ? (begun[at] ?? NOWHERE) : NOWHERE;
    const coming = isTaken ? (at === 0 ? fresh : (begun[at - 1] ?? NOWHERE)) : NOWHERE;
    begun[at] = Math.min(staying, coming);
  }
}
