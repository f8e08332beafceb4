import { STOP_WORDS } from './address-stop-words.ts';
import { isNameWord, streetEnd } from './address-street.ts';
import { joins, townEnd } from './address-town.ts';
import type { PlaceToken } from './place-token.ts';
import { FLOORS, LINKS } from './street-words.ts';

/** What follows a street or a house; `to` is a number of a token. */
export interface Tail {
  readonly to: number;
  readonly street: boolean;
  readonly town: boolean;
  /** Names of places, known or not, and where one is said to be near. */
  readonly places: number;
  readonly postcode: boolean;
}

const MOST_PLACES = 7;
const LONGEST_NAME = 5;
const LINK = /^(?:nr|near|by|in|off)$/u;
/** Small words with which the sentence goes on after a place: not of being or doing, whose subject may be a person. */
const GOES_ON =
  /^(?:after|again|and|as|at|because|before|but|by|cos|for|from|if|instead|just|now|on|or|please|pls|since|so|thanks|thats|that's|till|to|today|tomorrow|until|when|where|which|while|with)$/u;

/** Places after the street, up to the postcode; unknown words are kept only if something known follows. O(1). */
export function readTail(tokens: readonly PlaceToken[], from: number): Tail {
  let [at, to, street, town, places] = [from, from, false, false, 0];
  for (let times = 0; times < MOST_PLACES && joins(tokens[at]); times++) {
    if (tokens[at]?.postcode) return { to: townEnd(tokens, at + 1) || at + 1, street, town, places, postcode: true };
    const place = afterLink(tokens, at);
    const known = townEnd(tokens, place);
    if (known) {
      [at, to, town, places] = [known, known, true, places + 1];
      continue;
    }
    const floor = floorEnd(tokens, at);
    if (floor) {
      at = floor;
      continue;
    }
    const road = tokens[place]?.gap === 'space' ? undefined : streetEnd(tokens, place);
    if (road && (tokens[place]?.capital ? road.strength === 'strong' : !tokens[from - 1]?.capital)) {
      [at, to, street] = [road.to, road.to, true];
      continue;
    }
    const end = nameEnd(tokens, place);
    if (end === place) break;
    if (tokens[place]?.capital && tokens[at]?.gap !== 'space' && closes(tokens[end])) {
      places += place > at ? 2 : 1;
      to = end;
    }
    at = end;
  }
  return { to, street, town, places, postcode: false };
}

/** A name at the end of its clause is a place; one that goes on into a sentence may be anybody. */
export function closes(next: PlaceToken | undefined): boolean {
  return next === undefined || next.gap !== 'space' || (!next.capital && GOES_ON.test(next.word));
}

/** Past "near", "nr", "by" and the like. */
function afterLink(tokens: readonly PlaceToken[], at: number): number {
  return LINK.test(tokens[at]?.word ?? '') && tokens[at + 1]?.gap === 'space' ? at + 1 : at;
}

/** "…, first floor, Bedford": between commas, before a town. */
function floorEnd(tokens: readonly PlaceToken[], at: number): number {
  const isFloor = FLOORS.has(tokens[at]?.word ?? '') && /^(?:floor|flat)$/u.test(tokens[at + 1]?.word ?? '');
  return isFloor && tokens[at]?.gap === 'comma' && tokens[at + 2]?.gap === 'comma' ? at + 2 : 0;
}

/** The end of a run of words that could be a name: all with capitals, or all without. */
export function nameEnd(tokens: readonly PlaceToken[], from: number): number {
  const capital = tokens[from]?.capital ?? false;
  let to = from;
  for (let at = from; at < tokens.length && at < from + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.postcode || /^\d/u.test(token.word) || (at > from && token.gap !== 'space')) break;
    if (capital && !token.capital && !LINKS.has(token.word)) break;
    if (STOP_WORDS.has(token.word) && !(capital && (LINKS.has(token.word) || (at === from && isNameWord(token)))))
      break;
    if (token.capital === capital) to = at + 1;
  }
  return to;
}
