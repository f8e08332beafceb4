// Holds offensive words.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';
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

test('words that are certain are heard, for a person, where a pattern is taken back', () => {
  const certainties = (text: string) => detect(text, { kinds: ['hate'] }).map(({ certainty }) => certainty);
  expect(
    certainties('There is no such thing as a trans woman, that is a bloke in a frock and he wants locking up'),
  ).toEqual(['probable']);
  expect(certainties('Immigrants are not vermin')).toEqual([]);
});

test('few words make nothing certain that a pattern leaves to a person', () => {
  const found = { certainty: 'possible', because: 'a pattern', start: 0, end: 10 } as const;
  expect(withWording('insult', [found], read('You muppet'))[0]?.certainty).not.toBe('certain');
});
