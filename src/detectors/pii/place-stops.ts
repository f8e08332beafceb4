import { STOP_WORDS } from './address-stop-words.ts';
import { isDigit } from './letters.ts';
import type { Gap, PlaceToken } from './place-token.ts';
import { COMMON_TYPES, LINKS, STREET_TYPES } from './street-words.ts';

const STOP = /^\.[ \n]{0,2}$/u;
const LONGEST_ADDRESS = 14;

/**
 * Reads full stops as commas where an address is written with them, "36. Primrose Gardens. Luton. LU4 9ZZ": from a
 * number, or from the name that begins a sentence, to a postcode, with nothing but names between. Linear.
 */
export function withStopsAsCommas(text: string, tokens: readonly PlaceToken[]): readonly PlaceToken[] {
  const mended = new Map<number, Gap>();
  for (const [at, { postcode }] of tokens.entries()) {
    if (!postcode) continue;
    const from = addressStart(text, tokens, at);
    for (let k = from + 1; k <= at; k++) if (isStop(text, tokens, k)) mended.set(k, gapFor(tokens, k));
  }
  if (mended.size === 0) return tokens;
  return tokens.map((token, at) => ({ ...token, gap: mended.get(at) ?? token.gap }));
}

/** The token at which names only lead up to a postcode; the postcode's own if there is no such address. */
function addressStart(text: string, tokens: readonly PlaceToken[], postcode: number): number {
  let start = postcode;
  let numbered = false;
  for (let at = postcode - 1; at >= 0 && at > postcode - LONGEST_ADDRESS; at--) {
    const token = tokens[at] as PlaceToken;
    if (!joins(text, tokens, at + 1)) break;
    if (isDigit(token.word.charCodeAt(0))) [start, numbered] = [at, true];
    else if (!isNameWord(token)) break;
    else if (!numbered && token.capital && token.gap === 'end') start = at;
  }
  return start;
}

function joins(text: string, tokens: readonly PlaceToken[], at: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === 'space' || gap === 'comma' || gap === 'line' || isStop(text, tokens, at);
}

function isStop(text: string, tokens: readonly PlaceToken[], at: number): boolean {
  return tokens[at]?.gap === 'end' && STOP.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

/** "Primrose. Gardens.": a type alone between stops belongs to the name before it. */
function gapFor(tokens: readonly PlaceToken[], at: number): Gap {
  const word = tokens[at]?.word ?? '';
  const isType = STREET_TYPES.has(word) || COMMON_TYPES.has(word);
  return isType && tokens[at + 1]?.gap !== 'space' ? 'space' : 'comma';
}

function isNameWord({ word, capital, postcode }: PlaceToken): boolean {
  return !postcode && (capital || LINKS.has(word) || !STOP_WORDS.has(word));
}
