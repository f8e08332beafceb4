// Holds offensive words.
import { expect, test } from 'vitest';
import type { Certainty } from '../../../src/detectors/define-detector.ts';
import { detect } from '../../../src/detectors/detect.ts';
import { withWording } from '../../../src/detectors/wording/with-wording.ts';
import { read } from '../../../src/text/reading.ts';

const CERTAIN = { certainty: 'certain', because: 'a pattern' } as const;

test('what a pattern found tells its place better', () => {
  const reading = read('You want your head examined, you gormless lump of lard, and so does your mother');
  const found = { ...CERTAIN, start: 29, end: 37 };
  expect(withWording('insult', [found], reading)).toContain(found);
});

const BESIDE = (text: string, found: string, certainty: Certainty = 'certain'): readonly (readonly string[])[] => {
  const start = text.indexOf(found);
  const one = { certainty, because: 'a pattern', start, end: start + found.length, isMild: true };
  const beside = withWording('insult', [one], read(text)).filter(({ because }) => because !== one.because);
  return beside.map((other) => [text.slice(other.start, other.end), other.certainty]);
};
const TOAD = 'Whoever runs this page is a spineless little toad.';

test.each<[string, string, string, string]>([
  [
    'another sentence',
    `${TOAD} Bet you still live with your mum you sad loser`,
    'spineless little toad',
    'Bet you still live with your mum you sad loser',
  ],
  [
    'another clause',
    'Ugly cow on the desk, and thick as mince with it the gormless lump',
    'Ugly cow',
    'and thick as mince with it the gormless lump',
  ],
])('what else a comment says is found beside a pattern: %s', (_, text, found, beside) => {
  expect(BESIDE(text, found)).toEqual([[beside, 'certain']]);
});

test.each<[string, string, string]>([
  ['who it is said of', 'The woman on the desk at bloods is a miserable old witch', 'a miserable old witch'],
  ['an honest sentence', `${TOAD} I have rung four times about my appointment`, 'spineless little toad'],
])('what says nothing by itself is not: %s', (_, text, found) => expect(BESIDE(text, found)).toEqual([]));

test('what is found beside a pattern is no surer than the pattern', () => {
  const text = `${TOAD} Bet you still live with your mum you sad loser`;
  const sureness = BESIDE(text, 'little', 'possible').map(([, certainty]) => certainty);
  expect(sureness).not.toContain('certain');
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
  expect(certainties('trans kids dont exist only groomers n the doctors that butcher for them')).toEqual(['probable']);
  expect(certainties('Immigrants are not vermin')).toEqual([]);
});

test('a pattern that another word bars takes back nothing that words tell', () => {
  const text = 'Lazy useless bitches sat on their arses at the nurses station while my dad was shouting for the toilet';
  expect(detect(text, { kinds: ['insult'] }).map(({ certainty }) => certainty)).toEqual(['certain']);
  const fondly = 'You absolute muppet Dave, fancy fainting at your own flu jab 😂 love ya';
  expect(detect(fondly, { kinds: ['insult'] })).toEqual([]);
});

test('few words make nothing certain that a pattern leaves to a person', () => {
  const found = { certainty: 'possible', because: 'a pattern', start: 0, end: 10 } as const;
  expect(withWording('insult', [found], read('You muppet'))[0]?.certainty).not.toBe('certain');
});
