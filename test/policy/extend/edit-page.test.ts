import { describe, expect, test } from 'vitest';
import { editPage, type PageEdits } from '../../../src/policy/extend/edit-page.ts';

const PAGE = `Our rules

Be kind. Do not swear. We may hide comments.

  • No adverts
  • No threats. We tell the police.

1. Ask the desk.`;

const NONE: PageEdits = { rewordings: [], cuts: [], insertions: [], kept: [] };

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = PAGE.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

const reword = (old: string, words: string) => ({ ...spanOf(old), words, at: old });
const cut = (words: string) => ({ ...spanOf(words), at: words });
const insert = (where: 'after' | 'before', beside: string, words: string) => ({
  words,
  where,
  beside: spanOf(beside),
  at: words,
});

describe('a page differs in a sentence', () => {
  test.each<[string, Partial<PageEdits>, string, string]>([
    [
      'new words stand where the old ones stood',
      { rewordings: [reword('Do not swear.', 'Do not curse.')] },
      'Be kind. Do not swear.',
      'Be kind. Do not curse.',
    ],
    ['a cut takes the space behind it', { cuts: [cut('Do not swear.')] }, 'Be kind. Do not swear. We', 'Be kind. We'],
    [
      'at the end of a line, the space before it',
      { cuts: [cut('We may hide comments.')] },
      'swear. We may hide comments.\n',
      'swear.\n',
    ],
    ['at the start of a line, nothing more', { cuts: [cut('Be kind.')] }, '\nBe kind. Do', '\nDo'],
    ['a line of which all is cut is gone, bullet and all', { cuts: [cut('No adverts')] }, '  • No adverts\n', ''],
    [
      'also where two cuts together take all of it',
      { cuts: [cut('We tell the police.'), cut('No threats.')] },
      '  • No threats. We tell the police.\n',
      '',
    ],
    ['the last line of the page', { cuts: [cut('Ask the desk.')] }, '1. Ask the desk.', ''],
    [
      'words put after others on the same line',
      { insertions: [insert('after', 'Be kind.', 'Be brief.')] },
      'Be kind. Do',
      'Be kind. Be brief. Do',
    ],
    [
      'words put before others on the same line',
      { insertions: [insert('before', 'Do not swear.', 'Be brief.')] },
      'kind. Do',
      'kind. Be brief. Do',
    ],
    [
      'after the last sentence of a line',
      { insertions: [insert('after', 'We tell the police.', 'Always.')] },
      'We tell the police.',
      'We tell the police. Always.',
    ],
    [
      'after an item of a list, an item',
      { insertions: [insert('after', 'No adverts', 'No politics')] },
      'No adverts\n',
      'No adverts\n  • No politics\n',
    ],
    [
      'before an item of a list, an item',
      { insertions: [insert('before', 'No adverts', 'No politics')] },
      '  • No adverts',
      '  • No politics\n  • No adverts',
    ],
    [
      'two after the same words keep their order',
      { insertions: [insert('after', 'No adverts', 'A'), insert('after', 'No adverts', 'B')] },
      'No adverts\n',
      'No adverts\n  • A\n  • B\n',
    ],
    [
      'after words that are themselves new',
      { rewordings: [reword('Be kind.', 'Be good.')], insertions: [insert('after', 'Be kind.', 'Be brief.')] },
      'Be kind.',
      'Be good. Be brief.',
    ],
    [
      'new words within other new words are part of them',
      { rewordings: [reword('No threats. We tell the police.', 'No threats at all.'), reword('No threats.', 'x')] },
      'No threats. We tell the police.',
      'No threats at all.',
    ],
    [
      'a cut within words that another clause quotes changes nothing',
      { cuts: [cut('No threats.')], kept: [spanOf('No threats. We tell the police.')] },
      '',
      '',
    ],
  ])('%s', (_, edits, old, now) => {
    expect(editPage(PAGE, { ...NONE, ...edits }).text).toBe(PAGE.replace(old, now));
  });
});

describe('what cannot be done is told', () => {
  test('new words that part each other', () => {
    const rewordings = [reword('Be kind. Do not swear.', 'x'), reword('Do not swear. We may hide comments.', 'y')];
    const { text, crossed } = editPage(PAGE, { ...NONE, rewordings });
    expect([text, crossed]).toEqual([PAGE, rewordings.map(({ at }) => at)]);
  });
  test('a cut that parts new words', () => {
    const edits = {
      rewordings: [reword('Be kind. Do not swear.', 'x')],
      cuts: [cut('Do not swear. We may hide comments.')],
    };
    expect(editPage(PAGE, { ...NONE, ...edits }).crossed).toEqual(['Do not swear. We may hide comments.']);
  });
  test('a new item of a list with numbers', () => {
    const { text, unplaced } = editPage(PAGE, { ...NONE, insertions: [insert('after', 'Ask the desk.', 'Ask us.')] });
    expect([text, unplaced]).toEqual([PAGE, ['Ask us.']]);
  });
});

test('words that stay are found again, and new ones where they were put', () => {
  const edits = {
    rewordings: [reword('Be kind.', 'Be very kind.')],
    cuts: [cut('Do not swear.')],
    insertions: [insert('after', 'No adverts', 'No politics')],
  };
  const { text, moved, placed } = editPage(PAGE, { ...NONE, ...edits });
  for (const words of ['Our rules', 'We may hide comments.', 'No adverts', 'No threats.', 'Ask the desk.']) {
    expect(text.slice(moved(spanOf(words).start))).toMatch(new RegExp(`^${words}`, 'u'));
  }
  expect(text.slice(placed.get('Be kind.'))).toMatch(/^Be very kind\. We/u);
  expect(text.slice(placed.get('No politics'))).toMatch(/^No politics\n/u);
});

test('nothing to do leaves the page as it is', () => expect(editPage(PAGE, NONE).text).toBe(PAGE));
