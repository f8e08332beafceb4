// Holds offensive words: what the signs must find.
import { expect, test } from 'vitest';
import { insultSigns } from '../../../src/detectors/conduct-signs/insult-signs.ts';
import { sieve } from '../../../src/detectors/grammar/sieve.ts';
import { read } from '../../../src/text/reading.ts';

const { sift } = sieve([insultSigns]);
const isFound = (text: string): boolean => insultSigns.scores(read(text)).length > 0;

test.each([
  ['a name, and whom it is for', 'That registrar is a prize dullard'],
  ['a name for many', 'goons, the pair of them'],
  ['a trait and a name', 'hatchet faced old trout on the till'],
  ['a belittling turn of phrase', 'Colin is a sandwich short of a picnic'],
  ['wits that are none', 'If brains were rain that consultant would be a drought'],
  ['somebody compared with a thing', 'I have met sharper spoons than that locum'],
  ['the charm of a thing', 'The surgeon had the charm of a wet sock'],
  ['what somebody could not do', 'He could not run a tap'],
  ['scorn for a person', 'What a sad little man you are'],
  ['an uneven sarcasm', 'Well done Einstein, the post says Tuesday'],
  ['a jeer at what somebody made', 'My budgie paints better than her'],
  ['one told to stop weeping', 'Oh give over crying on camera love'],
  ['an insult in two sentences', 'Ignore Moira. Nobody home upstairs.'],
])('finds %s', (_, text) => {
  expect(isFound(text)).toBe(true);
  expect(sift(read(text))).not.toEqual([]);
});

test.each([
  ['a complaint about conduct', 'The receptionist was rude and unhelpful and I want somebody to speak to her'],
  ['a useless service', 'Your phone line is a useless machine and nobody apologised'],
  ['a name for oneself', 'I felt like a right numpty turning up a day early'],
  ['banter', 'Get well soon you daft old goat, the lads miss you'],
  ['abuse told', 'My wife was called an idiot at work and came home in tears'],
  ['abuse condemned', 'Please stop calling nurses lazy cows, nobody deserves that'],
  ['a name for ones own', 'My cat is a total numpty and got stuck in the fence'],
  ['fondness', 'That surgeon is a grumpy old goat and I would not swap him'],
  ['an animal', 'The therapy dog was a star and so was the donkey'],
])('leaves %s', (_, text) => expect(isFound(text)).toBe(false));

test('says what speaks for it, and none of its words', () =>
  expect(insultSigns.scores(read('That registrar is a prize dullard'))).toMatchObject([
    { because: expect.stringMatching(/^it may belittle somebody: a belittling name, .*somebody it is aimed at$/u) },
  ]));
