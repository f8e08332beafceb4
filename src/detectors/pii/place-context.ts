import { isNameWord } from './address-street.ts';
import { FINDING, HOME_CUES, IDENTIFIERS, MOVES, PERSON_WORDS, SHORT_NAMES } from './organisation-words.ts';
import { isLandmark, isOnPaper, isOrganisation, isTied, ownsPlace } from './place-bodies.ts';
import { isAddressed, isCalledHome, isOwnPlace, isOwnPostcode } from './place-homes.ts';
import type { PlaceToken } from './place-token.ts';

/** Whose place it is, as the words about it tell; `doubtful` where a body or its car park is spoken of beside it. */
export type Owner = 'home' | 'organisation' | 'doubtful' | 'unknown';

/** Words looked back over for whose place it is, and on. */
const REACH = 12;
const REACH_AFTER = 9;
/** A subject stands this near to its verb: "the clinic has moved to". */
const SUBJECT = 3;
/** Words that join a place to what is there: "12 High Street is where the clinic was". */
const THERE_IS =
  /^(?:is|was|for|has|houses|where|at|are|being|in|into|hosts|runs|opens|offers|provides|sells|serves|holds)$/u;
const BEING = /^(?:am|are|is)$/u;
const WHO = /^(?:i|we|they|he|she)$/u;
/** "in your sat nav to get to the hospital": whoever reads this goes there, and does not live there. */
const READER = /^(?:to|you|your|from)$/u;
const WHOSE = /^(?:for|of|to)$/u;
const PARKING = /^(?:carparks?|parking|multi|multi-?storey|entrances?|a&e|exits?|shuttle)$/u;
/** What follows a verb of moving house; after anything else it is a service that was moved. */
const MOVING = /^(?:moved|moving|move|relocated)$/u;
const TO_LIVE =
  /^(?:to|into|in|from|out|house|home|here|back|up|down|over|on|away|at|now|and|last|recently|address|flat)$/u;
const KNOWN_AS = /^(?:royal|general|infirmary)$/u;

/** Tells a body's place from a home by the nearest word before it, then by what is said after it. O(1). */
export function ownerOf(tokens: readonly PlaceToken[], from: number, to: number): Owner {
  if (isAddressed(tokens, from) || (tokens[from]?.postcode && isOwnPostcode(tokens, from))) return 'home';
  const before = ownerBefore(tokens, from);
  if (before === 'home' || before === 'organisation') return before;
  if (isCalledHome(tokens, to)) return 'home';
  const after = ownerAfter(tokens, to);
  if (after !== 'unknown') return after;
  return before === 'found' ? 'home' : before;
}

/** `found`: somebody is to find or drop something there, which may be a home. */
function ownerBefore(tokens: readonly PlaceToken[], from: number): Owner | 'found' {
  let crossed = 0;
  let person = false;
  let owner: 'doubtful' | 'unknown' = 'unknown';
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (tokens[at + 1]?.gap === 'end' && (crossed++ > 0 || !refersBack(tokens, at + 1))) return owner;
    if (isIdentifier(tokens, at)) return 'unknown';
    if (!person && isOrganisation(tokens, at) && !isOnPaper(tokens, at)) {
      if (ownsPlace(tokens, at, from)) return 'organisation';
      owner = 'doubtful';
    }
    if (!person && (isSubject(tokens, at, from) || (isPublicPlace(tokens, at) && isTied(tokens, at, from))))
      owner = 'doubtful';
    const said = saidOfPostcode(tokens, at, owner) ?? saidOfHome(tokens, at, owner);
    if (said) return said;
    person ||= PERSON_WORDS.has(tokens[at]?.word ?? '');
  }
  return owner;
}

function saidOfHome(tokens: readonly PlaceToken[], at: number, owner: Owner): Owner | 'found' | undefined {
  const word = tokens[at]?.word ?? '';
  if (isOwnPlace(tokens, at)) return 'home';
  if (!isBeing(tokens, at) && (!HOME_CUES.has(word) || isPartOfName(tokens, at))) return undefined;
  if (MOVES.has(word) && hasSubject(tokens, at)) return 'organisation';
  if (MOVING.test(word) && movesThing(tokens[at + 1])) return 'doubtful';
  if (!FINDING.has(word)) return 'home';
  return owner === 'doubtful' ? 'doubtful' : 'found';
}

/** "They've moved bloods to …". */
function movesThing(next: PlaceToken | undefined): boolean {
  if (next?.gap !== 'space' || next.postcode || /^\d/u.test(next.word)) return false;
  return !TO_LIVE.test(next.word) && !PERSON_WORDS.has(next.word) && !HOME_CUES.has(next.word);
}

/** "the hospital postcode" and "postcode for the car park" are a body's, and "Freeman postcode" perhaps. */
function saidOfPostcode(tokens: readonly PlaceToken[], at: number, owner: Owner): Owner | undefined {
  const parted = tokens[at]?.word === 'code' && tokens[at - 1]?.word === 'post';
  if (tokens[at]?.word !== 'postcode' && !parted) return undefined;
  if (owner === 'doubtful' && WHOSE.test(tokens[at + 1]?.word ?? '')) return 'organisation';
  const whose = parted ? at - 2 : at - 1;
  if (isOrganisation(tokens, whose) || isPublicPlace(tokens, whose)) return undefined;
  const name = tokens[whose];
  return name?.capital && isNameWord(name) && !HOME_CUES.has(name.word) ? 'doubtful' : 'home';
}

/** "Wythenshawe is M23 …": a name that is a place. */
function isSubject(tokens: readonly PlaceToken[], at: number, place: number): boolean {
  const name = tokens[at];
  if (at !== place - 2 || tokens[at + 1]?.word !== 'is' || !name?.capital || !isNameWord(name)) return false;
  return !HOME_CUES.has(name.word) && name.word !== 'postcode';
}

/** What is told of a person beside their postcode: "DOB …", "NHS no …". */
function isIdentifier(tokens: readonly PlaceToken[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return IDENTIFIERS.has(word) || (word === 'nhs' && tokens[at + 1]?.gap === 'space' && !isOrganisation(tokens, at));
}

/** "Kestrel House" says nothing about a house. */
function isPartOfName(tokens: readonly PlaceToken[], at: number): boolean {
  return (tokens[at]?.capital ?? false) && (tokens[at - 1]?.capital ?? false) && tokens[at]?.gap === 'space';
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

function ownerAfter(tokens: readonly PlaceToken[], to: number): Owner {
  const there = THERE_IS.test(tokens[to]?.word ?? '');
  for (let at = to; at < tokens.length && at <= to + REACH_AFTER && tokens[at]?.gap !== 'end'; at++) {
    if (isPublicPlace(tokens, at) && (there || !tokens[at]?.capital)) return 'doubtful';
    if (there && at > to && isOrganisation(tokens, at)) return isLandmark(tokens, at) ? 'unknown' : 'organisation';
    const word = tokens[at]?.word ?? '';
    if (PERSON_WORDS.has(word) && !READER.test(word)) return 'unknown';
  }
  return 'unknown';
}

/** "car park", "park at", "entrance", "the Royal", "RVI": where the public goes, though no body is named in full. */
function isPublicPlace(tokens: readonly PlaceToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || token.postcode) return false;
  if (PARKING.test(token.word) || SHORT_NAMES.has(token.word)) return true;
  const joined = token.gap === 'space' ? before?.word : '';
  if (token.word === 'park') return joined === 'car' || (!token.capital && tokens[at + 1]?.word === 'at');
  return joined === 'the' && (token.capital || KNOWN_AS.test(token.word));
}
