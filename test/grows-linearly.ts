import { takesLinearTime } from '../src/testing/linear.ts';

/** Throws where time grows faster than a text of one piece again and again; `length` is that of the shortest text. */
export function growsLinearly(piece: string, work: (text: string) => unknown, length?: number): void {
  takesLinearTime(piece, work, () => performance.now(), length);
}
