import { type Detector, defineDetector } from '../define-detector.ts';
import { PLAIN_ENDINGS } from '../pii/email-words.ts';
import { KNOWN_HOSTS, NAME_ENDINGS } from './link-words.ts';
import { webAddresses } from './web-address.ts';

const WHY = { certain: 'a web address', probable: 'what reads as a web address', possible: 'perhaps a web address' };
/** What every address has in it, as words: a scheme, `www`, or an ending. */
export const LINK_ANCHORS: readonly string[] = [
  ...['http', 'https', 'hxxp', 'hxxps', 'h ps', 'h p', 'ftp', 'www', 'dot'],
  ...PLAIN_ENDINGS,
  ...NAME_ENDINGS,
  ...[...KNOWN_HOSTS].map((host) => host.replaceAll('.', ' ')),
];

/** Finds web addresses: with or without `https://` and `www.`, shortened, spelt out or broken up. */
export const link: Detector = defineDetector({
  name: 'link',
  family: 'spam',
  sources: [
    {
      title: 'RFC 3986, Uniform Resource Identifier, section 3',
      url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3',
      settles: 'the parts of an address, and what may stand in them',
    },
    {
      title: 'IANA, Root Zone Database',
      url: 'https://www.iana.org/domains/root/db',
      settles: 'which top-level domains there are; the common ones are carried',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'all on bluebellcafe.me/menu',
      because: 'an ending that is an everyday word, such as "me", needs `https://`, `www.` or a host that is known',
    },
    { kind: 'misses', text: 'bluebelldotcom', because: 'words that are glued together are not taken apart' },
    {
      kind: 'overreaches',
      text: 'lovely staff.org chart was out of date though',
      because: 'two sentences without a space between them may look like a domain',
    },
  ],
  anchors: { words: LINK_ANCHORS },
  yieldsTo: ['email'],
  *find(reading) {
    for (const { start, end, certainty } of webAddresses(reading)) {
      yield { start, end, certainty, because: WHY[certainty] };
    }
  },
});
