// Holds offensive words.
import { expect, test } from 'vitest';
import type { Certainty } from '../../../src/detectors/define-detector.ts';
import { detect } from '../../../src/detectors/detect.ts';
import { foundAs, foundBy, foundOrWorded, isWordedAs, wordedAs } from '../../../src/detectors/wording/worded-as.ts';
import { type WordedKind, wordedKinds } from '../../../src/detectors/wording/worded-kinds.ts';
import { wordedIn } from '../../../src/detectors/wording/wording.ts';
import { read } from '../../../src/text/reading.ts';

const LARD = 'You want your head examined, you gormless lump of lard, and so does your mother';

test('a comment is worded as the kind it is most, and as sure as its points', () => {
  const [one] = wordedIn(read(LARD));
  expect(one && isWordedAs('insult', one)).toBe(true);
  expect(one && isWordedAs('crisis', one)).toBe(false);
  expect(wordedAs('insult', read(LARD)).map((stretch) => foundBy('insult', stretch).certainty)).toEqual(['certain']);
  expect(wordedAs('crisis', read(LARD))).toEqual([]);
});

test.each([
  ['where anything is quoted', `"${LARD}"`],
  ['where it may cry for help', 'I want to end my life tonight, you gormless lumps of lard, and nobody cares'],
])('nobody is acted on for words alone: %s', (_, text) => {
  const [one] = wordedIn(read(text));
  expect(one && foundBy('insult', one).certainty).toBe('possible');
});

test('letters are worded as nothing', () => {
  const [one] = wordedIn(read('P.A.L.S.'));
  for (const kind of wordedKinds) expect(one && isWordedAs(kind, one)).toBe(false);
});

test.each([
  ['Welsh, wants an appointment', 'Dw i eisiau apwyntiad yng Nghaerdydd'],
  ['Welsh, does not want to live somewhere', 'Dw i ddim eisiau byw yng Nghaerdydd'],
])('one word that the table knows makes no cry for help of another language: %s', (_, text) => {
  const [one] = wordedIn(read(text));
  expect(one?.points.length).toBeGreaterThan(0);
  expect(wordedAs('crisis', read(text))).toEqual([]);
});

test('who is owed an answer may need several things', () => {
  const reading = read('What is happening with my husband? Twelve hours and not one phone call. This is cruel.');
  const isFound = (kind: WordedKind): boolean => foundAs(kind, reading).length > 0;
  expect(isFound('complaint')).toBe(true);
  expect(isFound('individual-care')).toBe(true);
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

test('what is denied is not found by its words', () => {
  const kinds = (text: string) => detect(text, { kinds: ['hate'] }).map(({ certainty }) => certainty);
  expect(kinds('Immigrants are vermin')).toEqual(['certain']);
  expect(kinds('Immigrants are not vermin')).toEqual([]);
});

test('of stretches that overlap, the surest is taken', () => {
  const text = 'Who thought it was a good idea to let them in, it is a hospital not a circus. Freaks.';
  expect(foundAs('hate', read(text)).map(({ certainty }) => certainty)).toEqual(['certain']);
  const [first] = text.split(/(?<=\.) /u);
  expect(foundAs('hate', read(first as string)).map(({ certainty }) => certainty)).not.toContain('certain');
});

test('beside what a pattern found, what speaks for the same is cited, too, where all of it is certain', () => {
  const text = 'Paul you are clearly an idiot. Go back to your bedsit and your cans';
  const said = detect(text, { kinds: ['insult'] }).map(({ start, end }) => text.slice(start, end));
  expect(said).toEqual(['Paul you are clearly an idiot', 'Go back to your bedsit and your cans']);
});

const ADVERT = 'We fit kitchens across Tyneside, free quotes, message us today and we will beat any price';
const PROBABLE = 'We got our drive done by Pete from Amble, great prices, he is taking bookings';

test.each<[string, string, readonly Certainty[], Certainty[]]>([
  ['as sure as its words where they are certain', ADVERT, ['possible', 'probable'], ['certain', 'certain']],
  ['a step surer where its words are probable', PROBABLE, ['possible', 'probable'], ['probable', 'certain']],
  ['as it is where its words tell nothing', 'We had our kitchen fitted in the spring', ['probable'], ['probable']],
  [
    'none where it is only suspected, too',
    'Nearly a tenner a day to watch telly in bed, I took a book',
    ['possible'],
    [],
  ],
])('what a pattern finds is %s', (_, text, patterns, sureness) => {
  const found = patterns.flatMap((certainty) =>
    foundOrWorded('advert', [{ start: 3, end: 15, certainty, because: 'a pattern' }], read(text)),
  );
  expect(found.map(({ certainty, because }) => [certainty, because])).toEqual(
    sureness.map((certainty) => [certainty, 'a pattern']),
  );
});

test('an offer is cited whole, and not only its price', () => {
  const found = { start: ADVERT.indexOf('free quotes'), end: ADVERT.indexOf(', message') } as const;
  const [one] = foundOrWorded('advert', [{ ...found, certainty: 'certain', because: 'a price' }], read(ADVERT));
  expect(one).toEqual({ start: 0, end: ADVERT.length, certainty: 'certain', because: 'a price' });
});

test('what is only worded so is found where that may be', () => {
  expect(foundOrWorded('advert', [], read(ADVERT)).map(({ because }) => because)).toEqual(['worded as adverts are']);
  expect(foundOrWorded('advert', [], read(ADVERT), () => true)).toEqual([]);
});

test('what is only sold is not unlawful', () => {
  const kinds = (text: string) => detect(text, { kinds: ['advert', 'illegal-activity'] }).map(({ kind }) => kind);
  expect(kinds('Lovely handmade cakes for sale! Message me for prices and free delivery')).toEqual(['advert']);
  expect(kinds('Fit notes done properly, GP stamp and all, any dates, fifteen quid')).toContain('illegal-activity');
});

test.each<[string, string, boolean]>([
  ['say something of words that may be meant so', 'Look at the state of her 🐷', true],
  ['are abuse by themselves', '🖕🖕', true],
  ['make no abuse of words that are far from it', 'Nothing. All work very hard. 💩', false],
])('pictures %s', (_, text, isFound) => {
  const kinds: readonly WordedKind[] = ['insult', 'hate', 'threat', 'harassment', 'sexual'];
  expect(kinds.some((kind) => foundAs(kind, read(text)).length > 0)).toBe(isFound);
});
