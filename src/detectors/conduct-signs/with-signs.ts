import type { Reading } from '../../text/reading.ts';
import { compareSpans, joinSpans, type Overlapping, overlapping, overlaps, type Span } from '../../text/span.ts';
import type { Claim } from '../conduct/claims.ts';
import { atLeast, type Certainty, type Found } from '../define-detector.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import { isOutweighed, type Score, type Scorecards } from '../grammar/scorecard.ts';
import { calmSigns } from './calm-signs.ts';

/** How many points must speak against what a pattern found; what is certain stands. */
const CALM: Readonly<Record<Certainty, number>> = { possible: 3, probable: 4, certain: Number.POSITIVE_INFINITY };
/** What signs make of what a pattern found, and how many points must stand about it that are none of its own words. */
const SURER: Readonly<Record<Certainty, readonly [Certainty, number]>> = {
  possible: ['probable', 1],
  probable: ['certain', 0],
  certain: ['certain', 0],
};

/**
 * What patterns found, and where else enough signs stand: there a person must look. A pattern tells its place better, and
 * what stands in quotation marks another said. O(n log n).
 */
export function withSigns(found: readonly Found[], cards: Scorecards, reading: Reading): readonly Found[] {
  const kept = found.length === 0 ? found : meant(found, reading);
  return joined(kept, cards.scores(reading), reading);
}

/** The same, surer where signs stand among it too: the order of some words and what is said about them are seldom both mistaken. */
export function borneOutBySigns(found: readonly Claim[], cards: Scorecards, reading: Reading): readonly Found[] {
  const kept = found.length === 0 ? found : meant(found, reading);
  const scores = cards.scores(reading);
  if (kept.length === 0 || scores.length === 0 || reading.once(calmIn).length > 0) return joined(kept, scores, reading);
  const scoresAt = overlapping(scores);
  const claimsAt = overlapping(kept);
  return joined(
    kept.map((one) => borneOut(one, scoresAt, claimsAt)),
    scores,
    reading,
  );
}

/** A claim beside one that is as sure stays as it is: that one tells its place better. */
function borneOut(one: Claim, scoresAt: Overlapping<Score>, claimsAt: Overlapping<Claim>): Claim {
  const [certainty, points] = SURER[one.certainty];
  if (
    one.isDoubtful ||
    one.isMild ||
    claimsAt(one).some((other) => other !== one && atLeast(other.certainty, certainty))
  )
    return one;
  return scoresAt(one).some((score) => pointsAbout(score, one) >= points) ? { ...one, certainty } : one;
}

function pointsAbout({ signs }: Score, place: Span): number {
  const about = signs.filter(({ places }) => places.some((one) => !overlaps(one, place)));
  return about.reduce((sum, { points }) => sum + points, 0);
}

/** Puts scores beside what patterns found, where none of it stands and nobody is quoted. */
function joined(kept: readonly Found[], scores: readonly Score[], { lower }: Reading): readonly Found[] {
  if (scores.length === 0) return kept;
  const said = quotedSpans(lower).filter(({ start }) => lower[start - 1] === '"');
  const taken = joinSpans([...kept, ...said]);
  let next = 0;
  const others = [...scores].sort(compareSpans).filter((score) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= score.start) next++;
    const one = taken[next];
    return !one || !overlaps(one, score);
  });
  return [...kept, ...others.map(({ start, end, because }): Found => ({ start, end, because, certainty: 'possible' }))];
}

/** What nothing beside it takes back. */
function meant<F extends Found>(found: readonly F[], reading: Reading): readonly F[] {
  const calm = overlapping(reading.once(calmIn));
  return found.filter((one) => !isOutweighed(one, calm, CALM[one.certainty], reading));
}

/** One function, because all kinds share what is made of a reading by it. */
function calmIn(reading: Reading): readonly Score[] {
  return calmSigns.scores(reading);
}
