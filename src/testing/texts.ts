import fc from 'fast-check';

/** Sentences that no rule is about. */
export const HARMLESS: readonly string[] = [
  'the garden looks lovely today',
  'thank you all so much',
  'we had a cup of tea',
  'it was a long walk',
  'see you next week',
];

/** Fragments that have made readers of text stumble. */
const NAUGHTY: readonly string[] = [
  '\ud83d',
  '\udc00',
  '\udc00\ud83d',
  '\ud83d\ude02',
  '\0',
  '\u200b',
  '\u200e\u202e\u2066',
  `e${'\u0301'.repeat(40)}`,
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '0\u{fe0f}\u{20e3}',
  '\u{1f1ec}\u{1f1e7}',
  '\ufeff',
  '\ufdfa',
  'ﬁ',
  'İıſẞ',
  '\r\n\u2028\u0085',
  '𝟗𝟗𝟗',
  '９９９',
  '07700 900',
  '999 000 0018',
  '+44 (0)',
  '@@@',
  'a@b.',
  '1.1.1.1.',
  '%s%n\\',
  '(((',
  '[phone number removed]',
  'привет',
  'שלום',
];

/** Any UTF-16 there is, lone surrogates included, and what is worse. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(...NAUGHTY),
      fc
        .tuple(fc.constantFrom(...NAUGHTY), fc.integer({ min: 2, max: 60 }))
        .map(([piece, times]) => piece.repeat(times)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^[0-9 ]{1,40}$/),
      fc.constantFrom(...HARMLESS),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/** A way of writing a text that people read alike and machines may not. */
export type Disguise = (text: string) => string;

/** ASCII in its full-width forms, which take as many code units. */
export function widened(text: string): string {
  return text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

const LATIN = 'aceopxyABEKMHOPCTX';
const CYRILLIC = 'асеорхуАВЕКМНОРСТХ';

/** Latin letters as Cyrillic ones of the same look. */
export function inCyrillic(text: string): string {
  return text.replace(/[a-z]/giu, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);
}

/** A zero-width space inside every pair of letters or digits. */
export function seeded(text: string): string {
  return text.replace(/(?<=[a-z0-9])(?=[a-z0-9])/giu, '\u200b');
}

/** A text without its zero-width spaces. */
export function unseeded(text: string): string {
  return text.replaceAll('\u200b', '');
}

/** Disguises, and none, as often. */
export const disguise: fc.Arbitrary<Disguise> = fc.constantFrom((text: string) => text, widened, inCyrillic, seeded);
