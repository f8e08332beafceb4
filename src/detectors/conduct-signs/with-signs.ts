import type { Reading } from '../../text/reading.ts';
import { compareSpans, joinSpans, overlaps, type Span } from '../../text/span.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import type { Scorecards } from '../grammar/scorecard.ts';
import { calmSigns } from './calm-signs.ts';

/** How many points must speak against what a pattern found; what is certain stands. */
const CALM: Readonly<Record<Certainty, number>> = { possible: 3, probable: 4, certain: Number.POSITIVE_INFINITY };
/** How many characters from what speaks against it something may stand, and be taken for harmless. */
const BESIDE = 150;

/**
 * What patterns found, and where else enough signs stand: there a person must look. A pattern tells its place better, and
 * what stands in quotation marks another said. O(n log n).
 */
export function withSigns(found: readonly Found[], cards: Scorecards, reading: Reading): readonly Found[] {
  const kept = found.length === 0 ? found : meant(found, reading);
  const scores = cards.scores(reading);
  if (scores.length === 0) return kept;
  const said = quotedSpans(reading.lower).filter(({ start }) => reading.lower[start - 1] === '"');
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
function meant(found: readonly Found[], reading: Reading): readonly Found[] {
  const calm = calmSigns.scores(reading);
  if (calm.length === 0) return found;
  return found.filter(
    (one) => !calm.some((score) => score.points >= CALM[one.certainty] && isBeside(reading, score, one)),
  );
}

/** Places near each other in a line: as near as the sentences that are scored together. */
function isBeside({ text }: Reading, one: Span, other: Span): boolean {
  if (one.start - BESIDE >= other.end || other.start >= one.end + BESIDE) return false;
  return !text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes('\n');
}
