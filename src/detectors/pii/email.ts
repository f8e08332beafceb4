import { lowerCase } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { cueBefore, cueNear } from '../context.ts';
import { type Certainty, type Detector, defineDetector, type Found } from '../define-detector.ts';
import { type Address, isStructured } from './email-parts.ts';
import { type PlainAddress, plainAddresses } from './email-plain.ts';
import { type SpeltAddress, speltAddresses } from './email-spelt.ts';
import { ARTICLE, MAILING, REACHING } from './email-words.ts';
import { isPublicMailbox } from './public-mailboxes.ts';

const WORD_REACH = 60;
const BESIDE = 12;
const ARTICLE_REACH = 8;
/** Parts a domain as a dot does (RFC 3490, section 3.1). */
const IDEOGRAPHIC_STOP = '\u3002';
const PLAIN = 'a valid e-mail address';
const SPELT = 'an e-mail address with its @ or its dots spelt out or set apart';
/** Words for dots, and endings after which an address has no `@`; "dot" and "com" are rare in comments. */
const ANCHORS =
  'dot, com, org, d net, d uk, d co, co uk, nhs net, nhs uk, ac uk, gov uk, me uk, gmail, hotmail, yahoo, icloud, full stop com, period com, d o t, c o m, o r g, n e t, c o u k';

/** Finds e-mail addresses, as written and as spelt out to get past a filter. */
export const email: Detector = defineDetector({
  name: 'email',
  family: 'personal-data',
  sources: [
    {
      title: 'RFC 5322, Internet Message Format, section 3.4.1',
      url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
      settles: 'what may stand on either side of the @',
    },
    {
      title: 'RFC 5321, Simple Mail Transfer Protocol, section 4.5.3.1',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1',
      settles: 'how long each side may be',
    },
    {
      title: 'IANA, Root Zone Database',
      url: 'https://www.iana.org/domains/root/db',
      settles: 'which top-level domains there are; the common ones are carried',
    },
    {
      title: 'validator.js, isEmail',
      url: 'https://github.com/validatorjs/validator.js',
      settles: 'the grammar that decides what is an address',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'janeATexampleDOTorg',
      because: 'words that are glued together are not taken apart',
    },
    {
      kind: 'misses',
      text: 'write to jane at example.org',
      because: 'a plain word, "at" and a bare domain are taken for a visit to a web site',
    },
    {
      kind: 'misses',
      text: 'follow @ada@example.social',
      because: 'a public handle on another server is not an e-mail address',
    },
    {
      kind: 'misses',
      text: '"ada lovelace"@example.org',
      because: 'a name in quotation marks before the @ is not read',
    },
    {
      kind: 'overreaches',
      text: 'quiz night at bluebell dot com',
      because: 'a web site spelt out after "at" may look like an address; only `possible`',
    },
    {
      kind: 'overreaches',
      text: 'P@ssw0rd.uk',
      because: 'a password with an @ and a dot in it may be a valid address',
    },
  ],
  anchors: { at: true, words: ANCHORS.split(', ') },
  canonical,
  find,
});

function* find(reading: Reading): Generator<Found> {
  yield* addressesIn(reading);
  const joined = reading.joined();
  if (joined.text.length === reading.text.length) return;
  const places = placesIn(reading, joined);
  for (const { start, end, ...rest } of addressesIn(joined)) {
    const [from = 0, last = 0] = [places[start], places[end - 1]];
    // A pictograph stood inside; all others are found above, and their edges are surer there.
    if (last + 1 - from > end - start) yield { start: from, end: last + 1, ...rest };
  }
}

function* addressesIn(reading: Reading): Generator<Found> {
  const lower = reading.lower.replaceAll(IDEOGRAPHIC_STOP, '.');
  for (const one of plainAddresses(lower)) {
    const certainty = isPublicMailbox(one.address) ? undefined : plainCertainty(reading, one);
    if (certainty) yield answer(one, certainty, PLAIN);
  }
  for (const one of speltAddresses(reading.text, lower)) {
    const certainty = isPublicMailbox(one.address) ? undefined : speltCertainty(reading, one);
    if (certainty) yield answer(one, certainty, SPELT);
  }
}

function answer({ start, end }: Address, certainty: Certainty, because: string): Found {
  return { start, end, certainty, because };
}

/** An address that ends in a word may be two sentences without a space, or a swear word: "sh@t.me". */
function plainCertainty(reading: Reading, one: PlainAddress): Certainty | undefined {
  const [local = '', domain = ''] = one.address.split('@');
  if (one.ending === 'plain' || isStructured(local) || speaksOfMail(reading, one)) return 'certain';
  if (one.ending === 'unknown') return 'probable';
  return local.length > 2 && domain.indexOf('.') > 2 ? 'possible' : undefined;
}

function speltCertainty(reading: Reading, one: SpeltAddress): Certainty | undefined {
  const { marked, structured, numbered, provider, ending, bare } = one;
  const mail = speaksOfMail(reading, one);
  if (bare) return structured || numbered ? 'probable' : mail ? 'possible' : undefined;
  if (ending === 'word') return mail ? 'certain' : marked || structured || numbered ? 'probable' : undefined;
  if (marked || structured) return one.loose ? 'probable' : 'certain';
  if (ARTICLE.test(reading.lower.slice(Math.max(0, one.start - ARTICLE_REACH), one.start))) {
    return mail ? 'possible' : undefined;
  }
  if (provider || mail || cueBefore(reading, one.start, REACHING, { within: BESIDE })) return 'certain';
  return numbered || cueNear(reading, one, REACHING, { within: WORD_REACH }) ? 'probable' : 'possible';
}

function speaksOfMail(reading: Reading, place: Address): boolean {
  return cueNear(reading, place, MAILING, { within: WORD_REACH, acrossSentences: true }) !== undefined;
}

/** Where each unit of the joined text stands in the text that has spaces for pictographs. */
function placesIn({ text }: Reading, joined: Reading): Int32Array {
  const places = new Int32Array(joined.text.length);
  for (let at = 0, from = 0; from < text.length && at < places.length; from++) {
    if (text[from] === joined.text[at]) places[at++] = from;
  }
  return places;
}

/** The address that is meant, in lower case, without its disguise. */
function canonical(value: string): string {
  const lower = lowerCase(value).trim();
  const [spelt] = speltAddresses(value.trim(), lower);
  const [plain] = plainAddresses(lower);
  return (spelt ?? plain)?.address ?? lower.replace(/^mailto:|\s/gu, '');
}
