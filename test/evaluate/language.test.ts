import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/policy/vocabulary.ts';
import { COMMENTS_BY_LANGUAGE, MORE_COMMENTS_BY_LANGUAGE } from './comments-by-language.ts';
import { comesOut, engineWith, judged } from './court.ts';

const isOther = (accepted: readonly Language[], text: string): boolean | readonly string[] =>
  comesOut({ languageOtherThan: accepted }, text);
const UNKNOWN = ['language'];
/** Files of comments that their authors wrote in English, but for one in Welsh and some in other scripts. */
const IN_ENGLISH = /^(?:cntw|conduct-\d|crisis-\d|evasion|fresh-\d|pii|routes-\d|spam-\d|west-herts)\.jsonl$/u;
const { evaluate } = engineWith([{ id: 'rule', when: { languageOtherThan: ['en'] }, then: 'review' }]);

describe('a comment on a page that takes English and Welsh', () => {
  test.each<[string, string, boolean | readonly string[]]>([
    ['English', 'Can somebody tell me if visiting is allowed on Sundays', false],
    ['Welsh', 'Mae’r maes parcio yn llawn bob dydd', false],
    ['both', 'Diolch yn fawr, thank you all so much for this', false],
    ['Polish', 'Moja wizyta została odwołana już dwa razy', true],
    ['Polish as it is typed', 'Nie wiem co sie dzieje ale jestem bardzo zla', true],
    ['French with an English sentence', 'Merci beaucoup à toutes. You are all so kind and we thank you', false],
    ['another script', 'Всё было очень хорошо', true],
    ['a word of another script among English ones', 'the sign said привет to all of us', false],
    ['three words are thanks in any language', 'Muchas gracias amigos', false],
    ['none', '', false],
    ['a picture of a word', '👏👏👏👏', false],
    ['names and nouns tell nothing', 'Brilliant staff brilliant hospital Ana', UNKNOWN],
    ['a name with little words', 'Brilliant nurses Ana de la Cruz, Juan del Rio', UNKNOWN],
    ['laughter is no language', 'Ha ha ha ha ha ha ha brilliant', UNKNOWN],
    ['numbers and codes', 'A12 B34 C56 D78', UNKNOWN],
    ['in full width', 'Ｔｈａｎｋ ｙｏｕ ａｌｌ ｓｏ ｍｕｃｈ', false],
    ['with invisible characters', 'nie\u200b wiem co sie dzieje ale je\u200bstem bardzo zla', true],
    [
      'letters apart from their marks',
      'moja wizyta zosta\u0142a odwo\u0142ana juz\u0307 dwa razy czy wie\u0328cej',
      true,
    ],
  ])('%s', (_, text, is) => expect(isOther(['en', 'cy'], text)).toEqual(is));

  test('a script is certain, words are probable, and only a person acts on them', () => {
    const rule = { id: 'r', when: { languageOtherThan: ['en'] }, then: 'hide' } as const;
    const [script] = judged([rule], 'Всё было очень хорошо').findings;
    const [words] = judged([rule], 'Moja wizyta została odwołana już dwa razy').findings;
    expect(script).toMatchObject({ kind: 'language', certainty: 'certain', outcome: 'hide' });
    expect(words).toMatchObject({ kind: 'language', certainty: 'probable', outcome: 'review' });
  });
});

describe('comments by their language', () => {
  const all = [COMMENTS_BY_LANGUAGE, MORE_COMMENTS_BY_LANGUAGE].flatMap((one) => Object.entries(one));
  const isShort = (text: string): boolean => /[a-z]/iu.test(text) && text.split(' ').length < 4;
  const accepted: readonly (readonly Language[])[] = [['en'], ['cy'], ['en', 'cy'], ['pl'], ['gd', 'en']];
  test.each(accepted)('none in what the page takes is called another (%s)', (...languages) => {
    const ours = all.flatMap(([language, comments]) => (languages.includes(language as Language) ? comments : []));
    expect(ours.filter((text) => isOther(languages, text) === true)).toEqual([]);
  });
  test('most of the others are told, and none is called English or Welsh', () => {
    const others = all.filter(([language]) => !['en', 'cy'].includes(language)).flatMap(([, comments]) => comments);
    const judged = others.filter((text) => !isShort(text)).map((text) => isOther(['en', 'cy'], text));
    expect(judged.filter((is) => is === false)).toEqual([]);
    expect(judged.filter((is) => is === true).length / judged.length).toBeGreaterThanOrEqual(0.7);
  });
  test('of the comments that others wrote in English none is called another language', () => {
    const files = readdirSync('test/acceptance').filter((file) => IN_ENGLISH.test(file));
    const rows = files.flatMap((file) => readFileSync(`test/acceptance/${file}`, 'utf8').split('\n').filter(Boolean));
    const texts = rows.map((row) => JSON.parse(row)).flatMap(({ text, post }) => text ?? post?.text ?? []) as string[];
    expect(texts.length).toBeGreaterThan(3000);
    expect(
      texts.filter(
        (text) =>
          !/diolch|llongyfarchiadau|[^\p{Script=Latin}\P{L}]/iu.test(text) && evaluate({ text }).findings.length > 0,
      ),
    ).toEqual([]);
  });
});
