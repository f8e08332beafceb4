import type { Tagged } from '../grammar/tagged.ts';

/** Words that begin with a digit are of the class `figure`. */
export function markFigures(sentences: readonly Tagged[], number: (name: string) => readonly number[]): void {
  markAs(sentences, number('figure'), /^[0-9]/u);
}

/** Words that begin as numbers of mobile telephones do are of the class `mobile`. */
export function markMobiles(sentences: readonly Tagged[], number: (name: string) => readonly number[]): void {
  markAs(sentences, number('mobile'), /^(?:447|07[0-9])/u);
}

function markAs(sentences: readonly Tagged[], [as = 0]: readonly number[], shape: RegExp): void {
  for (const sentence of sentences) {
    for (const [first, { text }] of sentence.tokens.entries()) {
      if (shape.test(text)) sentence.add({ first, end: first + 1, as });
    }
  }
}
