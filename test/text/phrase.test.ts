import { describe, expect, test } from 'vitest';
import { phraseFinder } from '../../src/text/phrase.ts';
import { read } from '../../src/text/reading.ts';

const found = (phrase: string, text: string): readonly string[] => {
  const reading = read(text);
  return phraseFinder(phrase)(reading).map(({ start, end }) => {
    const span = reading.span(start, end);
    return text.slice(span.start, span.end);
  });
};

describe('whole words, however they are dressed', () => {
  test.each([
    { reason: 'as written', phrase: 'free money', text: 'get free money now', finds: ['free money'] },
    { reason: 'in capitals', phrase: 'free money', text: 'FREE Money', finds: ['FREE Money'] },
    { reason: 'all the places', phrase: 'spam', text: 'spam, spam and spam', finds: ['spam', 'spam', 'spam'] },
    { reason: 'part of a word is left alone', phrase: 'spam', text: 'spammer antispam spam2', finds: [] },
    { reason: 'several separators', phrase: 'dot com', text: 'dot - \u00a0com', finds: ['dot - \u00a0com'] },
    { reason: 'a line break between the words', phrase: 'dot com', text: 'dot\ncom', finds: ['dot\ncom'] },
    { reason: 'no separator is another word', phrase: 'dot com', text: 'dotcom', finds: [] },
    { reason: 'letters repeated', phrase: 'spam', text: 'spaaaaaam', finds: ['spaaaaaam'] },
    { reason: 'a double letter needs two', phrase: 'hell', text: 'hel hell helll', finds: ['hell', 'helll'] },
    { reason: 'digits and symbols for letters', phrase: 'spastic', text: '5p@$71c', finds: ['5p@$71c'] },
    { reason: 'a disguise needs one true letter', phrase: 'ill', text: '111 !!! |ll', finds: ['|ll'] },
    { reason: 'l and i are told apart where they are written', phrase: 'ill', text: 'lil', finds: [] },
    { reason: 'a capital I for an l', phrase: 'hell', text: 'heII', finds: ['heII'] },
    { reason: 'marks at the end stay outside', phrase: 'hell', text: 'hell!!!', finds: ['hell'] },
    { reason: 'unless they are the letter', phrase: 'hi', text: 'h!', finds: ['h!'] },
    { reason: 'accents in the text', phrase: 'cafe', text: 'café', finds: ['café'] },
    { reason: 'accents in the phrase', phrase: 'café', text: 'cafe CAFÉ', finds: ['cafe', 'CAFÉ'] },
    {
      reason: 'a curly apostrophe, a straight one or none',
      phrase: 'don’t',
      text: "dont don't DON’T",
      finds: ['dont', "don't", 'DON’T'],
    },
    { reason: 'an apostrophe put in', phrase: 'spam', text: "sp'am", finds: ["sp'am"] },
    { reason: 'zero-width characters put in', phrase: 'spam', text: 'sp\u200bam', finds: ['sp\u200bam'] },
    { reason: 'letters above the basic plane', phrase: 'spam', text: '𝓼𝓹𝓪𝓶', finds: ['𝓼𝓹𝓪𝓶'] },
    { reason: 'look-alikes of another script', phrase: 'cope', text: 'соре', finds: ['соре'] },
    { reason: 'a phrase in another script', phrase: 'дурак', text: 'Дурак! ты дурак', finds: ['Дурак', 'дурак'] },
    { reason: 'a phrase in a script without capitals', phrase: '傻瓜', text: '他是 傻瓜。', finds: ['傻瓜'] },
    { reason: 'a number is found as a number only', phrase: '101', text: '101 lol iol', finds: ['101'] },
    { reason: 'a phrase that is only marks finds nothing', phrase: '!?', text: '!? !?', finds: [] },
    { reason: 'an empty text', phrase: 'spam', text: '', finds: [] },
    { reason: 'places that overlap count once', phrase: 'a b a', text: 'a b a b a', finds: ['a b a'] },
  ])('$reason', ({ phrase, text, finds }) => expect(found(phrase, text)).toEqual(finds));
});

test.each([
  ['illicit', '!'],
  ['ill illi lil', '1'],
  ['a b c', ' '],
  ['boss', "'"],
])(
  '%s: hostile repetitions of %j take no time to speak of',
  (phrase, unit) => {
    const text = `${phrase} ${unit.repeat(100_000)}`;
    expect(found(phrase, text)).toEqual([phrase]);
  },
  2_000,
);
