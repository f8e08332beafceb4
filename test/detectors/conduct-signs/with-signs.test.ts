// Holds offensive words: threats.
import { expect, test } from 'vitest';
import type { Claim } from '../../../src/detectors/conduct/claims.ts';
import { insultSigns } from '../../../src/detectors/conduct-signs/insult-signs.ts';
import { threatSigns } from '../../../src/detectors/conduct-signs/threat-signs.ts';
import { borneOutBySigns, withSigns } from '../../../src/detectors/conduct-signs/with-signs.ts';
import type { Found } from '../../../src/detectors/define-detector.ts';
import { read } from '../../../src/text/reading.ts';

const threat = 'Be a shame if that car went up in flames, doctor';
const certain: Found = { start: 0, end: 9, certainty: 'certain', because: 'a pattern' };

test('what signs tell is only possible', () =>
  expect(withSigns('threat', [], threatSigns, read(threat))).toMatchObject([{ certainty: 'possible' }]));

test('what patterns found at a place stands, and signs add nothing there', () =>
  expect(withSigns('threat', [certain], threatSigns, read(threat))).toEqual([certain]));

test('what patterns found elsewhere stands too', () =>
  expect(withSigns('threat', [certain], threatSigns, read(`Hello all! ${threat}`))).toMatchObject([
    certain,
    { certainty: 'possible' },
  ]));

test('what another said is left out', () =>
  expect(withSigns('threat', [], threatSigns, read(`He wrote "${threat}"`))).toEqual([]));

test.each([
  ['possible', 'gives way to what is harmless', 0],
  ['probable', 'gives way to what is harmless', 0],
  ['certain', 'stands beside what is harmless', 1],
] as const)('what is %s %s', (certainty, _, left) => {
  const found: Found = { start: 0, end: 9, certainty, because: 'a pattern' };
  expect(
    withSigns('threat', [found], threatSigns, read('No mercy! Quiz night, in aid of the guide dogs')),
  ).toHaveLength(left);
});

const hate = 'Send them all back on the next boat, taking our beds';
const claim: Claim = {
  ...{ kind: 'insult', id: 'a', start: 0, end: 6, certainty: 'probable', because: 'a pattern' },
  ...{ isDoubtful: false, isMild: false },
};

test.each<[string, Partial<Claim>, string, string]>([
  ['probable, beside enough signs of another kind', {}, `Friday. ${hate}`, 'certain'],
  ['probable, beside nothing', {}, 'Friday', 'probable'],
  ['probable, beside words that speak against it', {}, 'Friday. The car park was full', 'possible'],
  ['of a thing, perhaps', { isDoubtful: true }, `Friday. ${hate}`, 'probable'],
  ['mild', { isMild: true }, `Friday. ${hate}`, 'probable'],
  ['possible', { certainty: 'possible' }, `Friday. ${hate}`, 'possible'],
])('a claim that is %s', (_, more, text, certainty) =>
  expect(borneOutBySigns('insult', [{ ...claim, ...more }], insultSigns, read(text))[0]).toMatchObject({ certainty }),
);

test('a threat is no surer for what is no threat', () =>
  expect(
    borneOutBySigns('threat', [{ ...claim, kind: 'threat' }], threatSigns, read(`Friday. ${hate}`))[0],
  ).toMatchObject({
    certainty: 'probable',
  }));
