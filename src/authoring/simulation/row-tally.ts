import { timestampOf } from '../../evaluate/instant.ts';
import type { CheckedRow } from './row.ts';
import type { ArchiveSummary } from './simulation.ts';
import { tallyUnread } from './unread.ts';

/** The rows of an archive, counted. */
export interface RowTally {
  readonly add: (row: CheckedRow) => void;
  readonly answer: () => ArchiveSummary;
}

/** Counts rows: those that were judged, what they lacked, and those that could not be. */
export function tallyRows(): RowTally {
  const unread = tallyUnread();
  let [judged, withoutTime, withoutAuthor] = [0, 0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const add = (row: CheckedRow): void => {
    if ('problem' in row) {
      unread.add(row.line, row.problem);
      return;
    }
    const { post, seconds } = row;
    judged++;
    if (post.author?.id === undefined) withoutAuthor++;
    if (seconds === undefined) {
      withoutTime++;
      return;
    }
    [first, last] = [Math.min(first, seconds), Math.max(last, seconds)];
  };
  const answer = (): ArchiveSummary => {
    const times = first <= last ? { first: timestampOf(first), last: timestampOf(last) } : {};
    const refused = unread.answer();
    const rows = judged + refused.rows;
    return Object.freeze({ rows, judged, unread: refused, withoutTime, withoutAuthor, ...times });
  };
  return { add, answer };
}
