import type { Reading } from '../../text/reading.ts';
import { type Overlapping, overlapping, type Span } from '../../text/span.ts';
import { later } from '../grammar/later.ts';
import { withNeed } from './needs.ts';
import { clausesOf, type Saying, sayingsIn } from './sayings.ts';
import { weigh } from './weigh.ts';
import { type AbuseKind, abuseKinds, type Column, placeOfColumn, type WordedKind } from './worded-kinds.ts';
import { BIASES } from './wording-table.ts';

/** How a stretch of a text is worded. Half-open, in `reading.text`. */
export interface Worded extends Span {
  readonly sayings: readonly Saying[];
  /** How many words and pictures it has, and how many wordings the table knows of them. */
  readonly words: number;
  readonly known: number;
  /** Its line says more, which may say how it is meant. */
  readonly isPart: boolean;
  /** In the order of `columns`: how much more it is worded as comments of a kind are than as others; below 0, less. */
  readonly points: readonly number[];
  /** The same words without their pictures, weighed when first asked for; itself where there are none. */
  readonly withoutPictures: () => Worded;
}

/** A stretch has no more words than this, unless one sentence has. */
const MOST_WORDS = 40;
/** Nor has a part of one: what one sentence says is lost among many. */
const MOST_IN_PART = 20;

/** How each line of a text is worded, a long one in stretches, and long ones in parts that overlap; made once a reading. Linear. */
export function wordedIn(reading: Reading): readonly Worded[] {
  return reading.once(stretchesOf);
}

/** The stretches of a text about a place: to be kept by `reading.once`. */
export function stretchesAt(reading: Reading): Overlapping<Worded> {
  return overlapping(wordedIn(reading));
}

/** How much a stretch is worded as a kind is, or what another column tells of it. */
export function pointsOf({ points }: Worded, column: Column): number {
  return points[placeOfColumn(column)] as number;
}

/** The kind of abuse that a stretch is worded most like. */
export function sharpestKind(stretch: Worded): AbuseKind {
  return abuseKinds.reduce((most, kind) => (pointsOf(stretch, kind) > pointsOf(stretch, most) ? kind : most));
}

/** True where the table knows fewer wordings than there are words: misspelt, or of another language. */
export function isLittleKnown({ words, known }: Worded): boolean {
  return known < words;
}

/** Fewer words cannot tell much: what they tell counts the more. */
const ENOUGH_WORDS = 16;

/** How much its words tell, beside what a text has of which nothing is known. */
export function evidenceOf(stretch: Worded, kind: WordedKind): number {
  const told = pointsOf(stretch, kind) - (BIASES[placeOfColumn(kind)] as number);
  return told * Math.max(1, ENOUGH_WORDS / stretch.words);
}

/** The rest of a stretch, without the sentences that some places stand in; `undefined` where nothing is left. */
export function without(stretch: Worded, places: Overlapping<Span>): Worded | undefined {
  const rest = stretch.sayings.filter((one) => places(one).length === 0);
  if (rest.length === stretch.sayings.length) return stretch;
  return rest.length === 0 ? undefined : stretchOf(rest, true);
}

/** The clauses of a stretch in rows, between those in which some places are. */
export function rowsBetween(places: Overlapping<Span>, { sayings, isPart }: Worded): readonly Worded[] {
  const rows: Saying[][] = [[]];
  for (const one of sayings) {
    for (const clause of places(one).length === 0 ? [one] : clausesOf(one)) {
      if (places(clause).length === 0) rows.at(-1)?.push(clause);
      else rows.push([]);
    }
  }
  return rows.filter((row) => row.length > 0).map((row) => stretchOf(row, isPart));
}

/** How one sentence of a line is worded by itself. */
export function sentenceBy(saying: Saying): Worded {
  return stretchOf([saying], true);
}

/** Where a stretch is worded so: from the first to the last of its sentences that speak for a kind. */
export function placeOf({ sayings, start, end }: Worded, kind: WordedKind): Span {
  const at = placeOfColumn(kind);
  const speaking = sayings.filter((one) => (weigh([one]).points[at] as number) > (BIASES[at] as number));
  return speaking.length === 0 ? { start, end } : spanOfAll(speaking);
}

function stretchesOf(reading: Reading): readonly Worded[] {
  const sayings = sayingsIn(reading);
  const isOneLine = (at: number, other: number): boolean => sayings[at]?.line === sayings[other]?.line;
  const from = (first: number, end: number): Worded =>
    stretchOf(sayings.slice(first, end), isOneLine(first - 1, first) || isOneLine(first, end));
  const stretches: Worded[] = [];
  for (let first = 0, end = 0; first < sayings.length; first = end) {
    end = endOfStretch(sayings, first, MOST_WORDS);
    stretches.push(from(first, end));
    for (let part = first, told = first; told < end; part++) {
      const last = endOfStretch(sayings, part, MOST_IN_PART);
      if (last <= told) continue;
      told = last;
      if (part > first || last < end) stretches.push(from(part, last));
    }
  }
  return stretches;
}

/** The sentences of a line from one on that have no more than so many words together, or the one: before which they end. */
function endOfStretch(sayings: readonly Saying[], first: number, most: number): number {
  let end = first;
  let words = 0;
  for (; end < sayings.length; end++) {
    const one = sayings[end] as Saying;
    words += one.tokens.length;
    if (end > first && (one.line !== sayings[first]?.line || words > most)) break;
  }
  return end;
}

function stretchOf(sayings: readonly Saying[], isPart: boolean): Worded {
  const words = sayings.reduce((sum, { tokens, shown }) => sum + tokens.length + shown, 0);
  const { points, known } = weigh(sayings);
  const withoutPictures = later(() => {
    const isBare = sayings.every(({ shown }) => shown === 0);
    return isBare ? stretch : stretchOf(sayings.map(bare), isPart);
  });
  const stretch: Worded = {
    ...spanOfAll(sayings),
    sayings,
    words,
    known,
    isPart,
    points: withNeed(points),
    withoutPictures,
  };
  return stretch;
}

function bare(one: Saying): Saying {
  return { ...one, pictures: [], shown: 0 };
}

function spanOfAll(sayings: readonly Saying[]): Span {
  return { start: (sayings[0] as Saying).start, end: (sayings.at(-1) as Saying).end };
}
