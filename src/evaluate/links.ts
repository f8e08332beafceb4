import { type WebAddress, webAddresses } from '../detectors/spam/web-address.ts';
import type { Condition } from '../policy/condition.ts';
import { isAscii } from '../text/fold.ts';
import { read } from '../text/reading.ts';
import type { Facts, Place } from './facts.ts';
import type { Attachment } from './post.ts';
import { type Evidence, FALSE, holdsOn, type Truth, unknown } from './truth.ts';

type Links = Extract<Condition, { links: unknown }>['links'];

/** What stands before a host in an address, and what ends it. */
const SCHEME = /^[a-z*]{2,6}\s?:\s?[/\\]*/iu;
const PATH = /[/?#\\]/u;
/** No more of an address is looked at for its host, in code units. */
const LONGEST = 2_000;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Whether a web address stands in some place or is attached that the lists mean; unknown where an attachment could hold
 * one and was not read. Links are never followed, so one that is shortened leads to the site that shortens it.
 */
export function linked(links: Links, facts: Facts): Truth {
  const standing = facts.places.flatMap((place) => standingIn(place, links));
  const attached = (facts.post.attachments ?? []).flatMap((one, at) => attachedBy(one, at, links));
  if (standing.length + attached.length > 0) return holdsOn([...standing, ...attached]);
  const isUnread = facts.unread || (facts.post.attachments ?? []).some(isLinkToNowhere);
  return isUnread ? unknown(['attachment-text']) : FALSE;
}

function standingIn({ where, seen }: Place, links: Links): readonly Evidence[] {
  const found = seen.detections.filter(({ kind }) => kind === 'link');
  if (found.length === 0) return [];
  const reading = seen.reading();
  const addresses = new Map(webAddresses(reading).map((one) => [reading.span(one.start, one.end).start, one]));
  return found.flatMap(({ start, end, certainty }) => {
    const address = addresses.get(start);
    const written = reading.original.slice(start, end);
    if (!address || !isMeant(hostOf(address, reading.lower), written, links)) return [];
    return [{ kind: 'link', detector: 'link', where, start, end, certainty, grounds: ['link'] }];
  });
}

/** An attached link is known by its address; it stands in the words that were read in it, if any were. */
function attachedBy({ kind, url, text = '' }: Attachment, at: number, links: Links): readonly Evidence[] {
  if (kind !== 'link' || (url === undefined && !isAny(links))) return [];
  const written = url === undefined || SCHEME.test(url) ? (url ?? '') : `https://${url}`;
  const reading = read(written);
  const [address] = webAddresses(reading);
  if (!isAny(links) && !(address && isMeant(hostOf(address, reading.lower), written, links))) return [];
  const where = `attachment:${at}` as const;
  return [
    { kind: 'link', detector: 'link', where, start: 0, end: text.length, certainty: 'certain', grounds: ['link'] },
  ];
}

function isLinkToNowhere({ kind, url }: Attachment): boolean {
  return kind === 'link' && url === undefined;
}

function isAny({ to, except }: Links): boolean {
  return to === undefined && except === undefined;
}

/** A host is meant by `to` however it is disguised; it is excepted only where it is written as it is. */
function isMeant(host: string, written: string, { to, except = [] }: Links): boolean {
  const isListed = to === undefined || to.some((listed) => isUnder(host, listed));
  return isListed && !(isPlain(written) && except.some((listed) => isUnder(host, listed)));
}

/** `nhs.uk` is that host alone, `*.nhs.uk` also whatever is below it. */
function isUnder(host: string, listed: string): boolean {
  const parent = listed.replace(/^\*\.|^www\./gu, '');
  return host === parent || (listed.startsWith('*.') && host.endsWith(`.${parent}`));
}

/** Where somebody is named before the host (`https://nhs.uk@example.org`), the host is what follows. */
function hostOf({ start, host }: WebAddress, lower: string): string {
  const [authority = ''] = lower
    .slice(start, start + LONGEST)
    .replace(SCHEME, '')
    .split(/[\s/?#\\]/u, 1);
  const at = authority.lastIndexOf('@');
  return at < 0 ? host : authority.slice(at + 1).replace(/:[0-9]*$/u, '');
}

/** True where every letter of the host is a plain one: a look-alike from another script leads elsewhere. */
function isPlain(written: string): boolean {
  const [host = ''] = written.normalize('NFKC').replaceAll(INVISIBLE, '').replace(SCHEME, '').split(PATH, 1);
  return isAscii(host);
}
