/** One character as a reader sees it: what to print, how many columns it takes, and the UTF-16 code units it is. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What moves the cursor, turns the text round or cannot be seen. A joiner inside an emoji is part of its character. */
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Shown two columns wide by terminals: pictures, and the wide letters of East Asia (UAX #11, W and F). */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|\p{Regional_Indicator}{2}|^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1b000}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
const BETWEEN_ASCII = /(?<=[ -~\n])(?=[ -~\n])/u;
const PIECE = /.{1,200}/gsu;
const TAB = 4;

/** A text, character by character; line ends stand for themselves and have no width. Linear. */
export function* cellsOf(text: string): Generator<Cell> {
  let start = 0;
  for (const character of charactersOf(text)) {
    const shown = seen(character);
    const end = start + character.length;
    yield { shown, width: widthOf(shown), start, end };
    start = end;
  }
}

/** `Intl.Segmenter` takes quadratic time, so it is given short pieces: what stands between two letters of ASCII. */
function* charactersOf(text: string): Generator<string> {
  for (const stretch of text.split(BETWEEN_ASCII)) {
    if (stretch.length === 1) yield stretch;
    else
      for (const piece of stretch.match(PIECE) ?? [])
        yield* Array.from(CHARACTERS.segment(piece), ({ segment }) => segment);
  }
}

/** A text safe to print on a terminal: whatever would move, recolour or hide is shown as a sign of its own. */
export function visible(text: string): string {
  return Array.from(cellsOf(text), ({ shown }) => shown).join('');
}

/** Columns that a text without line ends takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { width } of cellsOf(text)) columns += width;
  return columns;
}

function seen(character: string): string {
  if (character === '\n' || character === '\r\n') return '\n';
  if (character === '\t') return ' '.repeat(TAB);
  return UNSEEN.test(character) ? Array.from(character, named).join('') : character;
}

function named(character: string): string {
  if (!UNSEEN.test(character)) return character;
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function widthOf(shown: string): number {
  if (shown === '\n') return 0;
  if (shown.length > 1 && /^(?: {2}|<U\+)/u.test(shown)) return shown.length;
  return WIDE.test(shown) ? 2 : 1;
}
