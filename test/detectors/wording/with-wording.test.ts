// Holds offensive words.
import { expect, test } from 'vitest';
import { withWording } from '../../../src/detectors/wording/with-wording.ts';
import { read } from '../../../src/text/reading.ts';

const CERTAIN = { certainty: 'certain', because: 'a pattern' } as const;

test('what a pattern found tells its place better', () => {
  const reading = read('You want your head examined, you gormless lump of lard, and so does your mother');
  const found = { ...CERTAIN, start: 29, end: 37 };
  expect(withWording('insult', [found], reading)).toEqual([found]);
});

test('nobody is acted on by a pattern where all other words are those of harmless comments', () => {
  const reading = read(
    'Thank you to the lovely staff on the ward who looked after my dad and made him laugh every day',
  );
  expect(withWording('insult', [{ ...CERTAIN, start: 0, end: 9 }], reading)[0]?.certainty).toBe('probable');
});

test.each([
  ['what may be meant otherwise', { isDoubtful: true }],
  ['mild names', { isMild: true }],
])('a person decides about %s, where the same words are certain without', (_, how) => {
  const reading = read('Pathetic little man whoever runs this page');
  const found = { certainty: 'probable', because: 'a pattern', start: 0, end: 19 } as const;
  expect(withWording('insult', [found], reading)[0]?.certainty).toBe('certain');
  expect(withWording('insult', [{ ...found, ...how }], reading)[0]?.certainty).toBe('probable');
});

test('no word is known: a pattern stands as it is', () => {
  const found = { ...CERTAIN, start: 0, end: 6 };
  expect(withWording('insult', [found], read('Zyxquv qwoplk'))).toEqual([found]);
});
