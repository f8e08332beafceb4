import type { WordedFamily } from './worded-kinds.ts';

/** From how many points on a comment is worded as a kind of a family is, and how sure that is. */
export interface Limits {
  readonly possible: number;
  readonly probable: number;
  readonly certain: number;
  /** So many points more in a part of a line: the rest may say how it is meant. */
  readonly inPart: number;
  /** Fewer words, such as the letters of an acronym, are worded as nothing; one may cry for help, and two ask for a call. */
  readonly fewest: number;
}

/** By family; set on comments that nothing was learnt from. Where there are fewer to learn from, fewer points are enough. */
export const limitsOf: Readonly<Record<WordedFamily, Limits>> = {
  abuse: { possible: 0.3, probable: 3, certain: 7, inPart: 3, fewest: 3 },
  crisis: { possible: -2, probable: 3, certain: 8, inPart: 3, fewest: 1 },
  route: { possible: 0.4, probable: 2, certain: 6, inPart: 2, fewest: 2 },
  forbidden: { possible: -3, probable: -2, certain: 2, inPart: 4, fewest: 4 },
  account: { possible: -1, probable: 0, certain: 2, inPart: 2, fewest: 2 },
};
