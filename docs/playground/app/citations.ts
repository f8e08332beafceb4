import type { Citation, Verdict } from 'houserules';

/** The sentences that a verdict rests on, by where they begin in the page, each with its number in the page's order. */
export type Numbered = ReadonlyMap<number, number>;

/** Numbers what a verdict cites, save what only undecided rules rest on: those have done nothing. */
export function numberCited({ findings, actions, signposts, protections }: Verdict): Numbered {
  const cited = [...findings, ...actions, ...signposts, ...protections].flatMap(({ citations }) => citations);
  const starts = [...new Set(cited.map(({ start }) => start))].sort((a, b) => a - b);
  return new Map(starts.map((start, at) => [start, at + 1]));
}

/** The id of the place in the page where a quotation begins. */
export function placeId({ start }: Pick<Citation, 'start'>): string {
  return `page-${start}`;
}
