import { wordsOf } from './contractions.ts';
import { beginsDisguisable } from './disguised.ts';
import { type LexisNode, lexisNode, nextOf } from './lexis.ts';

/** A word as a sieve knows it: each is looked up once. */
export interface SieveWord {
  /** Which of the words that were met it is. */
  readonly id: number;
  /** As it is written, in lower case. */
  readonly raw: string;
  readonly parts: readonly SievePart[];
  /** The grammars that take it for several others. */
  readonly apartIn: readonly number[];
  /** A word that people disguise may begin with it. */
  readonly mayBegin: boolean;
}

/** One of the words that a contraction is of; of other words the only one. */
export interface SievePart {
  readonly text: string;
  /** Its number in the lexis; 0 where no class has it. */
  readonly word: number;
  /** Forms of classes that end with it, of those that the sieve asks for; how many of them, the first, wake shapes. */
  readonly forms: readonly number[];
  readonly waking: number;
  /** The classes that shapes find and that need it. */
  readonly finds: readonly number[];
  /** What entries go on with. */
  readonly next: LexisNode['next'];
  /** It stands in an entry of several words, or what it is taken for does. */
  readonly isLater: boolean;
  /** What some grammars take it for. */
  readonly meant: readonly SievePart[];
}

/** Finds words in a text by where they stand. */
export interface SieveWords {
  find(text: string, start: number, end: number, hash: number): SieveWord;
}

const NONE: readonly number[] = [];
/** A word that is longer stands in no class, and is not mended. */
const LONGEST = 60;
/** More are forgotten, all at once. */
const MOST = 16_384;
const TOO_LONG: SieveWord = Object.freeze({
  id: -1,
  raw: '',
  parts: Object.freeze([
    { text: '', word: 0, forms: [], waking: 0, finds: [], next: undefined, isLater: false, meant: [] },
  ]),
  apartIn: Object.freeze([]),
  mayBegin: false,
});

/** The hash of an empty word, and of a word with one more code unit. */
export const NO_HASH = 0;
export function hashOf(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) & 0x3fffffff;
}

/** What a sieve must know of words: which forms it asks for, what each of them does, and how each of its grammars mends a word. */
export interface WordFacts {
  asksFor(form: number): boolean;
  wakes(form: number): boolean;
  findsOf(form: number): readonly number[];
  mended(word: string): readonly (readonly string[] | undefined)[];
}

/** How many words were met, in all sieves. */
let ids = 0;

/** Words by their hashes, so that no word of a text is copied that was met before. */
export function sieveWords(facts: WordFacts): SieveWords {
  let met = new Map<number, SieveWord>();
  return {
    find(text, start, end, hash) {
      if (end - start > LONGEST) return TOO_LONG;
      const known = met.get(hash);
      if (known && isWritten(known.raw, text, start, end)) return known;
      const word = sieveWord(text.slice(start, end), ids++, facts);
      if (met.size >= MOST) met = new Map();
      if (!known) met.set(hash, word);
      return word;
    },
  };
}

function isWritten(raw: string, text: string, start: number, end: number): boolean {
  const { length } = raw;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function sieveWord(slice: string, id: number, facts: WordFacts): SieveWord {
  // A part of a string keeps the whole of it in memory.
  const raw = ` ${slice}`.slice(1);
  const words = wordsOf(raw);
  const isWhole = words.length === 1 || words[1] === "'s";
  const mended = raw.length > 1 && isWhole ? facts.mended(words[0] as string) : [];
  const meant = new Set(mended.flatMap((others) => (others?.length === 1 ? others : [])));
  const others = [...meant].map((text) => sievePart(text, facts, []));
  const parts = words.map((text, at) => sievePart(text, facts, at === 0 ? others : []));
  const apartIn = mended.flatMap((some, grammar) => (some && some.length > 1 ? [grammar] : []));
  return { id, raw, parts, apartIn, mayBegin: beginsDisguisable(raw) };
}

function sievePart(text: string, { asksFor, wakes, findsOf }: WordFacts, meant: readonly SievePart[]): SievePart {
  const node = lexisNode(text);
  const asked = node?.forms.filter(asksFor) ?? NONE;
  const isLater = (node !== undefined && node.within.length > 0) || meant.some((other) => other.isLater);
  const waking = asked.filter(wakes);
  const forms = [...waking, ...asked.filter((form) => !wakes(form))];
  const finds = new Set(forms.flatMap(findsOf));
  return {
    text,
    word: node?.word ?? 0,
    forms,
    waking: waking.length,
    // Most words find nothing: those share one list.
    finds: finds.size === 0 ? NONE : [...finds],
    next: node && nextOf(node),
    isLater,
    meant,
  };
}
