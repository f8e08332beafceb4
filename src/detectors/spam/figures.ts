import type { Tagged } from '../grammar/tagged.ts';
import { isOnlyAName } from '../pii/first-names.ts';

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

/** First names that are no other word are of the class `somebody-named`. */
export function markNames(sentences: readonly Tagged[], number: (name: string) => readonly number[]): void {
  markWhere(sentences, number('somebody-named'), isOnlyAName);
}

function markAs(sentences: readonly Tagged[], as: readonly number[], shape: RegExp): void {
  markWhere(sentences, as, (text) => shape.test(text));
}

function markWhere(sentences: readonly Tagged[], [as = 0]: readonly number[], isSuch: (text: string) => boolean): void {
  for (const sentence of sentences) {
    for (const [first, { text }] of sentence.tokens.entries()) {
      if (isSuch(text)) sentence.add({ first, end: first + 1, as });
    }
  }
}
