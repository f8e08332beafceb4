import { type Address, domainOf, isAddress } from './email-parts.ts';

/** An address about a bare `@`, and how its domain ends. */
export interface PlainAddress extends Address {
  readonly ending: 'plain' | 'word' | 'unknown';
}

/** RFC 5321, section 4.5.3.1: octets of a local part and of a domain. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
/**
 * RFC 5322 allows more signs, but in a comment they stand about an address, not in it: `email=ada@example.org`,
 * `*ada@example.org*`.
 */
const LOCAL = /[\p{L}\p{N}_](?:[\p{L}\p{N}._+'&-]{0,63})$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,254})/u;
/** A user's name in a link, "https://ada@example.org", or a handle on another server, "@ada@example.social". */
const NO_MAIL = /(?:[a-z]:\/\/[^\s/?#]{0,64}|@[\p{L}\p{N}_.-]{1,64})$/u;

/** The addresses about each `@` of a folded lower-case text. Linear: each `@` looks at a bounded stretch. */
export function* plainAddresses(lower: string): Generator<PlainAddress> {
  for (let at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
    const found = addressAbout(lower, at);
    if (found) yield found;
  }
}

function addressAbout(lower: string, at: number): PlainAddress | undefined {
  const before = lower.slice(Math.max(0, at - LONGEST_LOCAL), at);
  const domain = DOMAIN.exec(lower.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0];
  const written = domain ? LOCAL.exec(before)?.[0] : undefined;
  if (!domain?.includes('.') || !written) return undefined;
  const local = trimmedLocal(written, lower[at + 1 + domain.length] ?? '');
  if (NO_MAIL.test(lower.slice(Math.max(0, at - 2 * LONGEST_LOCAL), at))) return undefined;
  const { labels, ending } = domainOf(domain.replace(/[.-]+$/u, '').split('.'));
  if (!isAddress(local, labels)) return undefined;
  const end = at + 1 + labels.join('.').length;
  return { start: at - local.length, end, address: `${local}@${labels.join('.')}`, ending };
}

/** Without what a quotation or the underscores of bold type put before it. */
function trimmedLocal(written: string, after: string): string {
  const local = written.replace(/^.*&(?=.{3})/u, '');
  return after === '_' ? local.replace(/^_+/u, '') : local;
}
