import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Scorecards } from '../grammar/scorecard.ts';
import { has } from '../grammar/tagged.ts';
import { asksSomething } from './asking.ts';
import { type RoutePattern, routesIn, type TakenBack } from './route-patterns.ts';

/** Praise, talk of people in general, and fiction: no route is only possible beside them. */
const TALK: TakenBack = { within: ['praised'], near: ['spoken-of', 'made-up'] };

/**
 * What patterns find; where they find nothing, what enough signs tell. Cards of the ids in `asked` count only in a text
 * that asks, and none counts that begins after a sentence of talk. Linear.
 */
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
  const isVoid = asked.length > 0 && !sentences.some(asksSomething);
  const against = [...TALK.within, ...TALK.near].flatMap(found.lexicon.numbers);
  let at = 0;
  let last = 0;
  for (const { card, start, end, because } of scores) {
    if (isVoid && asked.includes(card.id)) continue;
    // The scores of a card are in order; another card begins again at the first sentence.
    if (start < last) at = 0;
    last = start;
    while ((sentences[at]?.tokens.at(-1)?.end ?? end) <= start) at++;
    const before = sentences[at - 1];
    if (before && has(before, against)) continue;
    yield { start, end, certainty: 'possible', because };
  }
}
