import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/text/span.ts';
import { compare, f1, type Matches, precision, recall, sameSpan, type Tally, tally, wilson } from './score.ts';

type Pair = readonly [start: number, end: number];

interface Scored {
  readonly reason: string;
  readonly gold: readonly Pair[];
  readonly answers: readonly Pair[];
  readonly excused?: readonly Pair[];
  readonly matches?: Matches;
  /** Found, missed, right, wrong. */
  readonly counts: readonly [number, number, number, number];
}

const scored: readonly Scored[] = [
  { reason: 'nothing to find and nothing answered', gold: [], answers: [], counts: [0, 0, 0, 0] },
  { reason: 'a place left standing is missed', gold: [[0, 5]], answers: [], counts: [0, 1, 0, 0] },
  { reason: 'an answer where nothing is, is wrong', gold: [], answers: [[0, 5]], counts: [0, 0, 0, 1] },
  { reason: 'an answer that shares one character is right', gold: [[0, 5]], answers: [[4, 9]], counts: [1, 0, 1, 0] },
  { reason: 'an answer that only touches is wrong', gold: [[0, 5]], answers: [[5, 9]], counts: [0, 1, 0, 1] },
  {
    reason: 'several answers over one place count as one right answer',
    gold: [[0, 20]],
    answers: [
      [0, 5],
      [7, 12],
      [15, 20],
    ],
    counts: [1, 0, 1, 0],
  },
  {
    reason: 'pieces of one place do not make up for a false alarm',
    gold: [[0, 20]],
    answers: [
      [0, 5],
      [7, 12],
      [30, 35],
    ],
    counts: [1, 0, 1, 1],
  },
  {
    reason: 'one answer over two places finds both and is right once',
    gold: [
      [0, 5],
      [10, 15],
    ],
    answers: [[0, 15]],
    counts: [2, 0, 1, 0],
  },
  {
    reason: 'a second answer that also finds a new place is right',
    gold: [
      [0, 5],
      [10, 15],
    ],
    answers: [
      [0, 4],
      [4, 12],
    ],
    counts: [2, 0, 2, 0],
  },
  {
    reason: 'by exact span, an answer one character short is wrong and the place is missed',
    gold: [[0, 5]],
    answers: [[0, 4]],
    matches: sameSpan,
    counts: [0, 1, 0, 1],
  },
  {
    reason: 'by exact span, both ends must agree',
    gold: [[3, 5]],
    answers: [[3, 5]],
    matches: sameSpan,
    counts: [1, 0, 1, 0],
  },
  {
    reason: 'a postcode inside an address is not a false alarm',
    gold: [],
    answers: [[10, 17]],
    excused: [[0, 17]],
    counts: [0, 0, 0, 0],
  },
  {
    reason: 'an answer beside an excused place is still wrong',
    gold: [],
    answers: [[17, 24]],
    excused: [[0, 17]],
    counts: [0, 0, 0, 1],
  },
  {
    reason: 'an answer that is right needs no excuse',
    gold: [[10, 17]],
    answers: [[10, 17]],
    excused: [[0, 17]],
    counts: [1, 0, 1, 0],
  },
];

describe('compare', () => {
  test.each(scored)('$reason', ({ gold, answers, excused = [], matches, counts: [found, missed, right, wrong] }) => {
    const comparison = compare(gold.map(toSpan), answers.map(toSpan), matches, excused.map(toSpan));
    expect(tally([comparison])).toEqual({ found, missed, right, wrong });
  });
});

interface Rated {
  readonly reason: string;
  readonly scores: Tally;
  /** Precision, recall and F1. */
  readonly rates: readonly [number | null, number | null, number | null];
}

const rated: readonly Rated[] = [
  { reason: 'no texts have no rates', scores: tally([]), rates: [null, null, null] },
  {
    reason: 'finding all and nothing else is 1',
    scores: { found: 4, missed: 0, right: 4, wrong: 0 },
    rates: [1, 1, 1],
  },
  {
    reason: 'without answers there is no precision, and F1 is 0',
    scores: { found: 0, missed: 4, right: 0, wrong: 0 },
    rates: [null, 0, 0],
  },
  {
    reason: 'with nothing to find there is no recall, and an answer makes F1 0',
    scores: { found: 0, missed: 0, right: 0, wrong: 2 },
    rates: [0, null, 0],
  },
  {
    reason: 'all answers wrong is 0, not a division by zero',
    scores: { found: 0, missed: 3, right: 0, wrong: 3 },
    rates: [0, 0, 0],
  },
  {
    reason: 'F1 is the harmonic mean, nearer to the worse of the two',
    scores: { found: 1, missed: 1, right: 1, wrong: 0 },
    rates: [1, 0.5, 2 / 3],
  },
  {
    reason: 'precision counts answers and recall places, so one answer over two places counts in each its own way',
    scores: { found: 2, missed: 0, right: 1, wrong: 1 },
    rates: [0.5, 1, 2 / 3],
  },
];

describe('precision, recall and F1', () => {
  test.each(rated)('$reason', ({ scores, rates }) => {
    expect([precision(scores), recall(scores), f1(scores)]).toEqual(rates);
  });

  test('tallies of several texts add up before the rates are taken', () => {
    const whole = compare([toSpan([0, 5])], [toSpan([0, 5])]);
    const none = compare([toSpan([0, 5])], []);
    expect(tally([whole, none, none])).toEqual({ found: 1, missed: 2, right: 1, wrong: 0 });
  });
});

describe('wilson', () => {
  test.each([
    { reason: 'no trials say nothing', hits: 0, trials: 0, low: 0, high: 1 },
    { reason: 'ten of ten is not proof of more than 72 in 100', hits: 10, trials: 10, low: 0.7225, high: 1 },
    { reason: 'none of ten still allows 28 in 100', hits: 0, trials: 10, low: 0, high: 0.2775 },
    { reason: 'half of a hundred lies between 40 and 60', hits: 50, trials: 100, low: 0.4038, high: 0.5962 },
    {
      reason: 'it takes some 400 without a fault to speak for 99 in 100',
      hits: 400,
      trials: 400,
      low: 0.9905,
      high: 1,
    },
  ])('$reason', ({ hits, trials, low, high }) => {
    const interval = wilson(hits, trials);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });
});

function toSpan([start, end]: Pair): Span {
  return { start, end };
}
