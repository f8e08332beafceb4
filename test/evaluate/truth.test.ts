import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../src/detectors/define-detector.ts';
import {
  all,
  any,
  CIRCUMSTANCE,
  type Evidence,
  FALSE,
  holdsOn,
  type Truth,
  unknown,
} from '../../src/evaluate/truth.ts';

const place = (kind: string, certainty: Certainty = 'certain', start = 0): Evidence => ({
  kind,
  where: 'text',
  start,
  end: start + 1,
  certainty,
  grounds: kind === CIRCUMSTANCE ? [] : [kind],
});
const T = holdsOn([place('a')]);
const F = FALSE;
const U = unknown(['history']);
const NAME = new Map<Truth['is'], string>([
  [true, 'T'],
  [false, 'F'],
  ['unknown', 'U'],
]);
const VALUES = { T, F, U } as const;
type Letter = keyof typeof VALUES;
const named = (truth: Truth): string => NAME.get(truth.is) ?? '';

describe('Kleene’s tables', () => {
  test.each<[Letter, Letter, Letter, Letter]>([
    ['T', 'T', 'T', 'T'],
    ['T', 'F', 'F', 'T'],
    ['T', 'U', 'U', 'T'],
    ['F', 'T', 'F', 'T'],
    ['F', 'F', 'F', 'F'],
    ['F', 'U', 'F', 'U'],
    ['U', 'T', 'U', 'T'],
    ['U', 'F', 'F', 'U'],
    ['U', 'U', 'U', 'U'],
  ])('%s and %s: all is %s, any is %s', (a, b, both, either) => {
    expect(named(all([VALUES[a], VALUES[b]]))).toBe(both);
    expect(named(any([VALUES[a], VALUES[b]]))).toBe(either);
  });
  test('any of nothing is false', () => expect(any([])).toBe(FALSE));
  test('nothing holds on no place', () => expect(holdsOn([])).toBe(FALSE));
});

describe('what is unknown says all that it lacks, once and in order', () => {
  test.each([
    ['all', all],
    ['any', any],
  ] as const)('%s', (_, combine) => {
    const needs = combine([unknown(['time', 'history']), unknown(['history', 'signal:x'])]);
    expect(needs).toEqual({ is: 'unknown', needs: ['history', 'signal:x', 'time'] });
  });
  test('what is settled lacks nothing', () => {
    expect(all([U, F])).toBe(FALSE);
    expect(any([U, T])).toEqual(T);
  });
});

describe('how sure a place is', () => {
  const evidenceOf = (truth: Truth): readonly string[] =>
    truth.is === true
      ? truth.evidence.map(({ kind, certainty, grounds }) => `${kind} ${certainty} (${grounds.join('+')})`)
      : [];
  const on = (...places: readonly Evidence[]): Truth => holdsOn(places);
  test.each([
    {
      reason: 'of all, as sure as the least sure, on the grounds of all',
      truth: all([on(place('a')), on(place('b', 'probable'))]),
      is: ['a probable (a+b)', 'b probable (a+b)'],
    },
    {
      reason: 'of any, each as sure as it is',
      truth: any([on(place('a')), on(place('b', 'possible'))]),
      is: ['a certain (a)', 'b possible (b)'],
    },
    {
      reason: 'a place beside another that holds in two ways stands in both',
      truth: all([on(place('a')), any([on(place('b')), on(place('c', 'possible'))])]),
      is: ['a certain (a+b)', 'a possible (a+c)', 'b certain (a+b)', 'c possible (a+c)'],
    },
    {
      reason: 'circumstances are no ground and no place beside others',
      truth: all([on(place('a', 'probable')), on(place(CIRCUMSTANCE))]),
      is: ['a probable (a)'],
    },
    {
      reason: 'circumstances alone are the place',
      truth: all([on(place(CIRCUMSTANCE))]),
      is: ['post certain ()'],
    },
  ])('$reason', ({ truth, is }) => expect(evidenceOf(truth)).toEqual(is));

  test('places of one kind support another by the surest of them', () => {
    const truth = all([on(place('a')), on(place('b', 'possible', 1), place('b', 'certain', 2))]);
    expect(evidenceOf(truth)).toEqual(['a certain (a+b)', 'b possible (a+b)', 'b certain (a+b)']);
  });
});
