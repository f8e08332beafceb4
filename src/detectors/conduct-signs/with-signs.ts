import type { Reading } from '../../text/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { quotedSpans } from '../grammar/quotes.ts';
import type { Scorecards } from '../grammar/scorecard.ts';
import { calmSigns } from './calm-signs.ts';

/** How many points must speak against what a pattern found; what is certain stands. */
const CALM: Readonly<Record<Certainty, number>> = { possible: 3, probable: 4, certain: Number.POSITIVE_INFINITY };
/** How many characters from what speaks against it something may stand, and be taken for harmless. */
const BESIDE = 150;

/** What patterns found, and where else enough signs stand: there a person must look. What another said is left out. */
export function withSigns(found: readonly Found[], cards: Scorecards, reading: Reading): readonly Found[] {
  const kept = found.length === 0 ? found : meant(found, reading);
  const said = quotedSpans(reading.lower).filter(({ start }) => reading.lower[start - 1] === '"');
  const taken = [...kept, ...said];
  const scores = cards.scores(reading).filter((score) => !taken.some((one) => overlaps(one, score)));
  return [...kept, ...scores.map(({ start, end, because }): Found => ({ start, end, because, certainty: 'possible' }))];
}

function meant(found: readonly Found[], reading: Reading): readonly Found[] {
  const calm = calmSigns.scores(reading);
  return found.filter((one) => !calm.some((score) => score.points >= CALM[one.certainty] && isBeside(score, one)));
}

/** Places near each other: as near as the sentences that are scored together. */
function isBeside(one: Span, other: Span): boolean {
  return one.start - BESIDE < other.end && other.start < one.end + BESIDE;
}
