import type { Reading } from '../../text/reading.ts';
import { type Overlapping, overlapping, type Span } from '../../text/span.ts';
import { takenBackIn } from '../conduct/claims.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { foundBy, wordedAs } from './worded-as.ts';
import { abuseKinds, type WordedKind } from './worded-kinds.ts';
import { evidenceOf, pointsOf, type Worded, wordedIn } from './wording.ts';

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
/**
 * What it is where they are those of its own kind, from so many points on: the order of some words and all of them are seldom both
 * mistaken. What a pattern leaves to a person is never certain: mild names are the words of abuse, too.
 */
const SURER: Readonly<Partial<Record<Certainty, readonly [least: number, certainty: Certainty]>>> = {
  possible: [10, 'probable'],
  probable: [3, 'certain'],
};

/** So many points more where it may be meant otherwise, or where its words are mild: a complaint may use them. */
const DOUBTED = 12;

/** What a pattern found. */
export interface Doubtable extends Found {
  /** It may be meant otherwise: more must be said to make it surer. */
  readonly isDoubtful?: boolean;
  /** Its words are mild: much more must be. */
  readonly isMild?: boolean;
}

/**
 * What was found, as sure as its words let it be; and what is worded as the kind is, none where
 * a pattern holds that is denied, quoted or told of another.
 */
export function withWording(kind: WordedKind, found: readonly Doubtable[], reading: Reading): readonly Found[] {
  const judged = judgedByWording(found, reading, kind);
  const worded = wordedAs(kind, reading, reading.once(takenBackAt));
  if (worded.length === 0) return judged;
  const foundBefore = overlapping<Span>(judged);
  return [...judged, ...worded.filter((one) => foundBefore(one).length === 0).map((one) => foundBy(kind, one))];
}

/** What patterns found, as sure as its words let it be; surer only where they are those of a kind. */
export function judgedByWording(found: readonly Doubtable[], reading: Reading, kind?: WordedKind): readonly Found[] {
  const stretchesOf = reading.once(stretchesAt);
  return found.flatMap((one): readonly Found[] => {
    const about = stretchesOf(one);
    if (one.certainty === 'certain' && staysCertain(about)) return [one];
    const evidence = most(about, evidenceOf, abuseKinds);
    const judged = JUDGED[one.certainty].find(([least]) => evidence >= least);
    if (!judged) return [];
    const [least, surer] = SURER[one.certainty] ?? [Number.POSITIVE_INFINITY, one.certainty];
    const asked = least + (one.isMild || one.isDoubtful ? DOUBTED : 0);
    const isSurer = kind && most(about, pointsOf, [kind]) >= asked;
    return [{ ...one, certainty: isSurer ? surer : judged[1] }];
  });
}

function staysCertain(about: readonly Worded[]): boolean {
  return about.every(({ known, words }) => known < words) || most(about, pointsOf, abuseKinds) >= CERTAIN;
}

/** The most that some kinds have in any of some stretches. */
function most(
  about: readonly Worded[],
  worth: (one: Worded, kind: WordedKind) => number,
  kinds: readonly WordedKind[],
): number {
  return Math.max(...about.flatMap((one) => kinds.map((kind) => worth(one, kind))));
}

function takenBackAt(reading: Reading): Overlapping<Span> {
  return overlapping(takenBackIn(reading));
}

function stretchesAt(reading: Reading): Overlapping<Worded> {
  return overlapping(wordedIn(reading));
}
