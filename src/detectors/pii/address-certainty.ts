import type { Certainty } from '../define-detector.ts';
import { isLargeNumber, isSpeltNumber } from './address-numbers.ts';
import type { AddressParts } from './address-parts.ts';
import { closes } from './address-tail.ts';
import { townEnd } from './address-town.ts';
import { isOrganisation } from './place-bodies.ts';
import { type Owner, ownerOf } from './place-context.ts';
import type { PlaceToken } from './place-token.ts';
import { HOMELY_TYPES, LIKELY_SITE_HOMES, LOOSE_UNITS, SITE_HOMES } from './street-words.ts';

/** Street numbers do not look like these years, unless a postcode follows. */
const YEAR = /^(?:19|20)\d\d$/u;

/** What is said of a road when it holds people up. */
const TRAFFIC =
  /^(?:blocked|bus|buses|closed|entrance|exit|flooded|jammed|junction|roadworks|roundabout|shut|stop|traffic)$/u;

/** What is measured or counted in names of roads: "Forty Acre Lane", "Seventy Oaks Road". */
const MEASURED = /^(?:acres?|mile|foot|feet|ash|elms?|hills?|oaks?|pines?|steps?|wells?)$/u;

/** Words before a number that is said out to be found by. */
const SAID_AT = /^(?:it's|its|at|outside|to)$/u;

const WORK_UNIT = /^(?:unit|suite)$/u;
const WORK_SITE = /^(?:park|estate|works|point|plaza|yard|mills?)$/u;
/** Words in which the name of a site may end. */
const SITE_REACH = 6;

/** How sure an address is a home's, by its parts and whose place it is said to be; nothing for a body's. O(1). */
export function certaintyOf(tokens: readonly PlaceToken[], parts: AddressParts): Certainty | undefined {
  if (namesOrganisation(tokens, parts)) return undefined;
  const owner = ownerOf(tokens, parts.from, parts.to);
  if (owner === 'organisation') return undefined;
  const certainty = byParts(tokens, parts, owner);
  return certainty === 'certain' && owner === 'doubtful' ? 'probable' : certainty;
}

function byParts(tokens: readonly PlaceToken[], parts: AddressParts, owner: Owner): Certainty | undefined {
  if (parts.postcode) return withPostcode(tokens, parts, owner);
  if (parts.number && YEAR.test(tokens[parts.from]?.word ?? '')) return undefined;
  if (parts.turned) return owner === 'home' ? 'probable' : parts.town ? 'possible' : undefined;
  if (parts.number && parts.street === 'none' && !parts.house && !parts.unit) return untyped(tokens, parts, owner);
  return parts.number && parts.street !== 'none' ? numbered(tokens, parts, owner) : named(tokens, parts, owner);
}

function namesOrganisation(tokens: readonly PlaceToken[], { from, to }: AddressParts): boolean {
  for (let at = from; at < to; at++) if (isOrganisation(tokens, at)) return true;
  return to < tokens.length && tokens[to]?.gap === 'space' && isOrganisation(tokens, to);
}

/** A postcode makes any premises an address; without a street type in capitals or a house, a person looks. */
function withPostcode(tokens: readonly PlaceToken[], parts: AddressParts, owner: Owner): Certainty | undefined {
  if (parts.street !== 'none' && (parts.number || parts.unit)) return 'certain';
  if (parts.house && !parts.unit && owner !== 'home' && isPublicHouse(tokens, parts)) return 'probable';
  if (owner !== 'home' && isWorkUnit(tokens, parts)) return 'probable';
  if (parts.house || (parts.unit && !isLooseUnit(tokens, parts))) return 'certain';
  if (parts.number && (parts.capital || owner === 'home')) return 'probable';
  return parts.unit ? 'possible' : undefined;
}

/** A number and a street, without a postcode. */
function numbered(tokens: readonly PlaceToken[], parts: AddressParts, owner: Owner): Certainty | undefined {
  const home = owner === 'home' || HOMELY_TYPES.has(tokens[parts.from]?.word ?? '');
  if (!home && !parts.town && tokens[parts.from + 1]?.gap === 'comma') return undefined;
  if (parts.street === 'weak') return home ? 'probable' : parts.unit || parts.town ? 'possible' : undefined;
  if (!home && isSpeltNumber(tokens, parts.from))
    return parts.town || isSaidOut(tokens, parts) ? 'possible' : undefined;
  if (home && parts.town) return 'certain';
  return home || parts.town || parts.unit ? 'probable' : goesOn(tokens, parts) ? undefined : 'possible';
}

/** "nineteen Maple Gardens": nobody counts them, and it is no name that begins with a number, as in "at Forty Hill". */
function isSaidOut(tokens: readonly PlaceToken[], { from, to, capital, street }: AddressParts): boolean {
  if (!capital || street !== 'strong' || !isLargeNumber(tokens, from)) return false;
  if (tokens[from]?.capital && (tokens[from]?.gap === 'space' || tokens[to]?.gap === 'space')) return false;
  if (MEASURED.test(tokens[from + 1]?.word ?? '')) return false;
  return closes(tokens[to]) || (SAID_AT.test(tokens[from - 1]?.word ?? '') && !goesOn(tokens, { to }));
}

/** "17 Aldersyde,\nConwy": a number and a name that no type tells for a street's, in a town. */
function untyped(
  tokens: readonly PlaceToken[],
  { from, to, town, capital }: AddressParts,
  owner: Owner,
): Certainty | undefined {
  const isWritten = town && capital && tokens[from + 1]?.gap === 'space' && tokens[to]?.gap !== 'space';
  if (!isWritten || townEnd(tokens, from + 1)) return undefined;
  const isLine = tokens[from]?.gap === 'line' || from === 0;
  return owner === 'home' ? (isLine ? 'probable' : 'possible') : undefined;
}

/** "3 Counties Way Run", "4 Hills Road closed": a name that goes on, or that traffic is held up on, is no home. */
function goesOn(tokens: readonly PlaceToken[], { to }: Pick<AddressParts, 'to'>): boolean {
  return tokens[to]?.gap === 'space' && ((tokens[to]?.capital ?? false) || TRAFFIC.test(tokens[to]?.word ?? ''));
}

/** A house by its name, or a flat in one, without a postcode. */
function named(tokens: readonly PlaceToken[], parts: AddressParts, owner: Owner): Certainty | undefined {
  const home = owner === 'home';
  if (parts.unit && parts.house && isDwelling(tokens, parts, home)) return home || parts.town ? 'probable' : 'possible';
  if (!parts.house || !parts.capital) return undefined;
  if (parts.street === 'strong') return home ? 'probable' : parts.town ? 'possible' : undefined;
  const places = isHomely(tokens, parts) ? 1 : 2;
  return home && (parts.town || parts.places >= places) ? 'probable' : undefined;
}

/** A flat; a caravan on a site; a lodge or a plot only where somebody is said to live. */
function isDwelling(tokens: readonly PlaceToken[], parts: AddressParts, home: boolean): boolean {
  if (!isLooseUnit(tokens, parts)) return true;
  const word = tokens[parts.from]?.word ?? '';
  return SITE_HOMES.has(word) || (home && LIKELY_SITE_HOMES.has(word));
}

/** A "House", a "Court" or a bare name may be an office; a "Cottage" or "The Hollies" is a home. */
function isPublicHouse(tokens: readonly PlaceToken[], parts: AddressParts): boolean {
  return tokens[parts.from]?.word !== 'the' && !isHomely(tokens, parts);
}

function isHomely(tokens: readonly PlaceToken[], { from }: AddressParts): boolean {
  return [0, 1, 2, 3].some((ahead) => HOMELY_TYPES.has(tokens[from + ahead]?.word ?? ''));
}

/** "Unit 7, Riverside Park" is as often a business. */
function isWorkUnit(tokens: readonly PlaceToken[], { from, to }: AddressParts): boolean {
  if (!WORK_UNIT.test(tokens[from]?.word ?? '')) return false;
  return tokens.slice(from, Math.min(to, from + SITE_REACH)).some(({ word }) => WORK_SITE.test(word));
}

function isLooseUnit(tokens: readonly PlaceToken[], { from }: AddressParts): boolean {
  return LOOSE_UNITS.has(tokens[from]?.word ?? '');
}
