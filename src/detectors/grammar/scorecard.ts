import type { Reading } from '../../text/reading.ts';
import type { Overlapping, Span } from '../../text/span.ts';
import { cardWindow, type Measured } from './card-window.ts';
import { hasAny } from './class-bits.ts';
import { type Grammar, grammar } from './grammar.ts';
import { later } from './later.ts';
import type { Pattern } from './pattern.ts';
import { type PlannedCard, type PlannedSign, planned } from './plan.ts';
import { siftingOf } from './sifted.ts';
import type { Tagged } from './tagged.ts';
import type { WordClass } from './word-class.ts';

/** Some classes of words, and how much it says when one of their words stands somewhere; less than nothing speaks against. */
export interface Sign {
  /** Names of classes, in a row with `|`. */
  readonly of: string;
  readonly points: number;
  /** What it is, for those who read why: "a means within reach". */
  readonly says: string;
}

/** Signs of which enough must stand near each other, in whatever order: each counts once. */
export interface Scorecard {
  readonly id: string;
  readonly because: string;
  readonly signs: readonly Sign[];
  /** How many points it takes. */
  readonly least: number;
  /** Of each of these (names with `|` between) a word must stand there too. */
  readonly needs?: readonly string[];
  /** In how many sentences of a line they stand, at most; left out, 3. */
  readonly within?: number;
  /** How many sentences before them what speaks against may stand, too; left out, 2. */
  readonly before?: number;
}

/** Where enough signs stand. Half-open, in `reading.text`. */
export interface Score {
  readonly card: Scorecard;
  readonly points: number;
  readonly start: number;
  readonly end: number;
  /** The card's reason, and what the signs say that speak for it. */
  readonly because: string;
  /** Those signs, and where each stands. */
  readonly signs: readonly StandingSign[];
}

/** A sign that speaks for a card, and its places in `reading.text`, in order. */
export interface StandingSign {
  readonly points: number;
  readonly places: readonly Span[];
}

/** Scorecards over classes of words, compiled when first asked. */
export interface Scorecards extends Pick<Grammar<Pattern>, 'spec' | 'plan' | 'matches'> {
  /** All places where enough signs stand, at most one a card in any of its sentences; of some cards. Linear. */
  scores(reading: Reading, isAsked?: (card: Scorecard) => boolean): readonly Score[];
  /** The same of the cards that stand aside. */
  asides(reading: Reading): readonly Score[];
}

/** What scorecards are made of: those of a grammar, with cards in place of patterns. */
export interface ScorecardsSpec {
  readonly classes: readonly WordClass[];
  readonly phrases?: readonly { readonly as: string; readonly match: string | readonly string[] }[];
  readonly cards: readonly Scorecard[];
  /** Cards that wake nothing: asked where something else was found. */
  readonly asides?: readonly Scorecard[];
}

/** How many characters from what speaks against it a place may lie. */
const BESIDE = 150;

/** Makes scorecards. */
export function scorecards({ cards, asides = [], ...words }: ScorecardsSpec): Scorecards {
  const found = grammar({ ...words, patterns: [], cards });
  const aside = later(() => asides.map((card) => planned(card, found.lexicon)));
  const scoresIn = (reading: Reading, some: readonly PlannedCard[]): readonly Score[] =>
    some.flatMap((card) => scoresOf(card, reading.once(found.sentences)));
  return {
    spec: found.spec,
    get plan() {
      return found.plan;
    },
    matches: found.matches,
    scores(reading, isAsked = () => true) {
      const sifted = reading.once(siftingOf)(found.spec);
      if (sifted === 'nowhere') return [];
      const isLeft = (number: number): boolean => !sifted || sifted.strings.size > 0 || sifted.cards.has(number);
      return scoresIn(
        reading,
        found.plan.cards.filter(({ card }, number) => isLeft(number) && isAsked(card)),
      );
    },
    asides: (reading) => scoresIn(reading, aside()),
  };
}

/** True where one of some scores has so many points or more, and stands near a place in its line. */
export function isOutweighed(place: Span, scores: Overlapping<Score>, least: number, { text }: Reading): boolean {
  const near = { start: place.start - BESIDE, end: place.end + BESIDE };
  return scores(near).some(({ points, start, end }) => {
    const between = text.slice(Math.min(end, place.end), Math.max(start, place.start));
    return points >= least && !between.includes('\n');
  });
}

/** A sentence, and for each sign of a card whether it stands there. */
interface Signed extends Measured {
  readonly sentence: Tagged;
  readonly signs: readonly boolean[];
}

function scoresOf(planned: PlannedCard, sentences: readonly Tagged[]): readonly Score[] {
  const scores: Score[] = [];
  // Told once a sentence: each is looked at with those before it and with those after it.
  const signed = sentences.map((sentence): Signed => {
    const { line, tokens, present } = sentence;
    return { sentence, line, words: tokens.length, signs: planned.signs.map(({ mask }) => hasAny(present, mask)) };
  });
  for (let at = 0; at < signed.length; at++) {
    const { before, end } = cardWindow(signed, at, planned.card);
    const score = scoreOf(planned, signed.slice(at, end), signed.slice(before, end));
    if (!score) continue;
    scores.push(score);
    at = end - 1;
  }
  return scores;
}

/** Scores some sentences; `around` has those before them too. */
function scoreOf(
  { card, signs, asks }: PlannedCard,
  near: readonly Signed[],
  around: readonly Signed[],
): Score | undefined {
  const isIn = ({ points }: PlannedSign, at: number): boolean =>
    (points > 0 ? near : around).some((one) => one.signs[at]);
  const points = signs.reduce((sum, sign, at) => (isIn(sign, at) ? sum + sign.points : sum), 0);
  if (points < card.least || !asks.every((mask) => near.some(({ sentence }) => hasAny(sentence.present, mask))))
    return undefined;
  const speaking = signs.filter((sign, at) => sign.points > 0 && isIn(sign, at));
  const told = speaking.map(({ of, points }) => ({ points, places: near.flatMap((one) => placesIn(one, of)) }));
  const places = told.flatMap((sign) => sign.places);
  const start = places.reduce((least, place) => Math.min(least, place.start), Number.POSITIVE_INFINITY);
  const end = places.reduce((most, place) => Math.max(most, place.end), 0);
  const because = `${card.because}: ${speaking.map(({ says }) => says).join(', ')}`;
  return { card, points, start, end, because, signs: told };
}

function placesIn({ sentence: { tokens, from } }: Signed, of: readonly number[]): readonly Span[] {
  return from.flatMap((pieces) =>
    pieces
      .filter(({ as }) => of.includes(as))
      .map(({ first, end }) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })),
  );
}
