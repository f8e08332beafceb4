import type { Reading } from '../../text/reading.ts';
import { compareSpans, joinSpans, overlaps } from '../../text/span.ts';
import type { Found } from '../define-detector.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import type { Scorecards } from '../grammar/scorecard.ts';

/**
 * What patterns found, and where else enough signs stand: there a person must look. A pattern tells its place better, and
 * what stands in quotation marks another said. O(n log n).
 */
export function withSigns(found: readonly Found[], cards: Scorecards, reading: Reading): readonly Found[] {
  const scores = cards.scores(reading);
  if (scores.length === 0) return found;
  const said = quotedSpans(reading.lower).filter(({ start }) => reading.lower[start - 1] === '"');
  const taken = joinSpans([...found, ...said]);
  let next = 0;
  const others = [...scores].sort(compareSpans).filter((score) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= score.start) next++;
    const one = taken[next];
    return !one || !overlaps(one, score);
  });
  return [
    ...found,
    ...others.map(({ start, end, because }): Found => ({ start, end, because, certainty: 'possible' })),
  ];
}
