import type { Reading } from '../../text/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Found } from '../define-detector.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import type { Scorecards } from '../grammar/scorecard.ts';

/** What patterns found, and where else enough signs stand: there a person must look. What another said is left out. */
export function withSigns(found: readonly Found[], cards: Scorecards, reading: Reading): readonly Found[] {
  const said = quotedSpans(reading.lower).filter(({ start }) => reading.lower[start - 1] === '"');
  const taken = [...found, ...said];
  const scores = cards.scores(reading).filter((score) => !taken.some((one) => overlaps(one, score)));
  return [
    ...found,
    ...scores.map(({ start, end, because }): Found => ({ start, end, because, certainty: 'possible' })),
  ];
}
