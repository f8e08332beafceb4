import type { Reading } from '../../text/reading.ts';
import type { Compiled } from './compile.ts';
import { spellingsOf } from './disguised.ts';
import { type Glance, type Glanced, glancer } from './glance.ts';
import type { Lexicon } from './lexicon.ts';
import { walk } from './match.ts';
import type { Pattern } from './pattern.ts';
import { type Plan, type Planned, plan } from './plan.ts';
import { type Piece, type Tagged, tag, untagged } from './tagged.ts';
import { type Sentence, sentencesOf } from './tokens.ts';
import type { WordClass } from './word-class.ts';

/** A pattern whose matches count as words of a class, for those that come after it. */
export interface PhrasePattern {
  /** A class, with a form if it has forms: `group:many`. */
  readonly as: string;
  readonly match: string | readonly string[];
}

/** What a grammar is made of. */
export interface GrammarSpec<P extends Pattern> {
  readonly classes: readonly WordClass[];
  readonly phrases?: readonly PhrasePattern[];
  readonly patterns: readonly P[];
  /** Classes that `mark` gives to words, and those of which a word must stand in the text for it to do so. */
  readonly marked?: Readonly<Record<string, readonly string[]>>;
  readonly mark?: (sentences: readonly Tagged[], number: (name: string) => readonly number[], reading: Reading) => void;
  /** Classes whose words wake the grammar, beside those that its patterns cannot do without. */
  readonly wakenedBy?: readonly string[];
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

/** Words in classes and patterns over them, compiled once. */
export interface Grammar<P extends Pattern> {
  /** What must stand in a text for any pattern to hold. */
  readonly anchors: readonly string[];
  readonly lexicon: Lexicon;
  /** All matches, sentence by sentence; several may overlap. Linear. */
  matches(reading: Reading): readonly Match<P>[];
  /** All sentences of a reading with their words told, as `matches` sees them. */
  sentences(reading: Reading): readonly Tagged[];
}

/** A grammar, compiled when first asked; throws an `Error` then for a pattern it cannot read or a class not there. */
export function grammar<P extends Pattern>(spec: GrammarSpec<P>): Grammar<P> {
  let made: Made<P> | undefined;
  const own = (): Made<P> => {
    made ??= make(spec);
    return made;
  };
  // One function a grammar, because readings keep what is made of them by who makes it.
  const glance = (reading: Reading): readonly Glanced[] => own().glance.over(sentencesOf(reading));
  const sentences = (reading: Reading): readonly Tagged[] => tellAll(reading, reading.once(glance), own(), spec.mark);
  const matches = (reading: Reading): readonly Match<P>[] => {
    const seen = reading.once(glance);
    if (!seen.some(({ mayMatch }) => mayMatch)) return [];
    const { stop } = own().plan;
    return reading
      .once(sentences)
      .flatMap((sentence, number) =>
        (seen[number]?.mayMatch ? candidates(sentence, own()) : []).flatMap(({ pattern, form }) =>
          placesOf(sentence, form, stop).map((place) => ({ pattern, sentence, number, ...placed(sentence, place) })),
        ),
      );
  };
  return {
    get anchors() {
      return own().anchors;
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
  readonly anchors: readonly string[];
  readonly glance: Glance;
  /** The keys of patterns, and the patterns of each. */
  readonly keys: readonly number[];
  readonly keyed: readonly (readonly Planned<P>[])[];
}

function make<P extends Pattern>(spec: GrammarSpec<P>): Made<P> {
  const made = plan(spec);
  const entries = made.words.entriesOf(made.waking);
  const anchors = [...entries, ...spellingsOf(new Set(entries))];
  const firstWords = new Set(entries.map((one) => one.split(' ', 1)[0] as string));
  const [keys, keyed] = [[...made.byKey.keys()], [...made.byKey.values()]];
  return { plan: made, anchors, glance: glancer(made, firstWords), keys, keyed };
}

/** Tells the words of the sentences in which a pattern may hold, and of those next to them. */
function tellAll<P extends Pattern>(
  reading: Reading,
  seen: readonly Glanced[],
  { plan: { words, derived, stop }, glance }: Made<P>,
  mark: GrammarSpec<P>['mark'],
): readonly Tagged[] {
  const tagged = (sentence: Sentence): Tagged => {
    const told = tag(sentence, words, glance.nodeOf);
    for (const { as, forms } of derived) {
      for (const form of forms) for (const { first, end } of placesOf(told, form, stop)) told.add({ first, end, as });
    }
    return told;
  };
  const isAwake = seen.map(({ sentence }) => glance.beginsWaking(sentence));
  const told = seen.map(({ sentence }, at) =>
    isAwake[at - 1] || isAwake[at] || isAwake[at + 1] ? tagged(sentence) : untagged(sentence, words.size),
  );
  mark?.(told, words.numbers, reading);
  return told;
}

/** Patterns for which a word of each needed class stands in the sentence. */
function candidates<P>({ present }: Tagged, { keys, keyed }: Made<P>): readonly Planned<P>[] {
  const found = new Set<Planned<P>>();
  for (let at = 0; at < keys.length; at++) {
    if (!present[keys[at] as number]) continue;
    for (const one of keyed[at] ?? []) {
      if (one.form.needs.every((as) => as.some((number) => present[number]))) found.add(one);
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
