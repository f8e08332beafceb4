import type { Reading } from '../../text/reading.ts';
import { isAmong, type Numbers, type Tagged } from '../grammar/tagged.ts';

/** The class of parties. */
export const PARTY = 'party';

/** Marks everyday words that name a party where a capital shows it: "the Green councillor", not "Green Bay". Linear. */
export function markParties(text: readonly Tagged[], numbers: Numbers, { text: written }: Reading): void {
  const [as = 0] = numbers(PARTY);
  const shy = numbers('party-shy');
  for (const sentence of text) {
    const isCapital = (at: number): boolean => /^[A-Z][a-z]/u.test(written.slice(sentence.tokens[at]?.start));
    for (let at = 1; at < sentence.tokens.length; at++) {
      if (!isAmong(sentence.from[at], shy) || !isCapital(at) || isCapital(at + 1)) continue;
      sentence.add({ first: at, end: at + 1, as });
    }
  }
}
