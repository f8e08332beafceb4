import { expect, test } from 'vitest';
import type { Claim } from '../../../src/detectors/conduct/claims.ts';
import { raised } from '../../../src/detectors/conduct/raised.ts';

const claim = (start: number, more: Partial<Claim> = {}): Claim => ({
  ...{ kind: 'insult', id: 'a', start, end: start + 5, certainty: 'probable', because: 'a pattern' },
  ...{ isDoubtful: false, isForeign: false, isMild: false, isHint: false, isSlight: false },
  ...more,
});
const certainties = (...claims: readonly Claim[]): readonly string[] =>
  raised(claims).map(({ certainty }) => certainty);

test.each<[string, Claim, Claim]>([
  ['another of its kind, by another pattern', claim(0), claim(10, { id: 'b' })],
  ['a possible one of another kind', claim(0), claim(10, { kind: 'threat', id: 'b', certainty: 'possible' })],
  ['hate, by the same pattern', claim(0, { kind: 'hate' }), claim(10, { kind: 'hate' })],
])('what is probable is certain beside %s', (_, one, other) => expect(certainties(one, other)[0]).toBe('certain'));

test.each<[string, Claim, Claim]>([
  ['in some of the same words', claim(0), claim(4, { id: 'b' })],
  ['by the same pattern', claim(0), claim(10)],
  ['of its kind that is only possible', claim(0), claim(10, { id: 'b', certainty: 'possible' })],
  ['that may be meant of a thing', claim(0), claim(10, { id: 'b', isDoubtful: true })],
  [
    'of harassment, as itself: one saying in two parts',
    claim(0, { kind: 'harassment' }),
    claim(10, { kind: 'harassment', id: 'b' }),
  ],
  ['of another kind, as a threat', claim(0, { kind: 'threat' }), claim(10, { id: 'b' })],
  ['that accuses somebody', claim(0), claim(10, { kind: 'accusation', id: 'b' })],
])('it stays so beside one %s', (_, one, other) => expect(certainties(one, other)[0]).toBe('probable'));

test('what is possible stays so', () =>
  expect(certainties(claim(0, { certainty: 'possible' }), claim(10, { kind: 'threat', id: 'b' }))[0]).toBe('possible'));

test('what may be meant of a thing is raised by nothing', () =>
  expect(certainties(claim(0, { isDoubtful: true }), claim(10, { kind: 'threat', id: 'b' }))[0]).toBe('probable'));
