import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { cueBefore, cueNear } from '../context.ts';
import type { Found } from '../define-detector.ts';
import { areAlike, isCode } from './hospital-number-value.ts';
import { LOOKED_UP, RECORDS, WORN } from './hospital-number-words.ts';

/** Nothing else stands between a patient, or "look up", and a code. */
const BESIDE =
  /^(?:'?s)?[\s:=#,([]{0,3}(?:(?:is|was|says|said|reads|read|has|number|no|num|nr|id|ref) ?[.:=]? ?){0,2}$/u;
const FEW = 14;
/** How far from a code what hospitals keep of its patient may be named. */
const RECORDS_REACH = 60;
/** How far after a number another like it may stand, in code units. */
const AGAIN_REACH = 60;

/** True for a code right after "patient" or "wristband says", or sought in a hospital's records: "look up H-00812/B". */
export function isSought(reading: Reading, { start, end }: Span): boolean {
  if (!isCode(reading.text.slice(start, end).replaceAll(' ', ''))) return false;
  const worn = cueBefore(reading, start, WORN, { within: FEW });
  if (worn && BESIDE.test(reading.lower.slice(worn.end, start))) return true;
  const sought = cueBefore(reading, start, LOOKED_UP, { within: FEW });
  if (!sought || !BESIDE.test(reading.lower.slice(sought.end, start))) return false;
  const reach = { within: RECORDS_REACH, acrossSentences: true };
  return cueNear(reading, { start: sought.start, end }, RECORDS, reach) !== undefined;
}

/** The next of a list, "K482913 and K482914", or one made like it a few words on: "they typed K482914". */
export function isNext({ text }: Reading, { start, end }: Span, last: Found | undefined): boolean {
  if (!last || start <= last.end) return false;
  const between = text.slice(last.end, start);
  if (/^(?:, ?| and | & |, and )$/u.test(between)) return true;
  return between.length <= AGAIN_REACH && areAlike(text.slice(last.start, last.end), text.slice(start, end));
}
