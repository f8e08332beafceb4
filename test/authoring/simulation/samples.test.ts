import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleKey, sampler } from '../../../src/authoring/simulation/samples.ts';
import { theorem } from '../../properties/theorem.ts';

type Offer = readonly [key: string, line: number];

function taken(most: number, offers: readonly Offer[]): readonly number[] {
  const samples = sampler(most);
  for (const [key, line] of offers)
    samples.offer(key, line, () => ({ line, decision: 'review', certainty: 'certain' }));
  return samples.answer().map(({ line }) => line);
}

describe('a sampler', () => {
  test.each([
    [
      'keeps the smallest keys, in the order of the archive',
      2,
      [
        ['c', 1],
        ['a', 3],
        ['b', 2],
      ],
      [2, 3],
    ],
    [
      'keeps the first of equal comments',
      2,
      [
        ['a', 5],
        ['a', 2],
        ['a', 9],
      ],
      [2],
    ],
    ['keeps none where none are wanted', 0, [['a', 1]], []],
    [
      'keeps all where there are few',
      9,
      [
        ['b', 1],
        ['a', 2],
      ],
      [1, 2],
    ],
  ] as const)('%s', (_, most, offers, lines) => expect(taken(most, offers)).toEqual(lines));

  test('makes a sample only of what it takes', () => {
    const samples = sampler(1);
    samples.offer('a', 1, () => ({ line: 1, decision: 'hide', certainty: 'none' }));
    samples.offer('b', 2, () => {
      throw new Error('made for nothing');
    });
    expect(samples.answer()).toHaveLength(1);
  });
});

describe('the key of a comment', () => {
  test.each([
    ['case, marks and spaces', 'Thank you!', ' THANK  you'],
    ['width and accents', 'ｃａｆé', 'cafe'],
  ])('is the same whatever the %s', (_, one, other) => expect(sampleKey(one)).toBe(sampleKey(other)));

  test('differs with the words', () => expect(sampleKey('Thank you')).not.toBe(sampleKey('Thank them')));
});

const offers = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(30)), {
  selector: ([, line]) => line,
  minLength: 2,
});

theorem({
  name: 'the_order_of_offers_does_not_matter',
  given: offers.chain((all) =>
    fc.tuple(fc.nat(4), fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  ),
  law: ([most, all, shuffled]) => {
    if (all.every((one, at) => one === shuffled[at])) return 'vacuous';
    expect(taken(most, shuffled)).toEqual(taken(most, all));
    return undefined;
  },
});
