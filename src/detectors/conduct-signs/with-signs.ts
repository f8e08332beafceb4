import type { Reading } from '../../text/reading.ts';
import { compareSpans, joinSpans, type Overlapping, overlapping, overlaps, type Span } from '../../text/span.ts';
import type { Claim } from '../conduct/claims.ts';
import { atLeast, type Certainty, type Found } from '../define-detector.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import { isOutweighed, type Score, type Scorecards } from '../grammar/scorecard.ts';
import { isWordedOtherwise, withWording } from '../wording/with-wording.ts';
import type { WordedKind } from '../wording/worded-kinds.ts';
import { calmSigns } from './calm-signs.ts';
import { harassmentSigns } from './harassment-signs.ts';
import { hateSigns } from './hate-signs.ts';
import { insultSigns } from './insult-signs.ts';
import { sexualSigns } from './sexual-signs.ts';
import { threatSigns } from './threat-signs.ts';

/** Signs of all kinds that bear each other out. */
const ALL: readonly Scorecards[] = [harassmentSigns, hateSigns, insultSigns, sexualSigns, threatSigns];

/** How many points must speak against what a pattern found; what is certain stands. */
const CALM: Readonly<Record<Certainty, number>> = { possible: 3, probable: 4, certain: Number.POSITIVE_INFINITY };
/** What signs make of what a pattern found, and how many points must stand about it that are none of its own words. */
const SURER: Readonly<Record<Certainty, readonly [Certainty, number]>> = {
  possible: ['probable', 1],
  probable: ['certain', 0],
  certain: ['certain', 0],
};

/** How many points of another kind must stand elsewhere to make what is probable certain. */
const ELSEWHERE = 3;

/**
 * What patterns found, and where else enough signs stand: there a person must look. A pattern tells its place better, and
 * what stands in quotation marks another said. O(n log n).
 */
export function withSigns(
  kind: WordedKind,
  found: readonly Found[],
  cards: Scorecards,
  reading: Reading,
): readonly Found[] {
  const kept = found.length === 0 ? found : meant(found, reading);
  return joined(kind, kept, cards.scores(reading), reading);
}

/**
 * The same, surer where signs stand among it too, or signs of another kind elsewhere: the order of some words and what is
 * said about them are seldom both mistaken.
 */
export function borneOutBySigns(
  kind: WordedKind,
  found: readonly Claim[],
  cards: Scorecards,
  reading: Reading,
): readonly Found[] {
  const kept = found.length === 0 ? found : meant(found, reading);
  const scores = cards.scores(reading);
  const calm = overlapping(calmLinesIn(reading));
  const stays = (one: Claim): boolean => staysAsItIs(one) || calm(one).length > 0;
  if (kept.every(stays)) return joined(kind, kept, scores, reading);
  // What else is said shows that somebody is abused, not that they are threatened.
  const others = cards === threatSigns ? [] : ALL.filter((one) => one !== cards).flatMap((one) => one.scores(reading));
  const about: About = { scoresAt: overlapping(scores), claimsAt: overlapping(kept), others };
  return joined(
    kind,
    kept.map((one) => (stays(one) ? one : borneOut(one, about))),
    scores,
    reading,
  );
}

function staysAsItIs({ certainty, isDoubtful, isMild }: Claim): boolean {
  return certainty === 'certain' || isDoubtful || isMild;
}

/** What else was found in a text. */
interface About {
  /** Signs of the same kind, and claims of it, by place. */
  readonly scoresAt: Overlapping<Score>;
  readonly claimsAt: Overlapping<Claim>;
  /** Signs of other kinds. */
  readonly others: readonly Score[];
}

function borneOut(one: Claim, { scoresAt, claimsAt, others }: About): Claim {
  const bearsOut = (score: Score, points: number): boolean => pointsAbout(score, one) >= points;
  const [surer, points] = SURER[one.certainty];
  const byOwn = scoresAt(one).some((score) => bearsOut(score, points)) ? surer : one.certainty;
  const certainty = byOwn === 'probable' && others.some((score) => bearsOut(score, ELSEWHERE)) ? 'certain' : byOwn;
  // A claim beside one that is as sure stays as it is: that one tells its place better.
  const isToldBetter = claimsAt(one).some((other) => other !== one && atLeast(other.certainty, certainty));
  return isToldBetter ? one : { ...one, certainty };
}

function pointsAbout({ signs }: Score, place: Span): number {
  const about = signs.filter(({ places }) => places.some((one) => !overlaps(one, place)));
  return about.reduce((sum, { points }) => sum + points, 0);
}

/**
 * Puts scores beside what patterns found, where none of it stands, nobody is quoted and the words are not those of other
 * comments; and what is worded as the kind is beside both.
 */
function joined(
  kind: WordedKind,
  kept: readonly Found[],
  scores: readonly Score[],
  reading: Reading,
): readonly Found[] {
  if (scores.length === 0) return withWording(kind, kept, reading);
  const { lower } = reading;
  const said = quotedSpans(lower).filter(({ start }) => lower[start - 1] === '"');
  const taken = joinSpans([...kept, ...said]);
  let next = 0;
  const others = [...scores].sort(compareSpans).filter((score) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= score.start) next++;
    const one = taken[next];
    return (!one || !overlaps(one, score)) && !isWordedOtherwise(kind, score, reading);
  });
  const signed = others.map(({ start, end, because }): Found => ({ start, end, because, certainty: 'possible' }));
  return withWording(kind, [...kept, ...signed], reading);
}

/** What nothing beside it takes back. */
function meant<F extends Found>(found: readonly F[], reading: Reading): readonly F[] {
  const calm = overlapping(reading.once(calmIn));
  return found.filter((one) => {
    // What stands in its own words does not speak against it: "Well done, Einstein".
    const beside: typeof calm = (near) => calm(near).map((score) => ({ ...score, points: pointsAbout(score, one) }));
    return !isOutweighed(one, beside, CALM[one.certainty], reading);
  });
}

/** One function, because all kinds share what is made of a reading by it. */
function calmIn(reading: Reading): readonly Score[] {
  return calmSigns.scores(reading);
}

/** The lines in which something speaks against abuse: what stands in another speaks of something else. */
function calmLinesIn(reading: Reading): readonly Span[] {
  const calm = reading.once(calmIn);
  if (calm.length === 0) return [];
  const at = overlapping(calm);
  let end = -1;
  return reading.text
    .split('\n')
    .map(({ length }): Span => {
      const start = end + 1;
      end = start + length;
      return { start, end };
    })
    .filter((line) => at(line).length > 0);
}
