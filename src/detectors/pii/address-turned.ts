import { isNumberWord, isPlainNumber } from './address-numbers.ts';
import type { AddressParts } from './address-parts.ts';
import { streetEnd, streetFrom } from './address-street.ts';
import { readTail } from './address-tail.ts';
import type { PlaceToken } from './place-token.ts';

const LONGEST_STREET = 4;
const ON = /^(?:on|in)$/u;

/** "Mill Lane number 22", "no 8 on Larkspur Close": a number parted from its street. From "number" on; O(1). */
export function turnedAt(tokens: readonly PlaceToken[], at: number): AddressParts | undefined {
  if (!isNumberWord(tokens[at]) || tokens[at + 1]?.gap !== 'space' || !isPlainNumber(tokens[at + 1])) return undefined;
  return numberLast(tokens, at) ?? numberOn(tokens, at);
}

/** "Mill Lane number 22, Wetherby". */
function numberLast(tokens: readonly PlaceToken[], at: number): AddressParts | undefined {
  const gap = tokens[at]?.gap;
  if (gap !== 'space' && gap !== 'comma') return undefined;
  const from = streetBefore(tokens, at);
  if (from === undefined) return undefined;
  const tail = readTail(tokens, at + 2);
  return turned(tokens, from, { ...tail, town: tail.town && gap === 'space' });
}

/** "no 8 on Larkspur Close": as it may be a bus, its town says nothing. */
function numberOn(tokens: readonly PlaceToken[], at: number): AddressParts | undefined {
  if (!ON.test(tokens[at + 2]?.word ?? '') || tokens[at + 2]?.gap !== 'space') return undefined;
  const street = streetEnd(tokens, at + 3);
  if (street?.strength !== 'strong') return undefined;
  return turned(tokens, at, { ...readTail(tokens, street.to), town: false });
}

function turned(
  tokens: readonly PlaceToken[],
  from: number,
  { to, town, places, postcode }: Pick<AddressParts, 'to' | 'town' | 'places' | 'postcode'>,
): AddressParts {
  const capital = tokens[from]?.capital ?? false;
  return {
    from,
    to,
    unit: false,
    house: false,
    number: true,
    street: 'strong',
    town,
    places,
    postcode,
    turned: true,
    capital,
  };
}

/** Where the street begins that ends at a token: with its first capital, or one word before its type. */
function streetBefore(tokens: readonly PlaceToken[], end: number): number | undefined {
  const capital = tokens[end - 1]?.capital;
  for (let from = end - (capital ? LONGEST_STREET : 2); from < end - 1; from++) {
    if (from < 0 || tokens[from]?.capital !== capital) continue;
    const street = streetFrom(tokens, from, end);
    if (street?.to === end && street.strength === 'strong') return from;
  }
  return undefined;
}
