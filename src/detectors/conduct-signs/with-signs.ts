import type { Reading } from '../../text/reading.ts';
import { compareSpans, joinSpans, overlaps } from '../../text/span.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import { isOutweighed, type Score, type Scorecards } from '../grammar/scorecard.ts';
import { calmSigns } from './calm-signs.ts';

/** How many points must speak against what a pattern found; what is certain stands. */
const CALM: Readonly<Record<Certainty, number>> = { possible: 3, probable: 4, certain: Number.POSITIVE_INFINITY };

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
  const calm = reading.once(calmIn);
  return found.filter((one) => !isOutweighed(one, calm, CALM[one.certainty], reading));
}

/** One function, because all kinds share what is made of a reading by it. */
function calmIn(reading: Reading): readonly Score[] {
  return calmSigns.scores(reading);
}
