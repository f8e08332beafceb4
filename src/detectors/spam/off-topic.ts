import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import { sentencesOf } from '../grammar/tokens.ts';
import { OTHER_SUBJECTS, SERVICE_WORDS, TALK_WORDS } from './topic-words.ts';

/** Fewer words with a meaning of their own than this may be about anything. */
const FEWEST = 3;
/** So many, none of which is known, are about something else, even where its subject is not known. */
const MANY_UNKNOWN = 9;
/** Words that only hold a sentence together. */
const HELPERS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i me my mine we us our you your yours he him his she her hers it its they them their who whom ' +
    'whose which what when where why how and or but if so than then as at by for from in into of off on onto out over to up with ' +
    'without about after before between through during under again there here not no nor be am is are was were been being have ' +
    'has had having do does did done doing will would shall should can could may might must ought ll ve re d s t m am im ive just ' +
    'too also even only else ever such own same both each all any few some other another because while until though although yes ' +
    'oh ok okay lol haha hi hello hey dear please pls plz x xx xxx xo omg mr mrs ms miss sir madam one two three four five six ' +
    'seven eight nine ten hundred thousand last next first now still yet already later ago today tomorrow yesterday seen'
  ).split(' '),
);
const SERVICE = stemsOf(SERVICE_WORDS);
const TALK = stemsOf(TALK_WORDS);
const SUBJECTS = OTHER_SUBJECTS.map(({ sure, loose, near }) => ({
  sure: stemsOf(sure),
  loose: stemsOf(loose),
  near: stemsOf(near),
}));

/**
 * A comment that speaks of something other than the post it answers, the health service, or what people say to each other;
 * at most `possible`. `undefined` for all others, and for short comments. Linear.
 */
export function offTopic(comment: Reading, post: Reading): Found | undefined {
  const words = comment.once(contentOf);
  if (words.length < FEWEST) return undefined;
  const asked = new Set(post.once(contentOf));
  if (words.some((word) => asked.has(word) && !TALK.has(word))) return undefined;
  const subject = SUBJECTS.find((one) => isOf(words, one));
  const ties = new Set(words.filter((word) => SERVICE.has(word))).size;
  // "Lost … last seen in the park": one word of the service's may be another park.
  if (ties > (subject && isPlainlyOf(words, subject) ? 1 : 0)) return undefined;
  if (subject ? isAbout(asked, subject) : !isAllUnknown(words)) return undefined;
  const because = subject ? 'another subject than that of the post' : 'nothing that the post or the service is about';
  return { ...placeOf(comment.text), certainty: 'possible', because };
}

type Subject = (typeof SUBJECTS)[number];

function isOf(words: readonly string[], { sure, loose }: Subject): boolean {
  return words.some((word) => sure.has(word)) || new Set(words.filter((word) => loose.has(word))).size > 1;
}

/** Speaks plainly of a subject: one sure word of it and another, or enough others. */
function isPlainlyOf(words: readonly string[], { sure, loose }: Subject): boolean {
  const others = new Set(words.filter((word) => loose.has(word) && !sure.has(word))).size;
  return others >= FEWEST || (others > 0 && words.some((word) => sure.has(word)));
}

function isAbout(post: ReadonlySet<string>, subject: Subject): boolean {
  const words = [...post];
  return isOf(words, subject) || words.some((word) => subject.near.has(word));
}

function isAllUnknown(words: readonly string[]): boolean {
  return words.length >= MANY_UNKNOWN && !words.some((word) => TALK.has(word));
}

/** The stems of the words that have a meaning of their own. */
function contentOf(reading: Reading): readonly string[] {
  const words = sentencesOf(reading).flatMap(({ tokens }) => tokens.map(({ text }) => text));
  return words.filter((word) => word.length > 1 && /[a-z]/u.test(word) && !HELPERS.has(word)).map(stem);
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean).map(stem));
}

/** A word without the endings of number and tense: rough, but the same on both sides. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/(?:'s|s'|ies|ing|ed|es|s|ly)$/u, (ending) => (ending === 'ies' ? 'y' : ''));
  return bare.length > 3 ? bare.replace(/e$|(?<=([bdgmnprt]))\1$/u, '') : bare;
}

/** The whole text without the spaces around it. */
function placeOf(text: string): { readonly start: number; readonly end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
