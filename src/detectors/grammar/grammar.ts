import type { Make, Reading } from '../../text/reading.ts';
import type { Compiled } from './compile.ts';
import type { Lexicon } from './lexicon.ts';
import { walk } from './match.ts';
import type { Pattern } from './pattern.ts';
import { type Plan, type Planned, plan } from './plan.ts';
import { repair } from './repair.ts';
import type { Scorecard } from './scorecard.ts';
import { type Piece, type Tagged, tag } from './tagged.ts';
import { sentencesOf } from './tokens.ts';
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
  /** Signs that are counted in a text: see `scorecards`. */
  readonly cards?: readonly Scorecard[];
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

/** Words in classes and patterns over them, compiled once, when first asked. */
export interface Grammar<P extends Pattern> {
  /** Throws an `Error` for a pattern it cannot read or a class that is not there. */
  readonly plan: Plan<P>;
  readonly lexicon: Lexicon;
  /** The numbers of the sentences in which a pattern may hold, as a sieve told; `undefined` where none was asked. */
  readonly where: Make<ReadonlySet<number> | undefined>;
  /** All matches, sentence by sentence; several may overlap. Linear. */
  matches(reading: Reading): readonly Match<P>[];
  /** All sentences of a reading with their words told, as `matches` sees them. */
  sentences(reading: Reading): readonly Tagged[];
}

/** A grammar, compiled when first asked. */
export function grammar<P extends Pattern>(spec: GrammarSpec<P>): Grammar<P> {
  let made: Made<P> | undefined;
  const own = (): Made<P> => {
    made ??= make(spec);
    return made;
  };
  // One function a grammar, because readings keep what is made of them by who makes it.
  const sentences = (reading: Reading): readonly Tagged[] => tellAll(reading, own(), spec.mark);
  const where: Grammar<P>['where'] = () => undefined;
  const matches = (reading: Reading): readonly Match<P>[] => {
    const { stop } = own().plan;
    const sifted = reading.once(where);
    if (sifted?.size === 0) return [];
    return reading.once(sentences).flatMap((sentence, number) =>
      sifted && !sifted.has(number)
        ? []
        : candidates(sentence, own()).flatMap(({ pattern, form }) =>
            placesOf(sentence, form, stop).map((place) => ({
              pattern,
              sentence,
              number,
              ...placed(sentence, place),
            })),
          ),
    );
  };
  return {
    where,
    get plan() {
      return own().plan;
    },
    get lexicon() {
      return own().plan.words;
    },
    matches,
    sentences,
  };
}

/** What a grammar compiles to. */
interface Made<P> {
  readonly plan: Plan<P>;
  /** The keys of patterns, and the patterns of each. */
  readonly keys: readonly number[];
  readonly keyed: readonly (readonly Planned<P>[])[];
}

function make<P extends Pattern>(spec: GrammarSpec<P>): Made<P> {
  const made = plan(spec);
  return { plan: made, keys: [...made.byKey.keys()], keyed: [...made.byKey.values()] };
}

function tellAll<P extends Pattern>(
  reading: Reading,
  { plan: { words, derived, stop } }: Made<P>,
  mark: GrammarSpec<P>['mark'],
): readonly Tagged[] {
  const addDerived = (tagged: Tagged): void => {
    for (const { as, forms } of derived) {
      for (const form of forms) {
        if (!suits(tagged, form)) continue;
        for (const { first, end } of placesOf(tagged, form, stop)) tagged.add({ first, end, as });
      }
    }
  };
  const told = sentencesOf(reading).map((sentence) => tag(repair(sentence, words.knows), words, addDerived));
  mark?.(told, words.numbers, reading);
  return told;
}

/** True where a word of each class stands that a pattern cannot do without. */
function suits({ present }: Tagged, { key, needs }: Compiled): boolean {
  return key.some((number) => present[number]) && needs.every((as) => as.some((number) => present[number]));
}

/** Patterns for which a word of each needed class stands in the sentence. */
function candidates<P>(tagged: Tagged, { keys, keyed }: Made<P>): readonly Planned<P>[] {
  const { present } = tagged;
  const found = new Set<Planned<P>>();
  for (let at = 0; at < keys.length; at++) {
    if (!present[keys[at] as number]) continue;
    for (const one of keyed[at] ?? []) {
      if (!found.has(one) && suits(tagged, one.form)) found.add(one);
    }
  }
  return [...found];
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
