import { beginsDisguisable, fitting, isDisguisable } from './disguised.ts';
import { isOrdinaryPair } from './ordinary.ts';
import { readings } from './repair-signs.ts';
import type { Token } from './tokens.ts';
import { wordOf } from './vocabulary.ts';
import { nextWord } from './word-scan.ts';

/** Fewer letters than this, set apart, are an abbreviation. */
const FEWEST = 3;
const LONGEST = 24;
/** The shortest of several words that are written letter by letter, but for these. */
const OF_SEVERAL = 3;
const SMALL: ReadonlySet<string> = new Set(
  'a i is of to in me we my so be do it no he up us at on an or go by am'.split(' '),
);
const MOST_LETTERS = 60;
/** Single letters after one of these are somebody's initials: "Dr A. S. S. Gill". */
const TITLE = /^(?:dr|mr|mrs|ms|miss|prof|professor|sir|dame|rev|sister|nurse|matron)$/u;
const MOST_PIECES = 5;
const LONGEST_PIECE = 4;
/** A picture in the place of a vowel leaves these: `f ck`. */
const VOWELLESS = /^[b-df-hj-np-tv-z]+$/u;
const ONE_LETTER = 'aiuronx';
/** How many letters are no part of the words, before and after them. */
const PEELS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** Some tokens that stand for the words of one or more others. */
export interface Run {
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** False where there are no words in pieces or letter by letter, whatever words a grammar knows. */
export function mayBeInPieces(tokens: readonly Token[]): boolean {
  let single = 0;
  return tokens.some(({ raw }, at) => {
    single = raw.length === 1 ? single + 1 : 0;
    return single === FEWEST || (mayBegin(tokens[at] as Token) && inPieces(tokens, at, anyWord) !== undefined);
  });
}

function mayBegin({ raw, text, word }: Token): boolean {
  return raw === text ? word.mayBegin : beginsDisguisable(raw);
}

/** As `mayBeInPieces`, of the words that begin at a place in a text and go on over its next one. */
export function mayBePiecesAt(text: string, from: number): boolean {
  const tokens: Token[] = [];
  let letters = '';
  for (let word = nextWord(text, from); word && tokens.length < MOST_PIECES; word = nextWord(text, word.end)) {
    const raw = text.slice(word.start, word.end);
    tokens.push({ ...word, text: raw, raw, word: wordOf(raw), before: 'space', quoted: false });
    letters += raw;
    if (!beginsDisguisable(letters)) break;
  }
  return inPieces(tokens, 0, anyWord) !== undefined;
}

/** False where two pieces begin no word that people disguise, and are none without its vowel. */
export function mayJoin(first: string, next: string): boolean {
  const letters = first + next;
  return beginsDisguisable(letters) || (letters.length <= LONGEST_PIECE && VOWELLESS.test(letters));
}

function anyWord(): boolean {
  return true;
}

/** The words of single letters from a token on (`w a n k e r`, `f-u-c-k`); a wider gap parts two words. */
export function spacedOut(tokens: readonly Token[], from: number, knows: (word: string) => boolean): Run | undefined {
  let end = from;
  while (end < tokens.length && tokens[end]?.raw.length === 1) end++;
  if (end - from < FEWEST || TITLE.test(tokens[from - 1]?.raw ?? '')) return undefined;
  const made = chunks(tokens, from, end).flatMap(([first, last]) => wordsIn(tokens, first, last, knows));
  return { end, tokens: made };
}

/** Cuts a run where its gap is wider than its narrowest. */
function chunks(tokens: readonly Token[], from: number, end: number): readonly (readonly [number, number])[] {
  const gaps: number[] = [];
  for (let at = from + 1; at < end; at++) gaps.push((tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0));
  const narrowest = gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
  const cut: [number, number][] = [];
  let first = from;
  for (let at = from + 1; at < end; at++) {
    if ((gaps[at - from - 1] ?? 0) <= narrowest) continue;
    cut.push([first, at]);
    first = at;
  }
  cut.push([first, end]);
  return cut;
}

/** The whole, or what is left without a word of one letter at either end (`a w a n k e r`), or several words. */
function wordsIn(
  tokens: readonly Token[],
  first: number,
  end: number,
  knows: (word: string) => boolean,
): readonly Token[] {
  const some = tokens.slice(first, end);
  if (some.length > MOST_LETTERS || some.length < 2) return some;
  for (const [skipped, left] of PEELS) {
    const inner = some.slice(skipped, some.length - left);
    if (inner.length < FEWEST || !isPeel(some, skipped, left)) continue;
    const words = covered(inner, knows);
    if (words) return [...some.slice(0, skipped), ...words, ...some.slice(some.length - left)];
  }
  return some;
}

function isPeel(some: readonly Token[], skipped: number, left: number): boolean {
  const [first, last] = [some[0]?.raw ?? '', some.at(-1)?.raw ?? ''];
  return (skipped === 0 || ONE_LETTER.includes(first)) && (left === 0 || ONE_LETTER.includes(last));
}

/** Known words that the letters make, the fewest; if several, one of them a word that people disguise. */
function covered(some: readonly Token[], knows: (word: string) => boolean): readonly Token[] | undefined {
  const whole = lettersOf(some, knows);
  if (whole) return [joined(some, whole)];
  const best: (readonly Token[] | undefined)[] = [[]];
  for (let end = 1; end <= some.length; end++) {
    for (let at = Math.max(0, end - LONGEST); at < end; at++) {
      const before = best[at];
      const word = before && lettersOf(some.slice(at, end), knows);
      if (!word || (word.length < OF_SEVERAL && !SMALL.has(word))) continue;
      if ((best[end]?.length ?? some.length) <= before.length + 1) continue;
      best[end] = [...before, joined(some.slice(at, end), word)];
    }
  }
  const found = best[some.length];
  return found?.some(({ text }) => isDisguisable(text)) ? found : undefined;
}

function lettersOf(some: readonly Token[], knows: (word: string) => boolean): string | undefined {
  return readings(some.map(({ raw }) => raw).join('')).find(knows);
}

/** A word that people disguise, in pieces (`wan ker`, `f uck`, `stu pi d`) that are no words. */
export function inPieces(tokens: readonly Token[], at: number, knows: (word: string) => boolean): Run | undefined {
  let letters = '';
  let found: Run | undefined;
  for (let end = at; end < at + MOST_PIECES; end++) {
    const piece = tokens[end];
    if (!piece || !isPiece(piece, tokens[end - 1], end > at) || (end > at + 1 && piece.raw.length > LONGEST_PIECE))
      break;
    letters += piece.raw;
    const isTwo = end === at + 1;
    if (isTwo && letters.length <= LONGEST_PIECE) found = vowelless(tokens, at, knows);
    if (!beginsDisguisable(letters)) break;
    const isWhole = end > at && isDisguisable(letters) && knows(letters);
    if (isWhole && !(isTwo && isOrdinaryPair(`${tokens[at]?.raw} ${piece.raw}`)))
      found = { end: end + 1, tokens: [joined(tokens.slice(at, end + 1), letters)] };
  }
  return found;
}

/** A picture in the place of a vowel: `f ck`. */
function vowelless(tokens: readonly Token[], at: number, knows: (word: string) => boolean): Run | undefined {
  const some = tokens.slice(at, at + 2);
  const pieces = some.map(({ raw }) => raw);
  const isMasked = VOWELLESS.test(pieces.join('')) && pieces.some((piece) => piece.length > 1);
  const word = isMasked ? fitting(pieces.join('*'), knows) : undefined;
  return word === undefined ? undefined : { end: at + 2, tokens: [joined(some, word)] };
}

/** Stands one character after the token before it; the parts of a contraction stand in one place. */
function isPiece({ start }: Token, before: Token | undefined, isLater: boolean): boolean {
  return !isLater || (before !== undefined && start - before.end === 1);
}

/** One token for several. */
function joined(some: readonly Token[], text: string): Token {
  const [first, last] = [some[0] as Token, some.at(-1) as Token];
  return { ...first, text, word: wordOf(text), end: last.end, repaired: 'disguised' };
}
