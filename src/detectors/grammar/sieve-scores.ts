import { cardWindow, type Measured } from './card-window.ts';
import { listsByForm } from './sieve-sets.ts';
import type { CardShape, SignShape } from './sieve-shapes.ts';

/** As many sentences are told apart, as bits of a number. */
export const MOST_SENTENCES = 31;

/** What a sign does where it stands: it speaks for or against, it is needed, or it may hide those that speak against. */
const SPEAKS = 0;
const NEEDED = 1;
const HIDES = 2;

/**
 * Which signs of scorecards may stand in which sentences of one text: used again for all texts. What was seen of a sign
 * holds where its epoch is the text's.
 */
export interface SieveScores {
  epoch: number;
  readonly cards: readonly CardShape[];
  /** By form: the signs that it may stand for, by number. */
  readonly signsOf: readonly (readonly number[] | undefined)[];
  /** By sign: its card, what it does, its points, its set and whether words are given to that in other ways. */
  readonly cardOf: Int32Array;
  readonly roles: Int32Array;
  readonly pointsOf: Int32Array;
  readonly setOf: Int32Array;
  readonly isGiven: readonly boolean[];
  /** By sign: the last text that had it, and the sentences it may stand in, as bits. */
  readonly signEpochs: Int32Array;
  readonly sentencesOf: Int32Array;
  /** By card: the signs that were seen, the points of those that speak for it, and how many of its needs are met. */
  readonly seen: readonly number[][];
  readonly sums: Int32Array;
  readonly met: Int32Array;
  /** Sentences whose words may not be what they are: what speaks against does not surely stand there. */
  loose: number;
}

/** Makes empty scores; `hiding` are the sets of each grammar that hide others, and `forms` is how many the lexis has. */
export function sieveScores(
  cards: readonly CardShape[],
  hiding: readonly SignShape[],
  isGiven: (set: number) => boolean,
  forms: number,
): SieveScores {
  const signs = cards.flatMap(({ grammar, signs, needs }, card) => {
    const as = (role: number) => (sign: SignShape) => ({ ...sign, card, role });
    return [...signs.map(as(SPEAKS)), ...needs.map(as(NEEDED)), as(HIDES)(hiding[grammar] as SignShape)];
  });
  // What speaks against must not be taken for standing where it may not.
  const heard = signs.filter(({ points, set }) => points >= 0 || !isGiven(set));
  return {
    ...{ epoch: 0, loose: 0, cards, isGiven: heard.map(({ set }) => isGiven(set)) },
    signsOf: listsByForm(
      heard.map(({ forms }) => forms),
      forms,
    ),
    cardOf: Int32Array.from(heard, ({ card }) => card),
    roles: Int32Array.from(heard, ({ role }) => role),
    pointsOf: Int32Array.from(heard, ({ points }) => points),
    setOf: Int32Array.from(heard, ({ set }) => set),
    signEpochs: new Int32Array(heard.length),
    sentencesOf: new Int32Array(heard.length),
    seen: cards.map(() => []),
    sums: new Int32Array(cards.length),
    met: new Int32Array(cards.length),
  };
}

/** Begins a text. */
export function forget(scores: SieveScores): void {
  scores.epoch++;
  scores.loose = 0;
  scores.sums.fill(0);
  scores.met.fill(0);
  for (const seen of scores.seen) seen.length = 0;
}

/** Counts some signs as seen in a sentence. */
export function seeSigns(scores: SieveScores, signs: readonly number[], sentence: number): void {
  const { epoch, signEpochs, sentencesOf } = scores;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] as number;
    if (signEpochs[sign] === epoch) {
      sentencesOf[sign] = (sentencesOf[sign] as number) | sentence;
      continue;
    }
    signEpochs[sign] = epoch;
    sentencesOf[sign] = sentence;
    seeFirst(scores, sign);
  }
}

function seeFirst({ cardOf, roles, pointsOf, seen, sums, met }: SieveScores, sign: number): void {
  const card = cardOf[sign] as number;
  const points = pointsOf[sign] as number;
  (seen[card] as number[]).push(sign);
  if (roles[sign] === NEEDED) met[card] = (met[card] as number) + 1;
  else if (points > 0) sums[card] = (sums[card] as number) + points;
}

/** The numbers of the cards that may have enough, wherever it stands. */
export function reaching({ cards, sums, met }: SieveScores): number[] {
  const some: number[] = [];
  for (let card = 0; card < cards.length; card++) {
    const { card: asked, needs } = cards[card] as CardShape;
    if ((sums[card] as number) >= asked.least && met[card] === needs.length) some.push(card);
  }
  return some;
}

/** True where enough signs of a card may stand near each other. */
export function mayScore(scores: SieveScores, number: number, sentences: readonly Measured[]): boolean {
  const { card, needs } = scores.cards[number] as CardShape;
  const seen = scores.seen[number] as readonly number[];
  const sure = ~(scores.loose | hidingIn(scores, seen));
  return sentences.some((_, first) => {
    const { before, end } = cardWindow(sentences, first, card);
    const near = ((1 << (end - first)) - 1) << first;
    const around = (((1 << (end - before)) - 1) << before) & sure;
    return isEnough(scores, seen, near, around, card.least, needs.length);
  });
}

function hidingIn({ roles, sentencesOf }: SieveScores, seen: readonly number[]): number {
  return seen.reduce((bits, sign) => (roles[sign] === HIDES ? bits | (sentencesOf[sign] as number) : bits), 0);
}

function isEnough(
  { roles, pointsOf, sentencesOf }: SieveScores,
  seen: readonly number[],
  near: number,
  around: number,
  least: number,
  needs: number,
): boolean {
  let sum = 0;
  let met = 0;
  for (let at = 0; at < seen.length; at++) {
    const sign = seen[at] as number;
    const points = pointsOf[sign] as number;
    if (((sentencesOf[sign] as number) & (points < 0 ? around : near)) === 0) continue;
    sum += points;
    if (roles[sign] === NEEDED) met++;
  }
  return sum >= least && met === needs;
}

/** The signs of a card that were seen, and stand only if shapes hold: which, the words that were seen do not tell. */
export function doubtful({ seen, isGiven, roles }: SieveScores, card: number): readonly number[] {
  return (seen[card] as number[]).filter((sign) => isGiven[sign] && roles[sign] !== HIDES);
}
