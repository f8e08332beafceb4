import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Scorecards } from '../grammar/scorecard.ts';
import { has } from '../grammar/tagged.ts';
import { sentencesOf } from '../grammar/tokens.ts';
import { foundBy, isWordedOtherwise, wordedAs } from '../wording/with-wording.ts';
import type { WordedKind } from '../wording/worded-kinds.ts';
import { askersIn } from './asking.ts';
import { type RoutePattern, routesIn, type TakenBack } from './route-patterns.ts';

/** Praise, advice to another, what was put right, talk of people in general, of shops, and fiction: no route is only possible beside them. */
const TALK: TakenBack = {
  within: ['praised', 'advised'],
  near: ['spoken-of', 'made-up', 'settled'],
  away: ['others-case'],
  home: ['of-care'],
};
/** What takes back signs that stand in its own sentence: they weigh praise and talk themselves. */
const ASIDE = ['advised', 'settled'];

/**
 * What patterns find; where they find nothing, what is worded so and what enough signs tell. Cards of the ids in `asked` count only in a text
 * that asks, and none counts that begins after a sentence of talk. Linear.
 */
export function* routesOrSigns(
  kind: WordedKind,
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
  for (const one of wordedAs(kind, reading)) yield foundBy(kind, one);
  const asks = askersIn(reading);
  const scores = signs.scores(reading, ({ id }) => !asked.includes(id) || sentencesOf(reading).some(asks));
  if (scores.length === 0) return;
  const sentences = reading.once(found.sentences);
  const numbers = (names: readonly string[]): readonly number[] => names.flatMap(found.lexicon.numbers);
  const [talk, aside, away, home] = [[...TALK.within, ...TALK.near], ASIDE, TALK.away, TALK.home].map(numbers);
  let at = 0;
  let last = 0;
  for (const { card, start, end, because } of scores) {
    // The scores of a card are in order; another card begins again at the first sentence.
    if (start < last) at = 0;
    last = start;
    while ((sentences[at]?.tokens.at(-1)?.end ?? end) <= start) at++;
    let after = at + 1;
    while ((sentences[after]?.tokens[0]?.start ?? end) < end) after++;
    const line = sentences[at]?.line;
    const stands = (of: readonly number[] = [], first: number, after: number): boolean =>
      sentences.slice(Math.max(0, first), after).some((one) => one.line === line && has(one, of));
    if (stands(talk, at - 1, at) || stands(aside, at, after)) continue;
    if (stands(away, at - 1, after + 1) && !stands(home, at - 1, after + 1)) continue;
    // A question may stand beside what it is about.
    if (asked.includes(card.id) && !sentences.slice(Math.max(0, at - 1), after + 1).some(asks)) continue;
    if (isWordedOtherwise(kind, { start, end }, reading)) continue;
    yield { start, end, certainty: 'possible', because };
  }
}
