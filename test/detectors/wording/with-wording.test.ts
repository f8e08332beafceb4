// Holds offensive words.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';
import { foundBy, isWordedAs, withWording } from '../../../src/detectors/wording/with-wording.ts';
import { wordedKinds } from '../../../src/detectors/wording/worded-kinds.ts';
import { wordedIn } from '../../../src/detectors/wording/wording.ts';
import { read } from '../../../src/text/reading.ts';

const CERTAIN = { certainty: 'certain', because: 'a pattern' } as const;

test('what is worded as a kind is as sure as its points, and only of the kind it is most', () => {
  const reading = read('You want your head examined, you gormless lump of lard, and so does your mother');
  const [one] = wordedIn(reading);
  expect(one && isWordedAs('insult', one)).toBe(true);
  expect(one && isWordedAs('crisis', one)).toBe(false);
  expect(withWording('insult', [], reading).map(({ certainty }) => certainty)).toEqual(['certain']);
  expect(withWording('crisis', [], reading)).toEqual([]);
});

test('letters are worded as nothing', () => {
  const [one] = wordedIn(read('P.A.L.S.'));
  for (const kind of wordedKinds) expect(one && isWordedAs(kind, one)).toBe(false);
});

test('what a pattern found tells its place better', () => {
  const reading = read('You want your head examined, you gormless lump of lard, and so does your mother');
  const found = { ...CERTAIN, start: 29, end: 37 };
  expect(withWording('insult', [found], reading)).toEqual([found]);
});

test('nobody is acted on by one pattern where all other words are those of harmless comments', () => {
  const reading = read(
    'Thank you to the lovely staff on the ward who looked after my dad and made him laugh every day',
  );
  expect(withWording('insult', [{ ...CERTAIN, start: 0, end: 9 }], reading)[0]?.certainty).toBe('probable');
});

test('no word is known: a pattern stands as it is', () => {
  const found = { ...CERTAIN, start: 0, end: 6 };
  expect(withWording('insult', [found], read('Zyxquv qwoplk'))).toEqual([found]);
});

test('what is denied is not found by its words', () => {
  const kinds = (text: string) => detect(text, { kinds: ['hate'] }).map(({ certainty }) => certainty);
  expect(kinds('Immigrants are vermin')).toEqual(['certain']);
  expect(kinds('Immigrants are not vermin')).toEqual([]);
});

test('says that it is the wording, and none of the words', () => {
  const [one] = wordedIn(read('I want to end my life'));
  expect(one && foundBy('crisis', one)).toEqual({
    start: 0,
    end: 21,
    certainty: 'probable',
    because: 'worded as cries for help are',
  });
});
