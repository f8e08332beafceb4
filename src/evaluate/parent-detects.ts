import { atLeast } from '../detectors/define-detector.ts';
import type { Condition } from '../policy/condition.ts';
import type { Facts } from './facts.ts';
import { FALSE, holdsOn, type Truth, unknown, wholePost } from './truth.ts';

type ParentDetects = Extract<Condition, { parentDetects: unknown }>;

/** Whether one of these kinds stands in the post replied to; unknown without that post. Never surer than `possible`. */
export function parentDetects(
  { parentDetects: kinds, atLeast: least = 'possible' }: ParentDetects,
  facts: Facts,
): Truth {
  const parent = facts.parent();
  if (!parent) return unknown(['parent']);
  if (parent.detections.some(({ kind, certainty }) => kinds.includes(kind) && atLeast(certainty, least)))
    return holdsOn([wholePost('parent', facts.post.text, 'possible')]);
  const isUnread = parent.foreign && kinds.some((kind) => facts.known.languagesOf(kind).length > 0);
  return isUnread ? unknown(['language']) : FALSE;
}
