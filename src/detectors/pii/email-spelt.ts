import { type Address, isAddress } from './email-parts.ts';
import { domainFrom, type SpeltDomain } from './email-spelt-domain.ts';
import { NOT_A_NAME, PROVIDERS } from './email-words.ts';

/** How an address is disguised, from which its certainty follows. */
export interface SpeltAddress extends Address {
  /** Marked on purpose: brackets, underscores, capitals or spaced letters; no sentence has those. */
  readonly marked: boolean;
  /** The name has a dot, an underscore or a plus among its letters, as no word of a sentence has. */
  readonly structured: boolean;
  /** The name ends in digits, as few words of a sentence do. */
  readonly numbered: boolean;
  readonly provider: boolean;
  /** The domain has no ending: "jane83 at gmail". */
  readonly bare: boolean;
  readonly ending: 'plain' | 'word';
  /** A space on one side of a dot, or a comma for it, as in "jane@example. com". */
  readonly loose: boolean;
}

/** Code units before and after a sign for `@` that are looked at. */
const REACH_BEFORE = 110;
const REACH_AFTER = 150;
/** What stands for `@`: the sign among spaces or brackets, or "at" as a word, in brackets, between signs or called one. */
const AT =
  /\s{0,2}[[({<*_|/~-]{1,2}\s?(?:at|@)\s?[\])}>*_|/~-]{1,2}\s{0,2}|\s{0,2}[[({<]a[\])}>]\s{0,2}|,?\s{1,3}(?:(?:then|followed by)\s)?(?:(?:the|an)\s)?at(?:[\s-](?:sign|symbol))(?:\sthen)?\s{1,3}|\s{1,3}at\s{1,3}|\s{0,3}@\s{0,3}|%40/gu;
/** A name before the sign: pieces joined by spelt-out dots and dashes, or letters set apart. */
const JOIN =
  '(?:\\s(?:dot|underscore|under score|hyphen|dash|plus|full stop)\\s|\\s?[\\[({<](?:dot|d|\\.)[\\])}>]\\s?|_dot_)';
const PIECE = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._+'-]{0,40})";
const APART = '[a-z0-9](?:\\s{1,2}[a-z0-9._+-]){2,40}';
const LOCAL = new RegExp(`(?<![\\p{L}\\p{N}@._'/-])(?:${APART}|(?:${PIECE}${JOIN}){0,4}${PIECE})$`, 'u');
/** What may be an address though a space stands on one side of its dot. */
const ENDS_LOOSE = /^[a-z0-9-]{3,}(?:\.co)?\.(?:com|uk)$/u;
/** "5.30", "e.g" and "drop-in" are no names. */
const STRUCTURED = /[_+]|\p{L}{2}\.\p{L}|\p{L}\.\p{L}{2}/u;
/** "(a)" for the sign. */
const IN_BRACKETS = /^\s*.a.\s*$/iu;
/** Few words of a sentence that an ending such as "@gmail.com" is named in are as long. */
const LONG_NAME = 8;
const NUMBERED = /\p{L}{2}[0-9]{2}|[0-9]{5}/u;
const SPOKEN: Readonly<Record<string, string>> = {
  underscore: '_',
  'under score': '_',
  hyphen: '-',
  dash: '-',
  plus: '+',
};

/** The addresses whose `@` or dots are spelt out or set apart. Linear: each sign looks at a bounded stretch. */
export function* speltAddresses(text: string, lower: string): Generator<SpeltAddress> {
  for (const { 0: sign, index } of lower.matchAll(AT)) {
    const found = addressAbout(text, lower, index, index + sign.length);
    if (found) yield found;
  }
}

function addressAbout(text: string, lower: string, from: number, to: number): SpeltAddress | undefined {
  const domain = domainFrom(lower.slice(to, to + REACH_AFTER));
  const written = domain && LOCAL.exec(lower.slice(Math.max(0, from - REACH_BEFORE), from))?.[0];
  if (!domain || !written) return undefined;
  const local = plainLocal(written);
  const { labels, bare, ending, dots } = domain;
  if (!isAddress(local, bare ? [...labels, 'com'] : labels)) return undefined;
  const start = from - written.length;
  const structured = written.includes(' ') || STRUCTURED.test(local);
  const numbered = NUMBERED.test(local);
  const provider = PROVIDERS.has(labels[0] ?? '') || labels.join('.') === 'nhs.net';
  const shape: Shape = {
    domain,
    local,
    structured: structured || numbered,
    provider,
    sign: text.slice(from, to),
    written: text.slice(start, from),
  };
  if (!couldBeMeant(shape)) return undefined;
  const address = `${local}@${labels.join('.')}`;
  const loose = isHalfApart(dots) && !provider;
  return {
    start,
    end: to + domain.length,
    address,
    marked: isMarked(shape),
    structured,
    numbered,
    provider,
    bare,
    ending,
    loose,
  };
}

/** The parts of an address as written, case kept, and what they look like. */
interface Shape {
  readonly sign: string;
  readonly written: string;
  readonly local: string;
  readonly domain: SpeltDomain;
  readonly structured: boolean;
  readonly provider: boolean;
}

function plainLocal(written: string): string {
  const joined = written
    .replace(/\s(underscore|under score|hyphen|dash|plus)\s/gu, (_, word: string) => SPOKEN[word] ?? '')
    .replace(/\s(?:dot|full stop)\s|\s?[[({<](?:dot|d|\.)[\])}>]\s?|_dot_/gu, '.');
  return joined.replace(/\s/gu, '');
}

function isMarked({ sign, written, domain: { dots } }: Shape): boolean {
  const apart = /\p{L}\s\p{L}\s/u.test(written);
  const capitals = /AT/u.test(sign) && /[a-z]/u.test(written);
  return (
    apart ||
    capitals ||
    sign === '@' ||
    /sign|symbol/u.test(sign) ||
    /[[({<_*|~%]|^\s?-.+-\s?$/u.test(sign) ||
    /[[({<_*|~]|-\s?dot|dot\s?-/u.test(dots)
  );
}

/** Leaves alone sentences with "at", mentions such as "@jane.me", web sites, and addresses with no disguise at all. */
function couldBeMeant({ sign, written, local, domain, structured, provider }: Shape): boolean {
  const { labels, dots, bare } = domain;
  const plainDots = dots === '.';
  if (isHalfApart(dots) && !(sign === '@' && (provider || ENDS_LOOSE.test(labels.join('.'))))) return false;
  if (sign === '@') return bare || !plainDots || (written.includes(' ') && !startsOtherwise(written));
  if (!/\p{L}|[0-9]{5}/u.test(local)) return false;
  if (NOT_A_NAME.has(local.replaceAll("'", '')) || startsOtherwise(written) || local.startsWith('www.')) return false;
  if (/^\s+@$/u.test(sign) && plainDots)
    return (provider && (structured || local.length >= LONG_NAME)) || (structured && sign.startsWith('\n'));
  if (/^\s*at\s*$/iu.test(sign) && (plainDots || bare)) return structured || provider;
  if (provider && IN_BRACKETS.test(sign)) return true;
  // "12(a) example.org" is a paragraph of a law, "art-at-home.org" a web site.
  return !plainDots || !(/^[-/~|]/u.test(sign) || IN_BRACKETS.test(sign));
}

/** "at home. me too" is a full stop, and "a,b" a comma, unless a tight `@` stands before. */
function isHalfApart(dots: string): boolean {
  return dots === ',' || /^\s+\.$|^\.\s+$/u.test(dots);
}

/** "on the dot jane at …": the first of several words is no part of a name. */
function startsOtherwise(written: string): boolean {
  const [first = '', ...rest] = written.split(' ');
  return rest.length > 0 && first.length > 1 && NOT_A_NAME.has(first);
}
