import { describe, expect, test } from 'vitest';
import { fold, foldInPlace, lowerCase } from '../../src/text/fold.ts';

const folded = (text: string): string => fold(text, 'part').text;

describe('what reads as a Latin letter or a digit becomes one, in its own case', () => {
  test.each([
    {
      reason: 'ASCII is left alone, control characters too',
      text: 'Hello, World! 42\t\r\n\0',
      is: 'Hello, World! 42\t\r\n\0',
    },
    { reason: 'full-width letters, digits and symbols', text: 'Ｈｅｌｌｏ　４２＠ｘ', is: 'Hello 42@x' },
    { reason: 'mathematical letters', text: '𝓗𝓮𝓵𝓵𝓸 𝔚𝔬𝔯𝔩𝔡 𝚡 ℌ', is: 'Hello World x H' },
    { reason: 'mathematical digits', text: '𝟎𝟙𝟤𝟯𝟺', is: '01234' },
    { reason: 'circled letters and digits', text: 'Ⓗⓔⓛⓛⓞ ①②⓪', is: 'Hello 120' },
    { reason: 'circled and squared white on black', text: '🅐🅱 ❶➋⓿⓵➂', is: 'ab 12013' },
    { reason: 'squared letters', text: '🄷🄸', is: 'HI' },
    { reason: 'keycaps are their digits', text: '1️⃣2️⃣ #️⃣', is: '12 #' },
    { reason: 'superscripts and subscripts', text: 'ʰᵉˡˡᵒ x² H₂O ⁹⁹⁹', is: 'hello x2 H2O 999' },
    { reason: 'small capitals', text: 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', is: 'abcdefghijklmnoprstuvwyz' },
    { reason: 'Cyrillic look-alikes', text: 'раураl СОРЕ', is: 'paypal COPE' },
    { reason: 'Greek look-alikes', text: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ ο', is: 'ABEZHIKMNOPTYX o' },
    { reason: 'Cherokee look-alikes', text: 'ᎪᎠᏚ', is: 'ADS' },
    { reason: 'digits of other scripts', text: '٠١٢ ۴۵ ०१ ๓', is: '012 45 01 3' },
    { reason: 'the Kelvin and Ångström signs are letters', text: 'K Å', is: 'K A' },
    { reason: 'a dotless i and a dotted I are i', text: 'ı İ', is: 'i I' },
    { reason: 'a long s is an s', text: 'ſ', is: 's' },
  ])('$reason', ({ text, is }) => expect(folded(text)).toBe(is));
});

describe('what HTML writes by number or name becomes what it stands for', () => {
  test.each([
    { reason: 'a letter by its number', text: '&#119;ard', is: 'ward' },
    { reason: 'the same in hexadecimal', text: '&#x77;ard &#X57;ard', is: 'ward Ward' },
    { reason: 'what it stands for is folded in turn', text: '&#65367;ard &#8230;', is: 'ward ...' },
    { reason: 'an invisible character by its name', text: 'wa&shy;rd', is: 'ward' },
    {
      reason: 'quotes, brackets and signs of addresses',
      text: '&quot;a&commat;b&period;c&quot; &lt;3',
      is: '"a@b.c" <3',
    },
    { reason: 'a letter that is kept', text: '&#1078; &#66560;', is: 'ж \u{10400}' },
    { reason: 'a number that is no character stays', text: '&#55296; &#9999999;', is: '&#55296; &#9999999;' },
    { reason: 'a name that stands for nothing here stays', text: 'A&E; R&D &nope;', is: 'A&E; R&D &nope;' },
  ])('$reason', ({ text, is }) => expect(folded(text)).toBe(is));
});

describe('pictures for digits', () => {
  test.each([
    { reason: 'joined to digits they are digits', text: '⭕77⭕⭕ 9⭕⭕🎱🖐️☝️', is: '07700 900851' },
    { reason: 'one between digits', text: '999 5🎱3 🥇945', is: '999 583 1945' },
    { reason: 'joined to no digit they are pictures', text: '🥇🥈🥉 ✌️', is: '     ' },
    { reason: 'joined to a word too', text: 'gold🥇1', is: 'gold 1' },
  ])('$reason', ({ text, is }) => expect(folded(text)).toBe(is));
});

describe('letters of flags', () => {
  test.each([
    { reason: 'alone each is a letter', text: '🇨 🇴 🇼', is: 'c o w' },
    { reason: 'parted by what cannot be seen, too', text: '🇨\u200b🇴\u200b🇼', is: 'cow' },
    { reason: 'two are a flag', text: '🇬🇧', is: '  ' },
    { reason: 'flags in a row stay flags', text: '🇬🇧🇮🇪', is: '    ' },
  ])('$reason', ({ text, is }) => expect(folded(text)).toBe(is));
});

describe('real names keep their letters', () => {
  test.each([
    ['Siân', 'Sian'],
    ['Zoë', 'Zoe'],
    ['Nguyễn', 'Nguyen'],
    ['Ffîon', 'Ffion'],
    ['Żaneta Łukasz', 'Zaneta Lukasz'],
    ['Søren Ågård', 'Soren Agard'],
    ['Dvořák, Müller, Ñuñez, Çelik', 'Dvorak, Muller, Nunez, Celik'],
    ['O’Brien', "O'Brien"],
    ['Caoimhín Ó Ceallaigh', 'Caoimhin O Ceallaigh'],
  ])('%s', (name, is) => {
    expect(folded(name)).toBe(is);
    expect(folded(name.normalize('NFD')), 'however composed').toBe(is);
  });
});

describe('what folds to several characters expands', () => {
  test.each([
    { reason: 'ligatures', text: 'ﬁﬂ oﬃce', is: 'fifl office' },
    { reason: 'fractions', text: '½ 3¾', is: '1/2 33/4' },
    { reason: 'an ellipsis', text: 'so…', is: 'so...' },
    { reason: 'signs made of letters', text: '№ ™ ℡ ㎏', is: 'No TM TEL kg' },
    { reason: 'digits and letters in brackets', text: '⑴⒜⒈', is: '(1)(a)1.' },
    { reason: 'two-digit circles', text: '⑩⑳', is: '1020' },
  ])('$reason', ({ text, is }) => expect(folded(text)).toBe(is));
});

describe('what cannot be seen is gone', () => {
  test.each([
    {
      reason: 'zero-width space, joiners and byte order mark',
      text: 'a\u200bb\u200cc\u200dd\ufeffe\u2060f',
      is: 'abcdef',
    },
    { reason: 'soft hyphen', text: 'in\u00adsult', is: 'insult' },
    { reason: 'marks of direction', text: 'a\u202eb\u200fc\u200ed\u2066e\u2069', is: 'abcde' },
    { reason: 'a tower of combining marks', text: 'z̷̢̛̛͖̯a̸̧l̵g̶o̷', is: 'zalgo' },
    {
      reason: 'tag characters and variation selectors above the basic plane',
      text: 'a\u{e0062}b\u{e0100}c',
      is: 'abc',
    },
    { reason: 'variation selectors', text: 'a\ufe0fb\ufe0e', is: 'ab' },
    { reason: 'a mark with nothing before it', text: '\u0301a', is: 'a' },
    { reason: 'a Hangul filler', text: 'a\u3164b', is: 'ab' },
  ])('$reason', ({ text, is }) => expect(folded(text)).toBe(is));
});

describe('space and punctuation become what people type', () => {
  test.each([
    { reason: 'every width of space is a space', text: 'a\u00a0b\u2003c\u3000d\u202fe\u1680f', is: 'a b c d e f' },
    { reason: 'separators of lines and paragraphs part lines', text: 'a\u2028b\u2029c\u0085d', is: 'a\nb\nc\nd' },
    { reason: 'curly quotes', text: '‘a’ “b” „c‟', is: '\'a\' "b" "c"' },
    { reason: 'dashes and the minus sign', text: 'a–b—c‐d‑e−f', is: 'a-b-c-d-e-f' },
    { reason: 'middle dots, bullets and ideographic stops', text: 'a·b•c。d．e｡f', is: 'a.b.c.d.e.f' },
    { reason: 'prices keep their sign', text: '£5 €6', is: '£5 €6' },
  ])('$reason', ({ text, is }) => expect(folded(text)).toBe(is));
});

describe('pictographs', () => {
  test.each([
    { reason: 'each is a space', text: 'a😂b', part: 'a b', join: 'ab' },
    { reason: 'a family is as many spaces as people', text: 'a👨‍👩‍👧b', part: 'a   b', join: 'ab' },
    { reason: 'a flag is two', text: 'a🇬🇧b', part: 'a  b', join: 'ab' },
    { reason: 'the flag of England is one: its tags are invisible', text: 'a🏴󠁧󠁢󠁥󠁮󠁧󠁿b', part: 'a b', join: 'ab' },
    { reason: 'a tone of skin is one more', text: 'a👍🏽b', part: 'a  b', join: 'ab' },
    { reason: 'a heart with its selector is one', text: 'a❤️b', part: 'a b', join: 'ab' },
  ])('$reason', ({ text, part, join }) => {
    expect(fold(text, 'part').text).toBe(part);
    expect(fold(text, 'join').text).toBe(join);
  });
});

describe('lone surrogates and unknown letters stay', () => {
  test.each(['\ud83d', 'x \udc00', '\udc00\ud83d', '你好', 'ж', '\u{10400}', '한국어', 'ß', '\uffff'])('%j', (text) =>
    expect(folded(text)).toBe(text),
  );
});

describe('the map back', () => {
  const slices = (text: string): readonly string[] => {
    const { text: read, starts, ends } = fold(text, 'part');
    return Array.from({ length: read.length }, (_, at) => text.slice(starts[at], ends[at]));
  };
  test.each([
    { reason: 'one for one', text: 'éＡ', is: ['é', 'Ａ'] },
    { reason: 'marks belong to the letter before them', text: 'e\u0301\u0327a', is: ['e\u0301\u0327', 'a'] },
    { reason: 'a keycap is one slice', text: '1️⃣2', is: ['1️⃣', '2'] },
    { reason: 'each letter of an expansion is the whole of it', text: 'ﬃx', is: ['ﬃ', 'ﬃ', 'ﬃ', 'x'] },
    { reason: 'a pair is one slice', text: '𝓗i', is: ['𝓗', 'i'] },
    {
      reason: 'both halves of a letter that is kept are the whole of it',
      text: '\u{10400}',
      is: ['\u{10400}', '\u{10400}'],
    },
    { reason: 'an entity is one slice', text: 'a&#98;c', is: ['a', '&#98;', 'c'] },
    { reason: 'what is invisible belongs to nobody', text: 'a\u200bb', is: ['a', 'b'] },
    { reason: 'a pictograph is its space', text: 'a😂b', is: ['a', '😂', 'b'] },
  ])('$reason', ({ text, is }) => expect(slices(text)).toEqual(is));

  test('texts longer than one call of the platform fold whole', () => {
    const text = 'ｈéllo ﬁ '.repeat(5000);
    expect(folded(text)).toBe('hello fi '.repeat(5000));
  });
});

describe('sentences in other scripts do not become English', () => {
  const WORDS = /\b(ass|bomb|cock|die|hate|kill|nhs|phone|rape|sex|spam|tit|twat)\b/iu;
  test.each([
    'Привет, как дела? У меня всё хорошо, спасибо.',
    'Суд, сор, рот, рост, торт, нос, сон, мать, оса, рак, кот, тест, касса, совет.',
    'Καλημέρα, πώς είστε; Ευχαριστώ πολύ για τη βοήθεια.',
    'مرحبا بالعالم، كيف حالك؟',
    '你好，世界。谢谢你们的帮助。',
    'नमस्ते, आप कैसे हैं?',
  ])('%s', (text) => expect(folded(text).toLowerCase()).not.toMatch(WORDS));
});

describe('lowerCase', () => {
  test.each([
    { reason: 'letters of every script', text: 'HELLO ЖÉ', is: 'hello жé' },
    { reason: 'a letter that would grow stays as it is', text: 'AİB', is: 'aİb' },
  ])('$reason', ({ text, is }) => {
    expect(lowerCase(text)).toBe(is);
    expect(lowerCase(text)).toHaveLength(text.length);
  });
});

describe('foldInPlace', () => {
  test.each([
    { reason: 'ASCII', text: 'plain \x7f', is: 'plain \x7f' },
    { reason: 'nothing', text: '', is: '' },
    { reason: 'accents, quotes and spaces', text: 'Siân’s\u00a0café', is: "Sian's cafe" },
    { reason: 'letters that stay', text: 'ж é', is: 'ж e' },
    { reason: 'a mark moves offsets', text: 'e\u0301', is: undefined },
    { reason: 'an invisible character too', text: 'a\u200bb', is: undefined },
    { reason: 'and a pictograph', text: 'a😂', is: undefined },
    { reason: 'and an expansion', text: 'ﬁ', is: undefined },
    { reason: 'a lone surrogate is left to the map', text: '\ud83d', is: undefined },
    { reason: 'what has many accents is written anew', text: 'é'.repeat(30), is: undefined },
  ])('$reason', ({ text, is }) => expect(foldInPlace(text)).toBe(is));

  test('what is folded in place is what is folded with a map', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      const is = foldInPlace(text);
      if (is !== undefined) expect(is, unit.toString(16)).toBe(folded(text));
    }
  });
});
