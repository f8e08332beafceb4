import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { foundBy, isWordedOtherwise, wordedAs } from '../wording/with-wording.ts';
import type { RouteKind } from '../wording/worded-kinds.ts';
import { type RoutePattern, routesIn, type TakenBack } from './route-patterns.ts';

/** Praise, advice to another, what was put right, talk of people in general, of shops, and fiction: no route is only possible beside them. */
const TALK: TakenBack = {
  within: ['praised', 'advised'],
  near: ['spoken-of', 'made-up', 'settled'],
  away: ['others-case'],
  home: ['of-care'],
};

/** What patterns find; where they find nothing, what is worded so. Linear. */
export function routesOrWorded(kind: RouteKind, found: Grammar<RoutePattern>, reading: Reading): readonly Found[] {
  const told = [...routesIn(found, reading, TALK)].filter(
    (one) => one.certainty !== 'possible' || !isWordedOtherwise(kind, one, reading),
  );
  return told.length > 0 ? told : wordedAs(kind, reading).map((one) => foundBy(kind, one));
}
