import type { Certainty } from '../../src/detectors/define-detector.ts';
import type { Post } from '../../src/evaluate/post.ts';
import type { Spot } from './facts.ts';

/** A way is what must stand together for a condition to hold; a condition may hold in several ways. */
export type Way = readonly Spot[];
/** Kleene's three values: a condition holds in some ways, does not, or lacks something. */
export type Value = { is: 'true' | 'false' | 'unknown'; ways: readonly Way[]; needs: readonly string[] };

export const FALSE: Value = { is: 'false', ways: [], needs: [] };
export const holdsIn = (ways: readonly Way[]): Value => (ways.length > 0 ? { is: 'true', ways, needs: [] } : FALSE);
export const onPost = (is: boolean): Value => (is ? holdsIn([[]]) : FALSE);
export const lacks = (needs: readonly string[]): Value => ({
  is: 'unknown',
  ways: [],
  needs: [...new Set(needs)].sort(),
});
/** Something about the post as a whole. */
export const whole = (kind: string, certainty: Certainty, { text }: Post): Spot =>
  ({ kind, where: 'text', start: 0, end: text.length, certainty }) as const;
export const onWhole = (kind: string, certainty: Certainty, post: Post): Value =>
  holdsIn([[whole(kind, certainty, post)]]);

/** False if any is false, else unknown if any is; holds in every way that takes one way of each. */
export function all(values: readonly Value[]): Value {
  if (values.some(({ is }) => is === 'false')) return FALSE;
  if (values.some(({ is }) => is === 'unknown')) return lacks(values.flatMap(({ needs }) => needs));
  return holdsIn(values.reduce<Way[]>((some, { ways }) => some.flatMap((a) => ways.map((b) => [...a, ...b])), [[]]));
}

/** Unknown if any is and none is true; holds in every way of each. */
export function any(values: readonly Value[]): Value {
  const isLacking = values.some(({ is }) => is === 'unknown') && !values.some(({ is }) => is === 'true');
  return isLacking ? lacks(values.flatMap(({ needs }) => needs)) : holdsIn(values.flatMap(({ ways }) => ways));
}
