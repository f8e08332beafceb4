/** What common web hosts put in the place of an e-mail address, in the text of a page or in its links. */
const HIDDEN = /\[\s*e-?mail\s+(?:protected|address hidden)\s*\]|\/cdn-cgi\/l\/email-protection/iu;

/** True for words that stand in a page where its publisher wrote an e-mail address. */
export function isHidden(words: string): boolean {
  return HIDDEN.test(words);
}
