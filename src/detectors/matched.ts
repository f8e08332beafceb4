import type { Match } from './grammar/grammar.ts';
import type { Pattern } from './grammar/pattern.ts';

/** True where the word that a match was found by stands within quotation marks. */
export function isInQuotes({ sentence, key }: Match<Pattern>): boolean {
  return sentence.tokens[key.first]?.quoted ?? false;
}

/** True where a word of a match was misspelt, and had to be mended for it to be one. */
export function isMended({ sentence, first, last }: Match<Pattern>): boolean {
  return sentence.tokens.slice(first, last + 1).some(({ repaired }) => repaired === 'misspelt');
}
