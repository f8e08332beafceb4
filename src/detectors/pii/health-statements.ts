import type { Span } from '../../text/span.ts';
import { later } from '../grammar/later.ts';
import { HEALTH_STATEMENT } from './health-pattern.ts';

/** Words that tell of somebody's health, without the one they tell of. Offsets into the window that was read. */
export interface HealthStatement extends Span {
  /** A stay, or an illness after "with", tells less than a diagnosis: staff are on wards, and help with illnesses. */
  readonly isStay: boolean;
  /** "About his cancer": an illness that is owned, perhaps by another than the one named. */
  readonly isOwned: boolean;
}

/** Few texts have a name that a statement may be about, and a pattern so long takes its time to be read. */
const statement = later(() => new RegExp(HEALTH_STATEMENT, 'gu'));

interface Groups {
  readonly stay?: string;
  readonly owned?: string;
}

/** All health statements in a window of lower-case text, in order. The window bounds the time. */
export function healthStatements(window: string): readonly HealthStatement[] {
  const statements: HealthStatement[] = [];
  // Not matchAll, which copies the pattern at each call.
  window.replace(statement(), (written, ...rest) => {
    const [groups, , start] = rest.reverse() as [Groups, string, number];
    const [isStay, isOwned] = [groups.stay !== undefined, groups.owned !== undefined];
    statements.push({ start, end: start + written.length, isStay, isOwned });
    return written;
  });
  return statements;
}
