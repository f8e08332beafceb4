import type { Reading } from '../../text/reading.ts';
import { atMostProbable, type Found } from '../define-detector.ts';

/** What leaves the conclusion to the reader: "funny how you never hear …", "we all know what that lot are like", "karma's coming". */
const INSINUATES =
  /\b(?:karma|tick tock|what goes around|(?:catch|get) my drift|know what i mean|(?:we )?all know what .{1,40} (?:like|about)|funny (?:how|that|isn['’ ]?t it)|(?:just|only) saying|asking for a friend|make of (?:that|it) what you (?:will|like)|draw your own conclusions?|i wonder why|no coincidence|say no more)\b/u;

/** True where a text leaves its conclusion to whoever reads it. */
export function isInsinuating({ lower }: Reading): boolean {
  return INSINUATES.test(lower);
}

/** What was found by hints alone: nothing is certain, as a person must weigh what is meant by them. */
export function asHints(found: readonly Found[]): readonly Found[] {
  return found.map(atMostProbable);
}
