import type { Reading } from '../../text/reading.ts';
import { type Overlapping, overlapping, type Span } from '../../text/span.ts';
import { bearingIn, takenBackIn } from '../conduct/claims.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { goingOn } from './going-on.ts';
import { besides, foundBeside, foundBy, isWordedAs, SURER, surenessOf, wordedAs } from './worded-as.ts';
import { type AbuseKind, abuseKinds, type WordedKind } from './worded-kinds.ts';
import { evidenceOf, isLittleKnown, pointsOf, stretchesAt, type Worded } from './wording.ts';

/** What a pattern is certain of stays so from so many points of any kind of abuse on, or where most words are unknown. */
const CERTAIN = -4;
/** What words make of what a pattern found, by how much of any kind of abuse they tell: where they speak against it, it is less sure. */
const JUDGED: Readonly<Record<Certainty, readonly (readonly [least: number, certainty: Certainty])[]>> = {
  certain: [
    [-8, 'probable'],
    [Number.NEGATIVE_INFINITY, 'possible'],
  ],
  probable: [
    [6, 'probable'],
    [5, 'possible'],
  ],
  possible: [[11, 'possible']],
};
/** So much more of what may be meant otherwise. */
const MORE_IN_DOUBT = 1;
/** From so many points of its own kind on it is surer. */
const BORNE_OUT = 2;
/** From so many where it may be meant otherwise, or where its words are mild: banter and a complaint may use them. */
const DOUBTED = 16;
/** Fewer words than this say little of how they are meant: they speak against no denial, and make nothing certain that a pattern leaves to a person. */
const ENOUGH = 8;

/** What a pattern found. */
export interface Doubtable extends Found {
  /** It may be meant otherwise: more must be said to make it surer. */
  readonly isDoubtful?: boolean;
  /** Its words are mild: more must be. */
  readonly isMild?: boolean;
  /** It is said in another language: the words about it tell nothing. */
  readonly isForeign?: boolean;
}

/**
 * What was found, as sure as its words let it be; and what is worded as the kind is. Where a pattern holds that is denied,
 * quoted or told of another, only words that are certain speak, and a person decides. `others` are of kinds that own what
 * they are found in.
 */
export function withWording(
  kind: AbuseKind,
  found: readonly Doubtable[],
  reading: Reading,
  others: readonly Found[] = [],
): readonly Found[] {
  const told = toldBy(kind, found, reading, others);
  return [...told, ...goingOn(kind, told, reading)];
}

function toldBy(
  kind: AbuseKind,
  found: readonly Doubtable[],
  reading: Reading,
  others: readonly Found[],
): readonly Found[] {
  const judged = judgedByWording(found, reading, kind);
  const known = [...judged, ...others];
  const takenBack = reading.once(takenBackIn);
  const isBorneOut = reading.once(borneOutAt);
  if (takenBack.length === 0) return [...judged, ...foundBeside(kind, wordedAs(kind, reading), known, isBorneOut)];
  const places = overlapping(takenBack);
  const told = [...judged, ...foundBeside(kind, wordedAs(kind, reading, places), known, isBorneOut)];
  return besides(told, despite(kind, reading, places));
}

/** What words are certain of where patterns are taken back: for a person to judge. */
function despite(kind: WordedKind, reading: Reading, places: Overlapping<Span>): readonly Found[] {
  return wordedAs(kind, reading)
    .filter((one) => isLong(one) && places(one).length > 0 && isUndeniably(kind, one))
    .map((one) => ({ ...foundBy(kind, one), certainty: 'probable' }));
}

/** Words that are certain by so much that a person must look, whatever is denied, quoted or told of another among them. */
const UNDENIABLE = 10;

function isUndeniably(kind: WordedKind, stretch: Worded): boolean {
  return surenessOf(kind, stretch) === 'certain' && pointsOf(stretch, kind) >= UNDENIABLE;
}

/** What patterns found, as sure as its words let it be; surer only where they are those of a kind. */
export function judgedByWording(found: readonly Doubtable[], reading: Reading, kind?: WordedKind): readonly Found[] {
  const stretchesOf = reading.once(stretchesAt);
  return found.flatMap((one): readonly Found[] => {
    const about = stretchesOf(one);
    if (one.certainty === 'certain' && staysCertain(about)) return [one];
    if (one.isForeign) return [one];
    const evidence = most(about, evidenceOf, abuseKinds);
    const judged = JUDGED[one.certainty].find(([least]) => evidence >= least + (one.isDoubtful ? MORE_IN_DOUBT : 0));
    if (!judged) return [];
    return [
      { ...one, certainty: kind ? surer(one, judged[1], kind, about, reading.once(borneOutAt)(one)) : judged[1] },
    ];
  });
}

function surer(
  one: Doubtable,
  judged: Certainty,
  kind: WordedKind,
  about: readonly Worded[],
  isBorneOut: boolean,
): Certainty {
  const isDoubted = one.isMild || one.isDoubtful;
  const own = about.filter((stretch) => isWordedAs(kind, stretch));
  const points = most(own, pointsOf, [kind]);
  if (points < (isDoubted ? DOUBTED : BORNE_OUT)) return judged;
  const isCertain =
    !isDoubted &&
    own.some((stretch) => (isBorneOut || isLong(stretch)) && surenessOf(kind, stretch, isBorneOut) === 'certain');
  return isCertain ? 'certain' : SURER[one.certainty];
}

function isLong({ words }: Worded): boolean {
  return words >= ENOUGH;
}

function staysCertain(about: readonly Worded[]): boolean {
  return about.every(isLittleKnown) || most(about, pointsOf, abuseKinds) >= CERTAIN;
}

/** The most that some kinds have in any of some stretches. */
function most(
  about: readonly Worded[],
  worth: (one: Worded, kind: WordedKind) => number,
  kinds: readonly WordedKind[],
): number {
  return Math.max(...about.flatMap((one) => kinds.map((kind) => worth(one, kind))));
}

/** Where patterns hold that bear out what words tell, and none that may be meant otherwise. */
function borneOutAt(reading: Reading): (place: Span) => boolean {
  const { bearing, doubted } = bearingIn(reading);
  const [bears, doubts] = [overlapping(bearing), overlapping(doubted)];
  return (place) => bears(place).length > 0 && doubts(place).length === 0;
}
