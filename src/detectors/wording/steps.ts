/** The row of what weighs nothing. */
export const NO_ROW = -1;

/** From the row of a wording and that of the word behind it, the row of both. */
export interface Steps {
  readonly set: (from: number, by: number, to: number) => void;
  /** `NO_ROW` where there is none, or either is none. */
  readonly get: (from: number, by: number) => number;
}

/** What a step takes up: from where, by what, to where. */
const CELL = 3;
/** Odd numbers whose bits look as if drawn: steps lie apart (Knuth's multiplicative hashing). */
const [SPREAD, SPREAD_BY] = [0x9e3779b1, 0x85ebca6b];

/** A table of open addresses for so many steps at most: every word of a comment asks it twice, and nothing may be made for that. */
export function stepsFor(most: number): Steps {
  const bits = 2 + Math.floor(Math.log2(most + 1));
  const cells = new Int32Array(CELL << bits).fill(NO_ROW);
  const mask = (1 << bits) - 1;
  const cellOf = (from: number, by: number): number => {
    let at = (Math.imul(from, SPREAD) ^ Math.imul(by, SPREAD_BY)) >>> (32 - bits);
    while (cells[at * CELL] !== NO_ROW && !(cells[at * CELL] === from && cells[at * CELL + 1] === by))
      at = (at + 1) & mask;
    return at * CELL;
  };
  return {
    set: (from, by, to) => cells.set([from, by, to], cellOf(from, by)),
    get: (from, by) => (from === NO_ROW || by === NO_ROW ? NO_ROW : (cells[cellOf(from, by) + 2] as number)),
  };
}
