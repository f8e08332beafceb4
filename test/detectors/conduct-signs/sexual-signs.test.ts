// Holds lewd words: what the signs must find.
import { expect, test } from 'vitest';
import { sexualSigns } from '../../../src/detectors/conduct-signs/sexual-signs.ts';
import { sieve } from '../../../src/detectors/grammar/sieve.ts';
import { read } from '../../../src/text/reading.ts';

const { sift } = sieve([sexualSigns]);
const isFound = (text: string): boolean => sexualSigns.scores(read(text)).length > 0;

test.each([
  ['a word about sex', 'That paramedic is a proper milf'],
  ['a wolf whistle', 'Phwoar, look who is on nights'],
  ['a body praised', 'Cracking legs on that new registrar'],
  ['a body, and a wish', 'I would not mind those thighs round me'],
  ['undressing', 'Get that tunic off her and the ward would cheer up'],
  ['somebody watched', 'Slow the clip down when she bends over lads'],
  ['an invitation', 'You look lonely darling, come round after your shift'],
  ['a pet name, and what somebody wears', 'hey gorgeous what are you wearing'],
  ['care with a second meaning', 'He can take my pulse whenever he likes'],
  ['somebody thought of at night', 'Been thinking about you all night nurse'],
  ['arousal', 'My blood pressure went up and so did something else when that nurse leaned over'],
  ['a price', 'How much for the night with that consultant'],
  ['what staff may do, with leave to do it', 'The porter can wheel me wherever he likes, and till I cannot walk'],
  ['what one would do', 'My mate and I both would'],
])('finds %s', (_, text) => {
  expect(isFound(text)).toBe(true);
  expect(sift(read(text))).not.toEqual([]);
});

test.each([
  ['a question of health', 'Is it normal to bleed after sex with the coil in?'],
  ['a body in care', 'The nurse washed my legs and never made me feel embarrassed, thank you'],
  ['such remarks condemned', 'Comments about her legs are disgusting, she is not there for you'],
  ['romance told innocently', 'I met my husband when he was a porter, forty years married this week'],
  ['what one wears for an examination', 'Do I take my top off for the scan or is there a gown?'],
  ['everyday matters', 'The vet held my old mare and stroked her mouth'],
  ['one word with a second meaning', 'The bed was hard and the couch was worse'],
])('leaves %s', (_, text) => expect(isFound(text)).toBe(false));

test('says what speaks for it, and none of its words', () =>
  expect(sexualSigns.scores(read('Stunning eyes and that voice'))).toMatchObject([
    {
      because:
        'it may be a sexual remark about somebody: the looks of somebody, perhaps looks, a word with a second meaning',
    },
  ]));
