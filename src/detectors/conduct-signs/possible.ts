import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import type { Scorecards } from '../grammar/scorecard.ts';

/** Where enough signs stand, as findings: a person must look at each. */
export function possible(cards: Scorecards, reading: Reading): readonly Found[] {
  return cards.scores(reading).map(({ start, end, because }) => ({ start, end, because, certainty: 'possible' }));
}
