import { placeOfColumn, routeKinds } from './worded-kinds.ts';

/** So many points more of any need than of a kind, and it is what it needs most. */
const NEED = 1.5;
/** So many points at most it gives to kinds that it needs less. */
const RAISED = 1.8;
/** What is so many points behind what it needs most is given none. */
const FAR = 6;

const ROUTES = routeKinds.map(placeOfColumn);
const OF_NEED = placeOfColumn('need');

/** Points, column by column: where a comment needs anything, what it needs most has as many, and what it needs nearly as much more than its own. */
export function withNeed(points: readonly number[]): readonly number[] {
  const need = (points[OF_NEED] as number) - NEED;
  if (need <= 0) return points;
  const most = Math.max(...ROUTES.map((at) => points[at] as number));
  const all = [...points];
  for (const at of ROUTES) {
    const own = points[at] as number;
    const behind = most - own;
    if (behind <= FAR) all[at] = Math.max(own, behind > 0 ? Math.min(own + RAISED, need) : need);
  }
  return all;
}
