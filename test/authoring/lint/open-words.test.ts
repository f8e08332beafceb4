import { expect, test } from 'vitest';
import { openWordsIn } from '../../../src/authoring/lint/open-words.ts';

test.each([
  ['Persistent offenders will be blocked.', 'Persistent', 'how often'],
  ['If you continue to post abuse, we may mute you.', 'continue to', 'how often'],
  ['Posting the same link over and over is spam.', 'over and over', 'how often'],
  ['Those who break these rules on several occasions may be banned.', 'several occasions', 'how often'],
  ['No excessive use of capitals.', 'excessive', 'how many'],
  ['Comments that are too long are hidden.', 'too long', 'how many'],
  ['We will answer as soon as possible.', 'as soon as possible', 'how soon or how long'],
  ['You may be muted temporarily.', 'temporarily', 'how soon or how long'],
])('%s', (sentence, words, asks) => {
  expect(openWordsIn(sentence)).toEqual({ words, asks });
});

test.each([
  ['a number settles it', 'Anyone who repeatedly swears (three times) is muted.'],
  ['a time settles it', 'We aim to answer promptly, within 2 working days.'],
  ['twice is a number', 'If you post the same thing more than once, we remove the copies.'],
  ['part of another word', 'No manytooled adverts.'],
  ['nothing is left open', 'Do not post phone numbers.'],
])('%s', (_, sentence) => {
  expect(openWordsIn(sentence)).toBeUndefined();
});
