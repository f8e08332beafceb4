import type { Tagged } from '../grammar/tagged.ts';

/** What a figure looks like, and how the numbers of mobile telephones begin. */
export const FIGURE: RegExp = /^[0-9]/u;
export const MOBILE: RegExp = /^(?:447|07[0-9])/u;

/** Words that begin with a digit are of the class `figure`. */
export function markFigures(sentences: readonly Tagged[], number: (name: string) => readonly number[]): void {
  markAs(sentences, number('figure'), FIGURE);
}

/** Words that begin as numbers of mobile telephones do are of the class `mobile`. */
export function markMobiles(sentences: readonly Tagged[], number: (name: string) => readonly number[]): void {
  markAs(sentences, number('mobile'), MOBILE);
}

function markAs(sentences: readonly Tagged[], [as = 0]: readonly number[], shape: RegExp): void {
  for (const sentence of sentences) {
    for (const [first, { text }] of sentence.tokens.entries()) {
      if (shape.test(text)) sentence.add({ first, end: first + 1, as });
    }
  }
}
