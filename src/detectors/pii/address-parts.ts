import { numberEnd } from './address-numbers.ts';
import { houseEnd, tenementEnd, unitEnd } from './address-premises.ts';
import { STOP_WORDS } from './address-stop-words.ts';
import { isName, isNameWord, streetEnd } from './address-street.ts';
import { joins, townEnd } from './address-town.ts';
import type { PlaceToken } from './place-token.ts';
import { LINKS } from './street-words.ts';

/** What an address was found to be made of; `from` and `to` are numbers of tokens, half-open. */
export interface AddressParts {
  readonly from: number;
  readonly to: number;
  readonly unit: boolean;
  readonly house: boolean;
  readonly number: boolean;
  /** A street known by its type: as a name in capitals, or so that lower case will do. */
  readonly street: 'none' | 'weak' | 'strong';
  readonly town: boolean;
  readonly postcode: boolean;
  /** The name after the number begins with a capital. */
  readonly capital: boolean;
}

const MOST_PREMISES = 4;
const MOST_PLACES = 7;
const LONGEST_NAME = 5;

/** Reads an address from a token on, as far as it goes; nothing where no premises begin. O(1). */
export function addressAt(tokens: readonly PlaceToken[], from: number): AddressParts | undefined {
  const premises = readPremises(tokens, from);
  const number = numberEnd(tokens, premises.to);
  const named = number > premises.to && isName(tokens, number);
  const start = named ? number : premises.to;
  const street = start > from || premises.house ? streetEnd(tokens, start) : undefined;
  if (!street && !named && !premises.unit && !premises.house) return undefined;
  const streetTo = street?.to ?? (named ? nameEnd(tokens, start) : start);
  const tail = readTail(tokens, streetTo);
  return {
    from,
    to: tail.postcode || tail.to > streetTo || street ? tail.to : named ? start + 1 : premises.to,
    unit: premises.unit,
    house: premises.house,
    number: named || premises.number,
    street: street?.strength ?? (tail.street ? 'strong' : numberedHouse(tokens, premises)),
    town: tail.town,
    postcode: tail.postcode,
    capital: tokens[named ? start : premises.to - 1]?.capital ?? false,
  };
}

/** "19B Sandpiper Court" is as good as a street. */
function numberedHouse(tokens: readonly PlaceToken[], { number, to }: Premises): AddressParts['street'] {
  if (!number) return 'none';
  return tokens[to - 1]?.capital ? 'strong' : 'weak';
}

interface Premises {
  readonly to: number;
  readonly unit: boolean;
  readonly house: boolean;
  readonly number: boolean;
}

/** Flats, blocks and named houses, one after the other. */
function readPremises(tokens: readonly PlaceToken[], from: number): Premises {
  let [to, unit, house, number] = [from, false, false, false];
  for (let times = 0; times < MOST_PREMISES; times++) {
    if (to > from && !joins(tokens[to])) break;
    const part = unitEnd(tokens, to) || tenementEnd(tokens, to);
    if (part) {
      [to, unit] = [part, true];
      continue;
    }
    const name = houseEnd(tokens, to, unit);
    if (!name) break;
    number ||= numberEnd(tokens, to) > to;
    [to, house] = [name, true];
  }
  return { to, unit, house, number };
}

interface Tail {
  readonly to: number;
  readonly street: boolean;
  readonly town: boolean;
  readonly postcode: boolean;
}

/** Places after the street, up to the postcode; unknown words are kept only if something known follows. */
function readTail(tokens: readonly PlaceToken[], from: number): Tail {
  let [at, to, street, town] = [from, from, false, false];
  for (let times = 0; times < MOST_PLACES && joins(tokens[at]); times++) {
    if (tokens[at]?.postcode) return { to: townEnd(tokens, at + 1) || at + 1, street, town, postcode: true };
    const place = afterLink(tokens, at);
    const known = townEnd(tokens, place);
    if (known) {
      [at, to, town] = [known, known, true];
      continue;
    }
    const road = tokens[place]?.gap === 'space' ? undefined : streetEnd(tokens, place);
    if (road && (road.strength === 'strong' || !tokens[place]?.capital)) {
      [at, to, street] = [road.to, road.to, true];
      continue;
    }
    const end = nameEnd(tokens, place);
    if (end === place) break;
    if (tokens[place]?.capital && tokens[place]?.gap !== 'space' && closes(tokens[end])) to = end;
    at = end;
  }
  return { to, street, town, postcode: false };
}

/** A name at the end of its clause is a place; one that goes on into a sentence may be anybody. */
function closes(next: PlaceToken | undefined): boolean {
  return next === undefined || next.gap !== 'space';
}

/** Past "near", "nr", "by" and the like. */
function afterLink(tokens: readonly PlaceToken[], at: number): number {
  return /^(?:nr|near|by|in|off)$/u.test(tokens[at]?.word ?? '') && tokens[at + 1]?.gap === 'space' ? at + 1 : at;
}

/** The end of a run of words that could be a name: all with capitals, or all without. */
function nameEnd(tokens: readonly PlaceToken[], from: number): number {
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
