import type { Unread } from './simulation.ts';

/** Rows that could not be judged. */
export interface UnreadTally {
  readonly add: (line: number, problem: string) => void;
  readonly answer: () => Unread;
}

/** Reasons told apart, and lines named of each. */
const [MOST_REASONS, MOST_LINES] = [20, 5];
/** Where in a line something went wrong is another place for each line: it is no other reason. */
const COLUMN = /, at column \d+$/u;

/** Counts rows by their reasons, and names the first lines of each. Bounded. */
export function tallyUnread(): UnreadTally {
  const reasons = new Map<string, { rows: number; readonly lines: number[] }>();
  let [rows, others] = [0, 0];
  const add = (line: number, problem: string): void => {
    const name = problem.replace(COLUMN, '');
    const known = reasons.get(name);
    rows++;
    if (!known && reasons.size >= MOST_REASONS) {
      others++;
      return;
    }
    const reason = known ?? { rows: 0, lines: [] };
    reason.rows++;
    if (reason.lines.length < MOST_LINES) reason.lines.push(line);
    reasons.set(name, reason);
  };
  const answer = (): Unread => {
    const listed = [...reasons].map(([problem, reason]) =>
      Object.freeze({ problem, rows: reason.rows, lines: Object.freeze([...reason.lines]) }),
    );
    return Object.freeze({ rows, reasons: Object.freeze(listed), others });
  };
  return { add, answer };
}
