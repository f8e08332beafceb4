// Holds swear words: what lexicons are for.
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import { detectorSet } from '../../src/detectors/detector-set.ts';
import { type Lexicon, withLexicon } from '../../src/detectors/lexicon.ts';

const KINDS = ['profanity', 'insult', 'phone', 'address', 'crisis'];

/** What is found in a text under some own words: kind, words and certainty. */
function found(text: string, lexicon: Lexicon, passedOver: readonly string[] = []): readonly string[] {
  const registry = withLexicon(builtIn, lexicon, passedOver);
  const { detections } = detectorSet({ kinds: KINDS, registry }).see(text, { region: 'GB' });
  return detections.map(({ kind, start, end, certainty }) => `${kind} ${text.slice(start, end)} ${certainty}`);
}

describe('words that are added are certainly of their kind', () => {
  const lexicon: Lexicon = { profanity: { add: ['gubbins', 'Flip the Bird'] } };
  test.each([
    ['as whole words', 'what gubbins this is', ['profanity gubbins certain']],
    ['in capitals', 'GUBBINS!', ['profanity GUBBINS certain']],
    ['disguised', 'what gu\u200bbb1ns', ['profanity gu\u200bbb1ns certain']],
    ['several words', 'they flip   the bird here', ['profanity flip   the bird certain']],
    [
      'beside what is found without them',
      'what the fuck is this gubbins',
      ['profanity fuck certain', 'profanity gubbins certain'],
    ],
    ['not within other words', 'the gubbinses of it', []],
    ['not where there are none', 'thank you', []],
  ])('%s', (_, text, expected) => expect(found(text, lexicon)).toEqual(expected));
});

describe('a comment is read as though without the words that are removed', () => {
  test.each<[string, string, Lexicon, readonly string[]]>([
    ['a swear word that is none here', 'bollocks to that', { profanity: { remove: ['bollocks'] } }, []],
    ['others are', 'bollocks, shit', { profanity: { remove: ['bollocks'] } }, ['profanity shit certain']],
    ['a word of an insult', 'you muppet', { insult: { remove: ['muppet'] } }, []],
    [
      'what stands beside it is read',
      'you muppet, you wanker',
      { insult: { remove: ['muppet'] } },
      ['insult you wanker certain', 'profanity wanker certain'],
    ],
    ['for its own kind only', 'you wanker', { profanity: { remove: ['wanker'] } }, ['insult you wanker certain']],
  ])('%s', (_, text, lexicon, expected) => expect(found(text, lexicon)).toEqual(expected));
});

describe('words that are passed over are read by no detector but one', () => {
  test.each([
    ['a place with a number', 'meet at 12 High Street', ['12 High Street'], []],
    ['a telephone number', 'ring 01632 960123', ['01632 960123'], []],
    [
      'what stands beside them is found',
      'ring 01632 960123 or 07700 900123',
      ['01632 960123'],
      ['phone 07700 900123 certain'],
    ],
    ['someone at risk is still seen', 'I want to kill myself', ['kill myself'], ['crisis']],
  ])('%s', (_, text, passedOver, expected) => {
    const seen = found(text, {}, passedOver);
    expect(expected[0] === 'crisis' ? seen.map((one) => one.split(' ')[0]) : seen).toEqual(expected);
  });
  test('unless the lexicon of crises says so itself', () => {
    expect(found('kill myself', { crisis: { remove: ['kill myself'] } })).toEqual([]);
  });
});

test('without own words the detectors are the same', () => {
  expect(withLexicon(builtIn, {})).toBe(builtIn);
  const some = withLexicon(builtIn, { profanity: { add: ['x'] } });
  expect(some.filter((one, at) => one !== builtIn[at]).map(({ name }) => name)).toEqual(['profanity']);
});

test('own words of a name that every object has are of no kind', () => {
  expect(withLexicon(builtIn, {}, [])).toBe(builtIn);
  expect(() => withLexicon(builtIn, Object.create({ profanity: { add: ['x'] } }), ['x'])).not.toThrow();
});
