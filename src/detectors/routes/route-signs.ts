import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Scorecards } from '../grammar/scorecard.ts';
import { has } from '../grammar/tagged.ts';
import { asksSomething } from './asking.ts';
import { type RoutePattern, routesIn, type TakenBack } from './route-patterns.ts';

/** Praise, talk of people in general, and fiction: no route is only possible beside them. */
const TALK: TakenBack = { within: ['praised'], near: ['spoken-of', 'made-up'] };

/** What patterns find; where they find nothing, what enough signs tell. Cards of the ids in `asked` count only in a text that asks. Linear. */
export function* routesOrSigns(
  found: Grammar<RoutePattern>,
  signs: Scorecards,
  reading: Reading,
  asked: readonly string[] = [],
): Generator<Found> {
  const told = [...routesIn(found, reading, TALK)];
  if (told.length > 0) {
    yield* told;
    return;
  }
  const scores = signs.scores(reading);
  if (scores.length === 0) return;
  const sentences = reading.once(found.sentences);
  const asks = sentences.some(asksSomething);
  const against = [...TALK.within, ...TALK.near].flatMap(found.lexicon.numbers);
  for (const { card, start, end, because } of scores) {
    if (!asks && asked.includes(card.id)) continue;
    const first = sentences.findIndex(({ tokens }) => (tokens.at(-1)?.end ?? 0) > start);
    const before = sentences[first - 1];
    if (before && has(before, against)) continue;
    yield { start, end, certainty: 'possible', because };
  }
}
