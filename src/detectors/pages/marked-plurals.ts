import type { Numbers, Tagged } from '../grammar/tagged.ts';

/** The class of words that look like plurals: after a number they are what is counted. */
export const PLURAL = 'plural';

/** What plurals look like; everyday words that look so too are left out. */
export const LOOKS_PLURAL: RegExp =
  /^(?!(?:was|has|does|this|yes|its|his|hers|thats|years|goes|says|likes|loves|hates)$)[a-z]{2,}[^su]s$/u;

/** Marks words that look like plurals. Linear. */
export function markPlurals(text: readonly Tagged[], numbers: Numbers): void {
  const [as = 0] = numbers(PLURAL);
  for (const sentence of text) {
    for (const [first, { text: word }] of sentence.tokens.entries()) {
      if (LOOKS_PLURAL.test(word)) sentence.add({ first, end: first + 1, as });
    }
  }
}
