import { streetEnd } from './address-street.ts';
import { HOME_CUES, MOVES, ORGANISATION_PHRASES, ORGANISATION_WORDS, PERSON_WORDS } from './organisation-words.ts';
import type { PlaceToken } from './place-tokens.ts';
import { COMMON_TYPES, STREET_TYPES, UNIT_WORDS } from './street-words.ts';

/** Whose place it is, as the words about it tell. */
export type Owner = 'home' | 'organisation' | 'unknown';

/** Words looked back over for whose place it is. */
const REACH = 12;
/** A subject stands this near to its verb: "the clinic has moved to". */
const SUBJECT = 3;
/** Words that join a place to what is there: "12 High Street is where the clinic was". */
const THERE_IS =
  /^(?:is|was|for|has|houses|where|at|are|being|in|into|hosts|runs|opens|offers|provides|sells|serves|holds)$/u;

const SITE = /^(?:campus|hall|park)$/u;
const BEING = /^(?:am|are|is)$/u;
const WHO = /^(?:i|we|they|he|she)$/u;

/** Tells an organisation's place from a home by the nearest word before it, then by what is said after it. O(1). */
export function ownerOf(tokens: readonly PlaceToken[], from: number, to: number): Owner {
  const before = ownerBefore(tokens, from);
  if (before !== 'unknown') return before;
  return organisationAfter(tokens, to) ? 'organisation' : 'unknown';
}

/** True when a name of a body or business begins at a token: "Boots", "Medical Centre", but not "Church Lane". */
export function isOrganisation(tokens: readonly PlaceToken[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || word.postcode) return false;
  const old = [at - 1, at - 2].some((before) => tokens[before]?.word === 'old');
  if (next?.gap === 'space' && ORGANISATION_PHRASES.has(`${word.word} ${next.word}`)) return !old;
  const name = word.word.replace(/'s$/u, '');
  if (!ORGANISATION_WORDS.has(word.word) && !ORGANISATION_WORDS.has(name)) return isSite(tokens, at);
  if (word.word === 'unit' && /^(?:\d|[a-z]$)/u.test(next?.word ?? '')) return false;
  return !namesStreet(next) && !old;
}

function ownerBefore(tokens: readonly PlaceToken[], from: number): Owner {
  let crossed = 0;
  let person = false;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (tokens[at + 1]?.gap === 'end' && (crossed++ > 0 || !refersBack(tokens, at + 1))) return 'unknown';
    if (!person && isOrganisation(tokens, at)) return 'organisation';
    const word = tokens[at]?.word ?? '';
    if ((HOME_CUES.has(word) && !isPartOfName(tokens, at)) || isBeing(tokens, at))
      return MOVES.has(word) && hasSubject(tokens, at) ? 'organisation' : 'home';
    person ||= PERSON_WORDS.has(word);
  }
  return 'unknown';
}

/** "Kestrel House" says nothing about a house. */
function isPartOfName(tokens: readonly PlaceToken[], at: number): boolean {
  return (tokens[at]?.capital ?? false) && (tokens[at - 1]?.capital ?? false) && tokens[at]?.gap === 'space';
}

/** "Hopewood Park, Waterworks Road": grounds on an unnumbered street, and no number or plot before their name. */
function isSite(tokens: readonly PlaceToken[], at: number): boolean {
  if (!SITE.test(tokens[at]?.word ?? '') || !tokens[at]?.capital || tokens[at + 1]?.gap !== 'comma') return false;
  if (streetEnd(tokens, at + 1)?.strength !== 'strong') return false;
  let first = at;
  while (first > at - SUBJECT && tokens[first]?.gap === 'space' && tokens[first - 1]?.capital) first--;
  const numbered = tokens[first]?.gap === 'space' && /^\d/u.test(tokens[first - 1]?.word ?? '');
  return first < at && !numbered && !UNIT_WORDS.has(tokens[first - 2]?.word ?? '');
}

/** "we are", "she is". */
function isBeing(tokens: readonly PlaceToken[], at: number): boolean {
  return BEING.test(tokens[at]?.word ?? '') && WHO.test(tokens[at - 1]?.word ?? '');
}

/** "Is it …", "It's …": the sentence goes on about the last one's subject. */
function refersBack(tokens: readonly PlaceToken[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].some((token) => token?.word === 'it' || token?.word === "it's");
}

function hasSubject(tokens: readonly PlaceToken[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - SUBJECT && tokens[at + 1]?.gap !== 'end'; at--) {
    if (isOrganisation(tokens, at)) return true;
  }
  return false;
}

function organisationAfter(tokens: readonly PlaceToken[], to: number): boolean {
  if (!THERE_IS.test(tokens[to]?.word ?? '') || tokens[to]?.gap === 'end') return false;
  for (let at = to + 1; at < tokens.length && at <= to + 5 && tokens[at]?.gap !== 'end'; at++) {
    if (isOrganisation(tokens, at)) return true;
    if (PERSON_WORDS.has(tokens[at]?.word ?? '')) return false;
  }
  return false;
}

function namesStreet(next: PlaceToken | undefined): boolean {
  return (
    next?.gap === 'space' && (STREET_TYPES.has(next.word) || COMMON_TYPES.has(next.word)) && next.word !== 'centre'
  );
}
