import { listsByForm } from './sieve-sets.ts';
import type { CardShape } from './sieve-shapes.ts';

/**
 * The points that speak for scorecards in one text, wherever in it: used again for all texts. What was counted holds where
 * its epoch is the text's.
 */
export interface SieveScores {
  epoch: number;
  readonly cards: readonly CardShape[];
  /** By form: the signs that it may stand for, by number. */
  readonly signsOf: readonly (readonly number[] | undefined)[];
  /** By sign: its card, its points and the last text that had it. */
  readonly cardOf: Int32Array;
  readonly pointsOf: Int32Array;
  readonly signEpochs: Int32Array;
  /** By card: the points, and how many of its needs are met. */
  readonly sums: Int32Array;
  readonly met: Int32Array;
}

/** Makes empty scores; `forms` is how many the lexis has. */
export function sieveScores(cards: readonly CardShape[], forms: number): SieveScores {
  const signs = cards
    .flatMap(({ signs, needs }, card) => [...signs, ...needs].map((sign) => ({ ...sign, card })))
    .filter(({ points }) => points >= 0);
  const signsOf = listsByForm(
    signs.map(({ forms }) => forms),
    forms,
  );
  return {
    ...{ epoch: 0, cards, signsOf },
    cardOf: Int32Array.from(signs, ({ card }) => card),
    pointsOf: Int32Array.from(signs, ({ points }) => points),
    signEpochs: new Int32Array(signs.length),
    sums: new Int32Array(cards.length),
    met: new Int32Array(cards.length),
  };
}

/** Begins a text. */
export function forget(scores: SieveScores): void {
  scores.epoch++;
  scores.sums.fill(0);
  scores.met.fill(0);
}

/** Counts the signs of a form that were not seen in this text. */
export function seeForm(scores: SieveScores, form: number): void {
  const { epoch, cardOf, pointsOf, signEpochs, sums, met } = scores;
  const signs = scores.signsOf[form];
  if (!signs) return;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] as number;
    if (signEpochs[sign] === epoch) continue;
    signEpochs[sign] = epoch;
    const card = cardOf[sign] as number;
    const points = pointsOf[sign] as number;
    if (points === 0) met[card] = (met[card] as number) + 1;
    else sums[card] = (sums[card] as number) + points;
  }
}

/** The cards that may have enough. */
export function reaching({ cards, sums, met }: SieveScores): readonly CardShape[] {
  return cards.filter(
    ({ card, needs }, number) => (sums[number] as number) >= card.least && met[number] === needs.length,
  );
}
