import { numberEnd } from './address-numbers.ts';
import { houseEnd, isWholeHouse, tenementEnd, unitEnd } from './address-premises.ts';
import { isName, streetEnd } from './address-street.ts';
import { nameEnd, readTail } from './address-tail.ts';
import { joins } from './address-town.ts';
import type { PlaceToken } from './place-token.ts';

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
  /** Names of places after the street or house, known or not. */
  readonly places: number;
  readonly postcode: boolean;
  /** The number comes after the street: "Mill Lane number 22". */
  readonly turned: boolean;
  /** The name after the number begins with a capital. */
  readonly capital: boolean;
}

const MOST_PREMISES = 4;

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
    number: named || premises.number || (premises.whole && street !== undefined),
    street: street?.strength ?? (tail.street ? 'strong' : numberedHouse(tokens, premises)),
    town: tail.town,
    places: tail.places,
    postcode: tail.postcode,
    turned: false,
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
  /** The unit is a house by its number: "Bungalow 6, Heron Lane". */
  readonly whole: boolean;
  readonly house: boolean;
  readonly number: boolean;
}

/** Flats, blocks and named houses, one after the other. */
function readPremises(tokens: readonly PlaceToken[], from: number): Premises {
  let [to, unit, whole, house, number] = [from, false, false, false, false];
  for (let times = 0; times < MOST_PREMISES; times++) {
    if (to > from && !joins(tokens[to])) break;
    const part = unitEnd(tokens, to) || tenementEnd(tokens, to);
    if (part) {
      [to, unit, whole] = [part, true, isWholeHouse(tokens[to])];
      continue;
    }
    const name = houseEnd(tokens, to, unit && !whole);
    if (!name) break;
    number ||= numberEnd(tokens, to) > to;
    [to, house] = [name, true];
  }
  return { to, unit, whole, house, number };
}
