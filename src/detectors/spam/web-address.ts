import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { contextWords, cueBefore } from '../context.ts';
import type { Certainty } from '../define-detector.ts';
import { PLAIN_ENDINGS } from '../pii/email-words.ts';
import { KNOWN_HOSTS, NAME_ENDINGS, NO_LABEL, POINTING } from './link-words.ts';

/** A web address in a folded text, as it is meant: host and path without disguise, in lower case. */
export interface WebAddress extends Span {
  readonly host: string;
  /** What follows the host, from its slash on; empty where nothing does. */
  readonly path: string;
  readonly certainty: Certainty;
}

/** A dot, or what is written for one so that a program does not see it. */
const DOT = '(?:\\.|\\s?[\\[({](?:\\.|dot)[\\])}]\\s?)';
const LABEL = '[a-z0-9][a-z0-9_-]{0,62}';
const PATH = '(?::[0-9]{2,5})?[/?#][^\\s<>"\']{0,2000}';
const SCHEME = 'h(?:tt|xx|\\*\\*)ps?\\s?(?::|;|\\[:\\])\\s?(?:/{1,3}|\\\\\\\\)\\s?|ftp://|www\\s?\\.\\s?';
/** After a scheme or `www.` anything is a host. */
const MARKED = new RegExp(`(?<![a-z0-9])((?:${SCHEME})+)(${LABEL}(?:${DOT}${LABEL}){0,8})(${PATH})?`, 'gu');
const BARE = new RegExp(
  `(?<![a-z0-9@._+-]|@ )(${LABEL}(?:${DOT}${LABEL}){0,7}${DOT}[a-z]{2,16})(?![a-z0-9_@-]|\\s?@)(${PATH})?`,
  'gu',
);
const SPELT = new RegExp(
  `(?<![a-z0-9@.])((?:www (?:dot|\\.) )?)(${LABEL})((?: dot | \\. ?|\\. )(?:com|org|net|info|biz|shop|co(?: dot | ?\\. ?| )uk|org(?: dot | ?\\. ?| )uk|uk|io))(?![a-z0-9@]|\\s?@)`,
  'gu',
);
/** Without one of these there is no address, and the slower patterns are not tried. */
const GLANCE =
  /\.[a-z0-9]|[[({](?:\.|dot)|dot |www|ftp:|h(?:tt|xx|\*\*)p|\. ?(?:com|org|net|info|biz|shop|co|uk|io)(?![a-z0-9])/u;
const SIGN = new RegExp(DOT, 'gu');
/** No address ends in what ends a sentence or closes a bracket. */
const TRAILING = /[.,;:!?)\]}*_'-]+$/u;
const BESIDE = 2;
const POINTERS = contextWords(POINTING);

/** All web addresses of a reading, in order of the text; those of e-mail are no such. Made once a reading. */
export function webAddresses(reading: Reading): readonly WebAddress[] {
  return reading.once(found);
}

function found(reading: Reading): readonly WebAddress[] {
  const { lower } = reading;
  if (!GLANCE.test(lower)) return [];
  const marked = [...matches(lower, MARKED)].map(({ 0: all, 2: host = '', 3: path = '', index }) =>
    address(index, all, host, path, 'certain'),
  );
  const others = [...bareIn(reading), ...speltIn(reading)].filter(
    (one) => !marked.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...marked, ...others].sort((a, b) => a.start - b.start);
}

function matches(lower: string, pattern: RegExp): IterableIterator<RegExpExecArray> {
  return lower.matchAll(pattern);
}

function address(start: number, all: string, host: string, path: string, certainty: Certainty): WebAddress {
  const written = all.replace(TRAILING, '');
  const cut = all.length - written.length;
  const plain = host.replaceAll(SIGN, '.').replace(/^www\./u, '');
  return {
    start,
    end: start + written.length,
    host: path ? plain : plain.replace(TRAILING, ''),
    path: path.slice(0, Math.max(0, path.length - cut)),
    certainty,
  };
}

function* bareIn(reading: Reading): Generator<WebAddress> {
  for (const { 0: all, 1: written = '', 2: path = '', index } of matches(reading.lower, BARE)) {
    const host = written.replaceAll(SIGN, '.');
    const certainty = certaintyOf(reading, index, host, path);
    if (certainty) yield address(index, all, written, path, certainty);
  }
}

/** Two sentences without a space between them look like a domain, so an ending that is a word needs more. */
function certaintyOf(reading: Reading, start: number, host: string, path: string): Certainty | undefined {
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  const name = labels.at(-2) ?? '';
  if (KNOWN_HOSTS.has(host)) return path ? 'certain' : 'probable';
  if (PLAIN_ENDINGS.has(ending)) return name.length > 1 || path ? 'certain' : undefined;
  if (!NAME_ENDINGS.has(ending) || name.length < 2 || isCapital(reading, start, host, ending)) return undefined;
  if (path.length > 1) return 'certain';
  if (/[0-9-]/u.test(name)) return 'probable';
  return cueBefore(reading, start, POINTERS, { within: BESIDE }) ? 'possible' : undefined;
}

/** "the end.Then": a sentence that begins without a space before it. */
function isCapital({ text }: Reading, start: number, host: string, ending: string): boolean {
  const at = start + host.length - ending.length;
  return /^[A-Z][a-z]/u.test(text.slice(at, at + 2));
}

function* speltIn(reading: Reading): Generator<WebAddress> {
  for (const { 0: all, 2: label = '', 3: ending = '', index } of matches(reading.lower, SPELT)) {
    if (NO_LABEL.has(label) || (label.length < 2 && !all.startsWith('www'))) continue;
    if (!ending.includes('dot') && !/^\s?\.\s?(?:com|co)/u.test(ending)) continue;
    const host = `${label}${ending.replaceAll(/\s?(?:dot|\.)\s?|\suk/gu, (sign) => (sign === ' uk' ? '.uk' : '.'))}`;
    yield { ...address(index, all, label, '', 'probable'), host };
  }
}
