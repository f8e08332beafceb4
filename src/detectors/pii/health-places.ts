import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { numberEnd } from './address-numbers.ts';
import { addressAt } from './address-parts.ts';
import { streetEnd } from './address-street.ts';
import { townEnd } from './address-town.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { PlaceToken } from './place-token.ts';
import { placeTokens, tokenAt } from './place-tokens.ts';

/** Words of an address that may stand before a name in it. */
const REACH = 8;

/** True where what looks like a name is of a street, a house or a town; a known first name seldom is. */
export function isPlaceName(reading: Reading, { start, end }: Span): boolean {
  const tokens = placeTokens(reading);
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)];
  const number = numberEnd(tokens, first - 1) === first;
  if (FIRST_NAMES.has(tokens[first]?.word ?? '')) return number && isInAddress(tokens, first, last);
  if (isStreetAndTown(tokens, first, last)) return true;
  return (number && streetEnd(tokens, first)?.to === last + 1) || isInAddress(tokens, first, last);
}

/** "Cotswold Ave Hemel Hempstead", "Hemel Hempstead HP2 …". */
function isStreetAndTown(tokens: readonly PlaceToken[], first: number, last: number): boolean {
  const run = tokens
    .slice(first, last + 2)
    .map((token, at) => (at === 0 ? { ...token, gap: 'comma' as const } : token));
  const street = streetEnd(run, 0);
  const town = townEnd(run, street?.to ?? 0);
  return town > last - first && (street !== undefined || run[town]?.postcode !== undefined);
}

/** Inside an address that goes up to its postcode. */
function isInAddress(tokens: readonly PlaceToken[], first: number, last: number): boolean {
  for (let from = first; from >= 0 && from > first - REACH; from--) {
    const parts = addressAt(tokens, from);
    if (parts?.postcode && parts.to > last) return true;
    if (tokens[from]?.gap === 'end') return false;
  }
  return false;
}
