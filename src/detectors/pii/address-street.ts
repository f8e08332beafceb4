import { NAMES_TOO, STOP_WORDS } from './address-stop-words.ts';
import { townEnd } from './address-town.ts';
import type { PlaceToken } from './place-token.ts';
import {
  COMMON_TYPES,
  LEADING_TYPES,
  LINKS,
  ORDINARY_TYPES,
  STREET_ENDING,
  STREET_TYPES,
  WELSH_NAME,
} from './street-words.ts';

/** Where a street name ends, and whether it can be taken for one without more. */
export interface Street {
  readonly to: number;
  readonly strength: 'weak' | 'strong';
}

const LONGEST_NAME = 5;
const HOUSE_NUMBER = /^[1-9]\d{0,3}[a-z]?$/u;
const DIRECTION = /^(?:north|south|east|west|upper|lower)$/u;

/** The street whose name begins at a token: a name and a type, a Welsh form, "The Green", "Kirkgate". O(1). */
export function streetEnd(tokens: readonly PlaceToken[], from: number): Street | undefined {
  return leading(tokens, from) ?? ending(tokens, from) ?? whole(tokens, from);
}

/** The same for a street that may begin its sentence, looked for up to a token. */
export function streetFrom(tokens: readonly PlaceToken[], at: number, to: number): Street | undefined {
  const [first] = tokens.slice(at, at + 1);
  if (first?.gap !== 'end') return streetEnd(tokens, at);
  const street = streetEnd([{ ...first, gap: 'comma' }, ...tokens.slice(at + 1, to + 1)], 0);
  return street && { ...street, to: street.to + at };
}

/** True when a name could begin at a token: no small word, and nothing that is counted, such as "minutes". */
export function isName(tokens: readonly PlaceToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.gap !== 'end' &&
    token.gap !== 'other' &&
    (isNameWord(token) || isPlainArticle(tokens, at))
  );
}

/** "3 the paddocks, …": in lower case "the" begins a name between a house number and a type that ends its clause. */
function isPlainArticle(tokens: readonly PlaceToken[], at: number): boolean {
  const [before, article, type, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (article?.word !== 'the' || article.gap !== 'space' || type?.gap !== 'space' || !isType(type)) return false;
  const ends = after !== undefined && (after.postcode !== undefined || after.gap === 'comma' || after.gap === 'line');
  return ends && HOUSE_NUMBER.test(before?.word ?? '') && !before?.touched;
}

/** The same, for the word alone. */
export function isNameWord({ word, capital, postcode }: PlaceToken): boolean {
  if (postcode || !/^\p{L}/u.test(word)) return false;
  return !STOP_WORDS.has(word) || (capital && NAMES_TOO.has(word));
}

/** "Kittiwake Row": the first type after at least one word of name, and those that follow it at once. */
function ending(tokens: readonly PlaceToken[], from: number): Street | undefined {
  if (!isName(tokens, from)) return undefined;
  for (let at = from + 1; at < tokens.length && at <= from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token?.gap !== 'space' || token.postcode) return undefined;
    if (isType(token) && !isOnlyArticle(tokens, from, at))
      return { to: afterTypes(tokens, at), strength: strength(tokens, from, at) };
    if (STOP_WORDS.has(token.word) && !LINKS.has(token.word)) return undefined;
    if (/^\d/u.test(token.word)) return undefined;
  }
  return undefined;
}

function isType({ word }: PlaceToken): boolean {
  return STREET_TYPES.has(word) || COMMON_TYPES.has(word);
}

/** "the row" names nothing; "The Row" may. */
function isOnlyArticle(tokens: readonly PlaceToken[], from: number, at: number): boolean {
  return at === from + 1 && tokens[from]?.word === 'the' && !tokens[at]?.capital && !isPlainArticle(tokens, from);
}

/** "Park Road", "Mill Hill Close", "Queen's Drive West". */
function afterTypes(tokens: readonly PlaceToken[], at: number): number {
  let to = at + 1;
  while (to < at + 3 && tokens[to]?.gap === 'space' && isType(tokens[to] as PlaceToken) && sameCase(tokens, at, to))
    to++;
  const next = tokens[to];
  if (next?.gap !== 'space' || !DIRECTION.test(next.word) || !sameCase(tokens, at, to)) return to;
  return townEnd(tokens, to) ? to : to + 1;
}

function sameCase(tokens: readonly PlaceToken[], a: number, b: number): boolean {
  return tokens[a]?.capital === tokens[b]?.capital;
}

function strength(tokens: readonly PlaceToken[], from: number, type: number): 'weak' | 'strong' {
  const [name, last] = [tokens[from], tokens[type]];
  if (name?.capital && last?.capital) return 'strong';
  const plain = STREET_TYPES.has(last?.word ?? '') && !ORDINARY_TYPES.has(last?.word ?? '');
  return plain && (name?.capital || type <= from + 2) ? 'strong' : 'weak';
}

/** "Heol y Bryn Ffug", "Ffordd Las": the type, then the name. */
function leading(tokens: readonly PlaceToken[], from: number): Street | undefined {
  const first = tokens[from];
  if (!first || !LEADING_TYPES.has(first.word) || !isName(tokens, from)) return undefined;
  let to = from + 1;
  for (let at = to; at < from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token?.gap !== 'space' || token.postcode || /^\d/u.test(token.word)) break;
    if (token.capital === first.capital && !STOP_WORDS.has(token.word)) to = at + 1;
    else if (!LINKS.has(token.word)) break;
  }
  if (to === from + 1) return undefined;
  return { to, strength: first.capital || first.word.length > 4 ? 'strong' : 'weak' };
}

/** "Upper Sneddlegate", "Broadway", "Tan-y-Bryn": one word that is name and type. */
function whole(tokens: readonly PlaceToken[], from: number): Street | undefined {
  for (let at = from; at < from + 2; at++) {
    const token = tokens[at];
    if (!token?.capital || !isName(tokens, at) || (at > from && token.gap !== 'space')) return undefined;
    if (STREET_ENDING.test(token.word) || (at === from && WELSH_NAME.test(token.word)))
      return { to: at + 1, strength: 'strong' };
  }
  return undefined;
}
