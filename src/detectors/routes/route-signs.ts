import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Scorecards } from '../grammar/scorecard.ts';
import { sentencesOf } from '../grammar/tokens.ts';
import { asksSomething } from './asking.ts';
import { type RoutePattern, routesIn } from './route-patterns.ts';

/** What patterns find; where they find nothing, what enough signs tell. Linear. */
export function* routesOrSigns(
  found: Grammar<RoutePattern>,
  signs: Scorecards,
  reading: Reading,
  asked: readonly string[] = [],
): Generator<Found> {
  const told = [...routesIn(found, reading)];
  yield* told.length > 0 ? told : signsIn(signs, reading, asked);
}

/** The places where enough signs stand; cards of the ids in `asked` count only in a text that asks. Linear. */
export function* signsIn(signs: Scorecards, reading: Reading, asked: readonly string[] = []): Generator<Found> {
  const scores = signs.scores(reading);
  if (scores.length === 0) return;
  const asks = sentencesOf(reading).some(asksSomething);
  for (const { card, start, end, because } of scores) {
    if (asks || !asked.includes(card.id)) yield { start, end, certainty: 'possible', because };
  }
}
