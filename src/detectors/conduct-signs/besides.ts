import type { Reading } from '../../text/reading.ts';
import { compareSpans, joinSpans, overlaps } from '../../text/span.ts';
import type { Found } from '../define-detector.ts';
import type { Scorecards } from '../grammar/scorecard.ts';
import { possible } from './possible.ts';

/** What patterns found, and where enough signs stand besides: a pattern tells its place better. O(n log n). */
export function besides(claims: readonly Found[], cards: Scorecards, reading: Reading): readonly Found[] {
  const told = joinSpans(claims);
  let next = 0;
  const others = [...possible(cards, reading)].sort(compareSpans).filter((score) => {
    while ((told[next]?.end ?? Number.POSITIVE_INFINITY) <= score.start) next++;
    const claim = told[next];
    return !claim || !overlaps(claim, score);
  });
  return [...claims, ...others];
}
