import { expect, test } from 'vitest';
import { hashOfWording } from '../../../src/detectors/wording/keys.ts';
import { sayingsIn } from '../../../src/detectors/wording/sayings.ts';
import { groups } from '../../../src/detectors/wording/terms.ts';
import { NO_ROW, weights } from '../../../src/detectors/wording/weights.ts';
import { wordedKinds } from '../../../src/detectors/wording/worded-kinds.ts';
import { evidenceOf, placeOf, pointsOf, wordedIn } from '../../../src/detectors/wording/wording.ts';
import { wordingsOf } from '../../../src/detectors/wording/wordings.ts';
import { read } from '../../../src/text/reading.ts';

const pointsIn = (text: string) => wordedIn(read(text)).map(({ points }) => points);

test('a cry for help is worded more as one than thanks are', () => {
  const [cry] = wordedIn(read('I can’t go on any more, I want to end my life'));
  const [thanks] = wordedIn(read('Thank you to the lovely nurses who looked after my mum'));
  expect(cry && pointsOf(cry, 'crisis')).toBeGreaterThan(4);
  expect(thanks && pointsOf(thanks, 'crisis')).toBeLessThan(-4);
});

test.each([
  'I can’t go on any more. I want to end my life!',
  'Is my mum on ward 3 still? Is she? Ring me.',
  'Look at you lot 🐒🐒🍌, laughing 😂',
  '🖕🖕',
  'Zyxquv qwoplk',
])('counts the wordings that are learnt from, each once: %s', (text) => {
  const reading = read(text);
  const [one] = wordedIn(reading);
  const rows = sayingsIn(reading)
    .flatMap(wordingsOf)
    .map((wording) => weights().rowOf(hashOfWording(wording)));
  expect(one?.known).toBe(new Set(rows.filter((row) => row !== NO_ROW)).size);
});

test('words that the table has not tell nothing', () => {
  const [one] = wordedIn(read('Zyxquv qwoplk'));
  for (const kind of wordedKinds) expect(Math.abs(one ? evidenceOf(one, kind) : 9)).toBeLessThan(1);
});

test('which group and which person does not count', () => {
  const say = (group: string, name: string) =>
    pointsIn(`${name} told me that the ${group} on bay 4 were rude to everybody`);
  expect(say('Kurds', 'Gareth')).toEqual(say('Buddhists', 'Aisha'));
});

test('none of all groups weighs more than another', () => {
  expect(groups().size).toBeGreaterThan(400);
  const points = new Set([...groups()].map((group) => JSON.stringify(pointsIn(`I hate ${group}, send them back`))));
  expect(points.size).toBe(1);
});

test('a word counts once, however often it is said', () => {
  const [once, often] = [pointsIn('idiot idiot'), pointsIn('idiot idiot idiot idiot')];
  expect(once).toEqual(often);
});

test('each line is worded by itself', () => {
  const [first] = pointsIn('I want to end my life');
  expect(pointsIn('I want to end my life\nThank you for the tea')[0]).toEqual(first);
});

test('a long line is read in stretches that end where sentences do', () => {
  const sentence = 'The nurse on the ward was kind to my mother and made us tea.';
  const text = Array.from({ length: 20 }, () => sentence).join(' ');
  const stretches = wordedIn(read(text));
  expect(stretches.length).toBeGreaterThan(3);
  expect(stretches.every(({ start, end }) => text.slice(start, end).endsWith('tea'))).toBe(true);
});

test('is placed where the sentences stand that speak for it', () => {
  const text = 'Thank you for the tea. I am going to burn your house down.';
  const [one] = wordedIn(read(text));
  const { start, end } = one ? placeOf(one, 'threat') : { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('I am going to burn your house down');
});

test('nothing is worded in no words', () => expect(pointsIn(' \n ')).toEqual([]));
