import type { Span } from '../../text/span.ts';
import { isSetOff, saysWhoItIs } from './health-aside.ts';
import { STAFF_TITLES } from './name-words.ts';
import { FIRST_OR_SECOND, KIN, THIRD_PERSON } from './people-words.ts';

/**
 * How a statement hangs on the name before it: `direct` with nothing but verbs between; `pronoun` through "he", "she"
 * or "who"; `aside` past a short aside; `loose` past a longer one.
 */
export type Link = 'direct' | 'pronoun' | 'aside' | 'loose';

function words(line: string): ReadonlySet<string> {
  return new Set(line.trim().split(/\s+/u));
}

/** Verbs and small words that may stand between one and one's health. */
const LINKING = words(`
  is was are be been being has had have having got gets gone went going still now currently just also back up
  really very quite a an both badly actually apparently definitely supposedly and but or recently only always
  almost nearly because clinically severely registered 's s d ve re once again even finally suddenly sadly
  unfortunately reportedly yesterday today so too seen saw sat sitting spotted waiting lying stuck laid down over
  poor secretly officially in as to by after turned became becoming keeps nearly all used seriously the that then
  suspected up ended getting coming leaving doing coping feeling isn't not well right ill unwell poorly sick bad
  struggling suffering wasn't no what how put pit taken kept noo
`);
/** What an aside after a name begins with. */
const ASIDE_WORDS =
  'from|frae|fae|in|at|on|of|aged|off|who|whose|down|over|round|by|across|opposite|near|outside|behind|above|next|' +
  'beside|which|that|is in|is at|is on|was in|lives';
const ASIDE = new RegExp(`^(?:'s)?(?:,| \\(| -| (?:${ASIDE_WORDS}) | next door|'s | [0-9])`, 'u');
const OF_THE_DEAD =
  'in (?:loving )?memory of|rip|rest in peace|the late|died|passed away|funeral|killed (?:him|her)self|we lost';
const IN_MEMORY = new RegExp(`(?<![a-z])(?:${OF_THE_DEAD})(?![a-z])`, 'u');
/** In an aside these bring in another person, or the name's work. */
const TURNS = words(`
  said says told tells helps helped treated treats looks looked after cares cared saved runs ran raised raising works
  working worked specialises specialist explains explained gave gives supports supported nurse nurses doctor consultant
  midwife surgeon people patients others children families anyone everyone those somebody someone whose talks talking
  wrote writes about campaign research trains advised them it it's this charity thanks thank
  visited visiting loved nursed brought organised organises leads led operated
`);
const PEOPLE: ReadonlySet<string> = new Set(THIRD_PERSON);
const SELF: ReadonlySet<string> = new Set(FIRST_OR_SECOND);
const RELATIVES: ReadonlySet<string> = new Set([...KIN, ...KIN.map((word) => `${word}'s`)]);
const WORD = /[a-z0-9]+(?:'[a-z]+)*/gu;
const MOST_WORDS = 12;
const FEW_WORDS = 8;

/** How what stands between a name and a statement joins the two; `undefined` where somebody else comes between. */
export function linkOf(between: string): Link | undefined {
  const breaks = [...between.matchAll(/[!?;]+\s|\.+\s|\n+/gu)];
  if (breaks.length > 1) return undefined;
  const [cut] = breaks;
  if (cut)
    return startsWithPronoun(between.slice(cut.index + cut[0].length)) && !hasOther(between) ? 'pronoun' : undefined;
  const found = wordsOf(between.replace(/^'[sd]|^ ?'ve/u, ' '));
  if (found.length > MOST_WORDS) return undefined;
  if (found.every((word) => LINKING.has(word))) return 'direct';
  if (endsWithPronoun(found)) return hasOther(between) ? undefined : 'pronoun';
  return isSetOff(between, LINKING) ? 'aside' : aside(between, found);
}

/** True for "I'm Ada Hale …", "my name is Ada Hale": the writer's own story. */
export function isAboutSelf(lower: string, { start, end }: Span): boolean {
  const before = lower.slice(Math.max(0, start - 30), start);
  if (/(?<![a-z])(?:i'?m|i am|my name is|my names|my name's|name is|it's me,?|me,|called me) $/u.test(before))
    return true;
  return /^,? (?:here|and i|i |i'm|you|hope you|hope ur)/u.test(lower.slice(end, end + 10));
}

/** True where a name stands in words for the dead. */
export function isInMemory(lower: string, { start, end }: Span): boolean {
  const near = lower.slice(Math.max(0, start - 60), end + 120);
  return IN_MEMORY.test(near);
}

/** An aside such as ", diabetic," or " from our street": no other person in it, and no work. */
function aside(between: string, found: readonly string[]): Link | undefined {
  if (found.some((word) => TURNS.has(word) || STAFF_TITLES.has(word))) return undefined;
  if (saysWhoItIs(between, LINKING)) return 'aside';
  if (!ASIDE.test(between)) return undefined;
  const isRelative = /^,? (?:who|that|which) /u.test(between);
  if (!isRelative && hasOther(between)) return undefined;
  if (found.some((word) => PEOPLE.has(word) && !word.startsWith('who'))) return undefined;
  if (/(?<![a-z])(?:on|about|of|for|by|in|at|from|with) ?$/u.test(between)) return undefined;
  return found.length <= FEW_WORDS && !isRelative ? 'aside' : 'loose';
}

/** True where the writer, the reader or a relative of theirs stands between, unless set off as who the name is. */
function hasOther(between: string): boolean {
  const plain = between
    .replace(/^(?:,| -| \() ?(?:my|our|his|her) (?:[a-z]+ ){0,2}?[a-z]+ ?[,)-]/u, ' ')
    .replace(/^'s (?:[a-z]+ ){0,2}[a-z]+/u, ' ');
  const found = wordsOf(plain);
  return found.some((word, at) => isOther(word, found[at + 1]));
}

function isOther(word: string, next: string | undefined): boolean {
  if (word === 'i' && (next === 'heard' || next === 'hear' || next === 'think' || next === 'believe')) return false;
  if (RELATIVES.has(word)) return true;
  return SELF.has(word);
}

function startsWithPronoun(sentence: string): boolean {
  const found = wordsOf(sentence);
  return PEOPLE.has(found[0] ?? '') && found.slice(1).every((word) => LINKING.has(word));
}

/** The last word that is no verb is a pronoun. */
function endsWithPronoun(found: readonly string[]): boolean {
  const subject = [...found].reverse().find((word) => !LINKING.has(word));
  return subject !== undefined && PEOPLE.has(subject);
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}
