import type { Reading } from '../../text/reading.ts';
import { type Grammar, grammar } from './grammar.ts';
import type { Pattern } from './pattern.ts';
import { siftingOf } from './sifted.ts';
import type { Numbers, Tagged } from './tagged.ts';
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
}

/** Scorecards over classes of words, compiled when first asked. */
export interface Scorecards extends Pick<Grammar<Pattern>, 'plan' | 'matches'> {
  /** All places where enough signs stand, at most one a card in any of its sentences. Linear. */
  scores(reading: Reading): readonly Score[];
}

/** What scorecards are made of: those of a grammar, with cards in place of patterns. */
export interface ScorecardsSpec {
  readonly classes: readonly WordClass[];
  readonly phrases?: readonly { readonly as: string; readonly match: string | readonly string[] }[];
  readonly cards: readonly Scorecard[];
}

/** Signs count together within so many sentences of a line, unless a card says otherwise, that have no more words than this. */
const SENTENCES = 3;
const WORDS = 45;
/** What speaks against them may stand so many sentences before, unless a card says otherwise. */
const BEFORE = 2;

/** Makes scorecards. */
export function scorecards({ cards, ...words }: ScorecardsSpec): Scorecards {
  const found = grammar({ ...words, patterns: [], cards });
  let made: readonly Compiled[] | undefined;
  return {
    get plan() {
      return found.plan;
    },
    matches: found.matches,
    scores(reading) {
      if (reading.once(siftingOf)(found.plan) === 'nowhere') return [];
      made ??= cards.map((card) => compiled(card, found.lexicon.numbers));
      const sentences = reading.once(found.sentences);
      return made.flatMap((card) => scoresOf(card, sentences));
    },
  };
}

interface Compiled {
  readonly card: Scorecard;
  readonly signs: readonly (Sign & { readonly numbers: readonly number[] })[];
  readonly needs: readonly (readonly number[])[];
}

function compiled(card: Scorecard, numbers: Numbers): Compiled {
  const allOf = (names: string): readonly number[] => [...new Set(names.split('|').flatMap(numbers))];
  return {
    card,
    signs: card.signs.map((sign) => ({ ...sign, numbers: allOf(sign.of) })),
    needs: (card.needs ?? []).map(allOf),
  };
}

function scoresOf(one: Compiled, sentences: readonly Tagged[]): readonly Score[] {
  const scores: Score[] = [];
  const { before = BEFORE, within = SENTENCES } = one.card;
  for (let first = 0; first < sentences.length; first++) {
    const end = endOf(sentences, first, within);
    const score = scoreOf(one, sentences.slice(first, end), sentences.slice(startOf(sentences, first, before), end));
    if (!score) continue;
    scores.push(score);
    first = end - 1;
  }
  return scores;
}

/** One past the last sentence that is read together with a first: never one of another line. */
function endOf(sentences: readonly Tagged[], first: number, within: number): number {
  let words = sentences[first]?.tokens.length ?? 0;
  let end = first + 1;
  for (; end < first + within && sentences[end]?.line === sentences[first]?.line; end++) {
    words += sentences[end]?.tokens.length ?? 0;
    if (words > WORDS) break;
  }
  return end;
}

/** The first sentence of the same line that is no further before one than that. */
function startOf(sentences: readonly Tagged[], first: number, before: number): number {
  let start = first;
  while (start > first - before && sentences[start - 1]?.line === sentences[first]?.line) start--;
  return start;
}

/** Scores some sentences; `around` has those before them too. */
function scoreOf(
  { card, signs, needs }: Compiled,
  near: readonly Tagged[],
  around: readonly Tagged[],
): Score | undefined {
  const standing = signs.filter(({ numbers, points }) => stands(numbers, points > 0 ? near : around));
  const points = standing.reduce((sum, sign) => sum + sign.points, 0);
  if (points < card.least || !needs.every((numbers) => stands(numbers, near))) return undefined;
  const speaking = standing.filter(({ points }) => points > 0);
  const told = new Set(speaking.flatMap(({ numbers }) => numbers));
  const places = near.flatMap(({ tokens, from }) =>
    from.flatMap((pieces) =>
      pieces
        .filter(({ as }) => told.has(as))
        .map(({ first, end }) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })),
    ),
  );
  const start = places.reduce((least, place) => Math.min(least, place.start), Number.POSITIVE_INFINITY);
  const end = places.reduce((most, place) => Math.max(most, place.end), 0);
  return { card, points, start, end, because: `${card.because}: ${speaking.map(({ says }) => says).join(', ')}` };
}

function stands(numbers: readonly number[], sentences: readonly Tagged[]): boolean {
  for (const { present } of sentences) {
    for (let at = 0; at < numbers.length; at++) if (present[numbers[at] as number]) return true;
  }
  return false;
}
