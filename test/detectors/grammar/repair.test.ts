// Holds offensive words: what is disguised.

import { expect, test } from 'vitest';
import { repair } from '../../../src/detectors/grammar/repair.ts';
import { type Sentence, sentencesOf } from '../../../src/detectors/grammar/tokens.ts';
import { read } from '../../../src/text/reading.ts';
import { growsLinearly } from '../../grows-linearly.ts';

const KNOWN = new Set(
  (
    'you are a is the of so much what absolute stupid bitch bitches wanker wankers fuck fucking fucked cunt shit shite shitty ' +
    'bastard bollocks arsehole twat slag scum scumbag useless lazy fat cow kill yourself smash your face in women woman muslims ' +
    'disdain disgusting contempt death threat ignorant stab off piss on ass idiot retards too many hate ugly fool pathetic asses'
  ).split(' '),
);
const knows = (word: string): boolean => KNOWN.has(word);
const mended = (text: string): string =>
  sentencesOf(read(text))
    .flatMap((sentence) => repair(sentence, knows).tokens.map((token) => token.text))
    .join(' ');

test.each([
  ['digits stand for letters', 'you w4nk3r', 'you wanker'],
  ['signs stand for letters', 'what a load of $h!t', 'what a load of shit'],
  ['signs stand for the first and the last letter', 'a +w@+', 'a twat'],
  ['a one is an i or an l', 'b0110cks', 'bollocks'],
  ['a euro sign is an e', 'w4nk€r', 'wanker'],
  ['a letter of another script in a Latin word', 'face iп', 'face in'],
  ['a star hides a vowel', 'f*t us*l*ss c*w', 'fat useless cow'],
  ['stars hide all but the first and last letters', 'f**k and c**t', 'fuck and cunt'],
  ['stars hide all but the first', 'f***', 'fuck'],
  ['other masks do as well', 'f#ck b_stard', 'fuck bastard'],
  ['a sign between any two letters hides none', 'w*a*n*k*e*r', 'wanker'],
  ['a star after a word leads to a footnote', 'useless*', 'useless'],
  ['one letter repeated', 'you waaaanker', 'you wanker'],
  ['every letter repeated', 'ffuuuucckk ssccuuuumm', 'fuck scum'],
  ['the longer of two words that a repeated letter may be', 'piss offfff', 'piss off'],
  ['letters set apart', 'you w a n k e r', 'you wanker'],
  ['dots between letters', 's.h.i.t', 'shit'],
  ['hyphens between letters', 'f-u-c-k', 'fuck'],
  ['a wider gap parts two words', 's t u p i d  b i t c h', 'stupid bitch'],
  ['two words set apart alike', 's-t-u-p-i-d c-o-w', 'stupid cow'],
  ['a whole sentence set apart', 'y o u a r e a s t u p i d b i t c h', 'you are a stupid bitch'],
  ['an article beside letters set apart', 'is a w a n k e r', 'is a wanker'],
  ['a word in two pieces', 'you wan ker', 'you wanker'],
  ['pictures between pieces', 's😂tu💩pi🙃d bi🔥tc😂h', 'stupid bitch'],
  ['a picture for a vowel', 'f🤬ck', 'fuck'],
  ['a spelling that sounds alike', 'phuck biatch kunt', 'fuck bitch cunt'],
  ['its endings', 'phucked', 'fucked'],
  ['a z for the last s', 'wankerz r3t4rdz', 'wankers retards'],
  ['two letters swapped', 'ignoratn thraet', 'ignorant threat'],
  ['a vowel left out', 'contmpt', 'contempt'],
  ['all vowels left out', 'you wnkrs', 'you wankers'],
  ['a letter doubled', 'wannkers', 'wankers'],
  ['a pound sign is an e', 'us£less', 'useless'],
  ['letters below one another', 'you t\nw\na\nt', 'you twat'],
  ['no space between two words', 'sodisgusting stupidbitch', 'so disgusting stupid bitch'],
  ['a short one after a longer', 'uglycow', 'ugly cow'],
])('%s', (_, text, plain) => expect(mended(text)).toBe(plain));

test.each([
  ['words in letters set apart that only hold an offence', 'a s s e s s', 'a s s e s s'],
  ['abbreviations', 'c q c and p t s d', 'c q c and p t s d'],
  ['consonants that are those of no disguised word', 'nhs ptsd mngr', 'nhs ptsd mngr'],
  ['a letter doubled in a word that nobody disguises', 'disdainn', 'disdainn'],
  ['initials after a title', 'dr a. s. s. gill', 'dr a s s gill'],
  ['two everyday words that make another', 'is it in sane or lady boys', 'is it in sane or lady boys'],
  ['places', 'scunthorpe and penistone', 'scunthorpe and penistone'],
  ['everyday words one letter from another', 'casual and signing', 'casual and signing'],
  ['everyday compounds', 'therapist whitewash manslaughter', 'therapist whitewash manslaughter'],
  ['short codes', 'bay a55 and e5', 'bay a55 and e5'],
  ['a number after a word', 'kill2', 'kill2'],
  ['numbers', '10 455 80085', '10 455 80085'],
  ['letters that are all one', 'www zzz', 'www zzz'],
  ['words that a grammar does not know', 'phlebotomy w4rd', 'phlebotomy w4rd'],
])('%s are left alone', (_, text, plain) => expect(mended(text)).toBe(plain));

test('what was done on purpose is told from a mistake', () => {
  const [sentence] = sentencesOf(read('w4nker thraet fool'));
  const { tokens } = repair(sentence as Sentence, knows);
  expect(tokens.map(({ repaired }) => repaired)).toEqual(['disguised', 'misspelt', undefined]);
});

test('a word in pieces stands where its pieces stood', () => {
  const [sentence] = sentencesOf(read('you wan ker'));
  expect(repair(sentence as Sentence, knows).tokens.at(-1)).toMatchObject({ text: 'wanker', start: 4, end: 11 });
});

test('tokens that need no mending are the same', () => {
  const [sentence] = sentencesOf(read('you are so stupid'));
  expect(repair(sentence as Sentence, knows)).toBe(sentence);
});

test('so many letters set apart that a call could not take them all', () => {
  expect(() => mended('a '.repeat(200_000))).not.toThrow();
});

test.each(['a ', 'f*', '1', 'w a n k e r ', 'aab', '!|1', 'sh', 'stupid'])(
  '%s many times takes linear time',
  (piece) => {
    growsLinearly(piece, (text) => sentencesOf(read(text)).flatMap((sentence) => repair(sentence, knows).tokens));
  },
);
