import { lowerCase } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { certaintyOf } from './address-certainty.ts';
import { mayHoldAddress } from './address-glance.ts';
import { LABELS } from './address-labels.ts';
import { isSpeltNumber } from './address-numbers.ts';
import { type AddressParts, addressAt } from './address-parts.ts';
import { isDigit } from './letters.ts';
import type { PlaceToken } from './place-token.ts';
import { placeTokens } from './place-tokens.ts';
import { FLOORS, PLAIN_HOUSE_TYPES, UNIT_WORDS } from './street-words.ts';

/** Words before a number that belong to it. */
const OPENERS: ReadonlySet<string> = new Set(['no', 'number', 'num', 'nos', ...UNIT_WORDS, ...FLOORS]);

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
      text: 'post it to twenty-two Hawthorn Way, Sunderland',
      because: 'without a digit, a postcode or a word of living nobody looks for a number in words',
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
  for (let at = 0; at < tokens.length; at++) {
    if (!begins(tokens, at)) continue;
    const parts = addressAt(tokens, at);
    const certainty = parts && certaintyOf(tokens, parts);
    const [first, last] = [tokens[at], tokens[(parts?.to ?? 0) - 1]];
    if (!parts || !certainty || !first || !last) continue;
    yield { start: first.start, end: last.end, certainty, because: reasonFor(parts) };
    at = parts.to - 1;
  }
}

/** Numbers, words for flats, the first of several capitals, and in plain text what stands before "cottage" and such. */
function begins(tokens: readonly PlaceToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.postcode) return false;
  if (isDigit(token.word.charCodeAt(0))) return token.gap !== 'space' || !isLabelled(tokens, at);
  if (OPENERS.has(token.word) || isSpeltNumber(token)) return true;
  if (token.capital) return !tokens[at - 1]?.capital || token.gap !== 'space';
  return isPlainHouse(tokens[at + 1]) || isPlainHouse(tokens[at + 2]);
}

function isPlainHouse(token: PlaceToken | undefined): boolean {
  return token !== undefined && PLAIN_HOUSE_TYPES.has(token.word);
}

/** "Ward 12 …", "Flat 3 …" read without its flat, "car parks 1 and 2 …". */
function isLabelled(tokens: readonly PlaceToken[], at: number): boolean {
  const [word, before] = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  return (
    LABELS.has(word) ||
    (UNIT_WORDS.has(word) && word !== 'house') ||
    (/^(?:and|or|to|of)$/u.test(word) && /^\d+$/u.test(before))
  );
}

function reasonFor({ number, street, town, postcode, house }: AddressParts): string {
  const premises = number ? 'a number' : house ? 'a house name' : 'a flat';
  const parts = [premises, street !== 'none' && 'a street', town && 'a town', postcode && 'a postcode'];
  return `an address: ${parts.filter(Boolean).join(', ')}`;
}
