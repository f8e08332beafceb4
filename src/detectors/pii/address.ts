import { lowerCase } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { certaintyOf } from './address-certainty.ts';
import { mayHoldAddress } from './address-glance.ts';
import { LABELS } from './address-labels.ts';
import { isLetteredNumber, isSpeltNumber, LARGE_NUMBER_WORDS } from './address-numbers.ts';
import { type AddressParts, addressAt } from './address-parts.ts';
import { isNameWord, streetEnd } from './address-street.ts';
import { turnedAt } from './address-turned.ts';
import { isDigit } from './letters.ts';
import type { PlaceToken } from './place-token.ts';
import { placeTokens } from './place-tokens.ts';
import { FLOORS, PLAIN_HOUSE_TYPES, UNIT_WORDS } from './street-words.ts';

/** Words before a number that belong to it. */
const OPENERS: ReadonlySet<string> = new Set(['no', 'number', 'num', 'nos', ...UNIT_WORDS, ...FLOORS]);

/** What a door of a house may be: where it is, or its colour. */
const DOORS = /^(?:back|front|side|black|blue|brown|green|grey|red|white|yellow)$/u;

/** Finds postal addresses of homes: a number or name, a street, and the town and postcode that follow. */
export const address: Detector = defineDetector({
  name: 'address',
  family: 'personal-data',
  sources: [
    {
      title: 'Royal Mail, Programmers’ Guide to the Postcode Address File, edition 7',
      url: 'https://www.poweredbypaf.com/wp-content/uploads/2017/07/Latest-Programmers_guide_Edition-7-Version-6.pdf',
      settles: 'the order of the parts: flat, house name or number, street, locality, post town, postcode',
    },
    {
      title: 'Wikipedia, BS 7666',
      url: 'https://en.wikipedia.org/wiki/BS_7666',
      settles: 'that a flat, a numbered or named house, a street, a locality and a town make an address',
    },
    {
      title: 'ICO, What is personal data?',
      url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/',
      settles: 'that a home address is about a person, and the address of a body is not',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'She lives somewhere on Larkfinch Rise',
      because: 'a street without a number or a house name is a place, not an address',
    },
    {
      kind: 'misses',
      text: 'at the doctors, 12 Kittiwake Row, Blyth, where I live',
      because: 'what is said after an address does not undo a name of a body before it',
    },
    {
      kind: 'misses',
      text: 'my address is PO Box 914, Watford WD18 9ZZ',
      because: 'a PO box is mostly that of a body, and nobody lives in one',
    },
    {
      kind: 'misses',
      text: 'post it to nine Hawthorn Way, Sunderland',
      because: 'without a digit, a postcode or a word of living nobody looks for a number below ten in words',
    },
    {
      kind: 'misses',
      text: 'Mrs Bramley, Thornlea, Station Road, Kirkby Stephen',
      because: 'without one of those nobody looks for a house by a name that has no usual word for a house in it',
    },
    {
      kind: 'misses',
      text: 'come to 12 aldersyde in blyth',
      because: 'in lower case a street is known by its type, and this one has none',
    },
    {
      kind: 'overreaches',
      text: 'They do lovely cakes, 14 Plover Street, Hexham',
      because: 'a business that is not named as one looks like a home',
    },
  ],
  anchors: {
    digits: 1,
    words: [
      'cottage',
      'farmhouse',
      'lodge',
      'grange',
      'villa',
      'bungalow',
      'live at',
      'lives at',
      'living at',
      'moved to',
      'my address',
      'his address',
      'her address',
      'their address',
      'home address',
      'at number',
      'heol',
      'ffordd',
      'stryd',
      'house',
      ...LARGE_NUMBER_WORDS,
    ],
  },
  yieldsTo: ['email'],
  canonical: (value) =>
    lowerCase(value)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  *find(reading) {
    if (mayHoldAddress(reading)) yield* addresses(reading);
  },
});

function* addresses(reading: Reading): Generator<Found> {
  const tokens = placeTokens(reading);
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!begins(tokens, at)) continue;
    const found = judged(tokens, turnedAt(tokens, at), done) ?? judged(tokens, addressAt(tokens, at), done);
    if (!found) continue;
    yield found.found;
    done = found.to;
    at = done - 1;
  }
}

/** What is found of some parts, unless something before them has been found to be an address as well. */
function judged(tokens: readonly PlaceToken[], parts: AddressParts | undefined, done: number) {
  if (!parts || parts.from < done) return undefined;
  const certainty = certaintyOf(tokens, parts);
  const [first, last] = [tokens[parts.from], tokens[parts.to - 1]];
  if (!certainty || !first || !last) return undefined;
  const found: Found = { start: first.start, end: last.end, certainty, because: reasonFor(parts) };
  return { found, to: parts.to };
}

/** Numbers, words for flats, the first of several capitals, and in plain text what stands before "cottage" and such. */
function begins(tokens: readonly PlaceToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.postcode) return false;
  if (isDigit(token.word.charCodeAt(0))) return token.gap !== 'space' || !isLabelled(tokens, at);
  if (OPENERS.has(token.word) || isSpeltNumber(tokens, at) || isLetteredNumber(tokens, at)) return true;
  if (token.capital) return token.gap !== 'space' || !isCapitalName(tokens[at - 1]);
  return isPlainHouse(tokens[at + 1]) || isPlainHouse(tokens[at + 2]);
}

/** Not "To" in "To Glebe House". */
function isCapitalName(token: PlaceToken | undefined): boolean {
  return token?.capital === true && isNameWord(token);
}

function isPlainHouse(token: PlaceToken | undefined): boolean {
  return token !== undefined && PLAIN_HOUSE_TYPES.has(token.word);
}

/** "Ward 12 …", "Flat 3 …" read without its flat, "car parks 1 and 2 …". */
function isLabelled(tokens: readonly PlaceToken[], at: number): boolean {
  const [word, before] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  return (
    (LABELS.has(word) && !isHouseDoor(tokens, at)) ||
    (UNIT_WORDS.has(word) && word !== 'house' && word !== 'bungalow') ||
    (/^(?:and|or|to|of)$/u.test(word) && /^\d+$/u.test(before))
  );
}

/** "use the back door, 7, Tregenna Close": the door of a house has no number, and the house has. */
function isHouseDoor(tokens: readonly PlaceToken[], at: number): boolean {
  if (tokens[at - 1]?.word !== 'door' || !DOORS.test(tokens[at - 2]?.word ?? '')) return false;
  return tokens[at + 1]?.gap === 'comma' && streetEnd(tokens, at + 1)?.strength === 'strong';
}

function reasonFor({ number, street, town, postcode, house }: AddressParts): string {
  const premises = number ? 'a number' : house ? 'a house name' : 'a flat';
  const parts = [premises, street !== 'none' && 'a street', town && 'a town', postcode && 'a postcode'];
  return `an address: ${parts.filter(Boolean).join(', ')}`;
}
