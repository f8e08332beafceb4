import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { foundBy, most, wordedAs } from '../wording/with-wording.ts';
import type { WordedKind } from '../wording/worded-kinds.ts';
import { pointsOf } from '../wording/wording.ts';
import { type RoutePattern, routesIn, type TakenBack } from './route-patterns.ts';

/** Praise, advice to another, what was put right, talk of people in general, of shops, and fiction: no route is only possible beside them. */
const TALK: TakenBack = {
  within: ['praised', 'advised'],
  near: ['spoken-of', 'made-up', 'settled'],
  away: ['others-case'],
  home: ['of-care'],
};
/** With fewer points its words speak against what is only possible by a pattern. */
const AGAINST = -5;

/** What patterns find; where they find nothing, what is worded so. Linear. */
export function routesOrWorded(kind: WordedKind, found: Grammar<RoutePattern>, reading: Reading): readonly Found[] {
  const told = [...routesIn(found, reading, TALK)].filter(
    (one) => one.certainty !== 'possible' || most(pointsOf, [kind], one, reading) >= AGAINST,
  );
  return told.length > 0 ? told : wordedAs(kind, reading).map((one) => foundBy(kind, one));
}
