import type { Reading } from '../../text/reading.ts';
import { type ClassMask, hasAny, hasClass } from './class-bits.ts';
import type { Compiled } from './compile.ts';
import type { GrammarNames } from './kept.ts';
import { later } from './later.ts';
import { AMISS, type Lexicon } from './lexicon.ts';
import { walk } from './match.ts';
import type { Pattern } from './pattern.ts';
import { type Plan, type Planned, plan } from './plan.ts';
import { repair } from './repair.ts';
import { type Places, siftingOf } from './sifted.ts';
import { type Piece, type Tagged, tag } from './tagged.ts';
import { type Sentence, sentencesOf, type Token } from './tokens.ts';
import type { WordClass } from './word-class.ts';

/** A pattern whose matches count as words of a class, for those that come after it. */
export interface PhrasePattern {
  /** A class, with a form if it has forms: `group:many`. */
  readonly as: string;
  readonly match: string | readonly string[];
}

/** Where a class may stand that is given by hand: at words of some classes, at words of a shape, or (left out) at any. */
export interface Marking {
  readonly among?: readonly string[];
  readonly shape?: RegExp;
}

/** What a grammar is made of. */
export interface GrammarSpec<P extends Pattern> {
  readonly classes: readonly WordClass[];
  readonly phrases?: readonly PhrasePattern[];
  readonly patterns: readonly P[];
  /** The patterns of which one must hold for others to be of interest; left out, all. */
  readonly wakes?: (pattern: P) => boolean;
  /** Classes that `mark` gives to words. */
  readonly marked?: Readonly<Record<string, Marking>>;
  readonly mark?: (sentences: readonly Tagged[], number: (name: string) => readonly number[], reading: Reading) => void;
}

/** A place where a pattern holds. `start` and `end` are offsets in `reading.text`; the rest counts words. */
export interface Match<P extends Pattern> {
  readonly pattern: P;
  readonly sentence: Tagged;
  /** The number of the sentence in its text. */
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly key: Piece;
  readonly target: Piece | undefined;
  readonly start: number;
  readonly end: number;
}

/** True for a pattern that cannot hold in a sentence, as its order of words or a mark at its end tells. */
export type IsMoot<P extends Pattern> = (pattern: P, sentence: Sentence) => boolean;

/** Words in classes and patterns over them, compiled once, when first asked. */
export interface Grammar<P extends Pattern> {
  /** What it was made of: tells it from others. */
  readonly spec: GrammarNames;
  /** Throws an `Error` for a pattern it cannot read or a class that is not there. */
  readonly plan: Plan<P>;
  readonly lexicon: Lexicon;
  /** All matches, sentence by sentence; several may overlap. None of a pattern that is moot in a sentence. Linear. */
  matches(reading: Reading, isMoot?: IsMoot<P>): readonly Match<P>[];
  /** All sentences of a reading with their words told, as `matches` sees them. */
  sentences(reading: Reading): readonly Tagged[];
}

/** For the build of the package: what every grammar was made of, and its plan. */
const all: Pick<Grammar<Pattern>, 'spec' | 'plan'>[] = [];

/** All grammars that were made so far. */
export function everyGrammar(): typeof all {
  return [...all];
}

/** A grammar, compiled when first asked. */
export function grammar<P extends Pattern>(spec: GrammarSpec<P>): Grammar<P> {
  const own = later(() => plan(spec));
  // One function a grammar, because readings keep what is made of them by who makes it.
  const unmarked = (reading: Reading): readonly Tagged[] => tellAll(reading, own());
  const sentences = (reading: Reading): readonly Tagged[] => {
    const told = reading.once(unmarked);
    spec.mark?.(told, own().words.numbers, reading);
    return told;
  };
  const matches = (reading: Reading, isMoot: IsMoot<P> = never): readonly Match<P>[] => {
    const sifted = reading.once(siftingOf)(spec);
    if (sifted === 'nowhere') return [];
    const made = own();
    const places = made.sleeps ? undefined : sifted;
    // What is marked by hand may be dear to find: nothing is marked where no string has the other words it needs.
    if (places && spec.mark && !mayHold(reading.once(unmarked), places, made)) return [];
    return reading.once(sentences).flatMap((sentence, number) => {
      const strings = places ? places.get(number) : 'any';
      return strings ? matchesIn(sentence, number, strings, made, isMoot) : [];
    });
  };
  const one: Grammar<P> = {
    spec,
    get plan() {
      return own();
    },
    get lexicon() {
      return own().words;
    },
    matches,
    sentences,
  };
  all.push(one);
  return one;
}

function never(): boolean {
  return false;
}

function tellAll(reading: Reading, { words, derived, stop }: Plan<unknown>): readonly Tagged[] {
  const addDerived = (tagged: Tagged): void => {
    for (const { as, forms } of derived) {
      for (const form of forms) {
        if (!suits(tagged, form)) continue;
        for (const { first, end } of placesOf(tagged, form, stop)) tagged.add({ first, end, as });
      }
    }
  };
  const isAmiss = ({ word }: Token): boolean => words.look(word) === AMISS;
  return sentencesOf(reading).map((sentence) => {
    const mayMend = sentence.inPieces || sentence.tokens.some(isAmiss);
    return tag(mayMend ? repair(sentence, words.knows) : sentence, words, addDerived);
  });
}

/** True where one of some strings has all words that it needs in its sentence, but for those that are given by hand. */
function mayHold(text: readonly Tagged[], places: Places, { strings }: Plan<unknown>): boolean {
  for (const [number, some] of places) {
    const sentence = text[number];
    if (some === 'any' || !sentence) return true;
    for (const string of some) {
      if ((strings[string] as Planned<unknown>).form().sure.every((mask) => hasAny(sentence.present, mask)))
        return true;
    }
  }
  return false;
}

/** True where a word of each class stands that a pattern cannot do without. */
function suits({ present }: Tagged, { asks }: Compiled): boolean {
  for (let at = 0; at < asks.length; at++) if (!hasAny(present, asks[at] as ClassMask)) return false;
  return true;
}

/** The places in a sentence where some strings hold, or any. */
function matchesIn<P extends Pattern>(
  sentence: Tagged,
  number: number,
  among: ReadonlySet<number> | 'any',
  made: Plan<P>,
  isMoot: IsMoot<P>,
): readonly Match<P>[] {
  const { strings, stop } = made;
  const found: Match<P>[] = [];
  for (const string of [...(among === 'any' ? keyedIn(sentence, made) : among)].sort((a, b) => a - b)) {
    const { pattern, form: formOf } = strings[string] as Planned<P>;
    if (isMoot(pattern, sentence)) continue;
    const form = formOf();
    if (!suits(sentence, form)) continue;
    for (const place of placesOf(sentence, form, stop)) {
      found.push({ pattern, sentence, number, ...placed(sentence, place) });
    }
  }
  return found;
}

/** The strings of which a key stands in a sentence. */
function keyedIn({ present }: Tagged, { byKey }: Plan<unknown>): ReadonlySet<number> {
  const { keys, keyed } = byKey();
  const found = new Set<number>();
  for (let at = 0; at < keys.length; at++) {
    if (!hasClass(present, keys[at] as number)) continue;
    for (const one of keyed[at] ?? []) found.add(one);
  }
  return found;
}

interface Place extends Pick<Piece, 'first' | 'end'> {
  readonly key: Piece;
  readonly target: Piece | undefined;
}

function placesOf(sentence: Tagged, { key, keyIsTarget, before, after }: Compiled, stop: number): readonly Place[] {
  const places: Place[] = [];
  for (const pieces of sentence.from) {
    for (const piece of pieces) {
      if (!key.includes(piece.as)) continue;
      const left = walk(sentence, before, { from: piece.first, way: -1, stop });
      if (!left) continue;
      const right = walk(sentence, after, { from: piece.end, way: 1, stop });
      if (!right) continue;
      const target = keyIsTarget ? piece : (left.target ?? right.target);
      places.push({ first: left.at, end: right.at, key: piece, target });
    }
  }
  return places;
}

function placed(
  { tokens }: Tagged,
  { first, end, key, target }: Place,
): Omit<Match<Pattern>, 'pattern' | 'sentence' | 'number'> {
  return { first, last: end - 1, key, target, start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
