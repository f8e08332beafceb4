import { groupBy } from '../../text/group-by.ts';
import { type Picture, picturesIn } from '../../text/pictures.ts';
import type { Reading } from '../../text/reading.ts';
import { compareSpans, type Span } from '../../text/span.ts';
import { noClasses, putClass } from '../grammar/class-bits.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { spanOf, type Token } from '../grammar/tokens.ts';
import { pictureKinds } from './picture-kinds.ts';
import { BEGIN, termOf } from './terms.ts';
import { themes } from './themes.ts';

/** Terms in a row, after one that stands before them and counts only with them. */
export type Row = readonly [before: string, ...terms: string[]];

/** What is told of the words of a sentence. */
type Words = Pick<Tagged, 'tokens' | 'line' | 'asks' | 'present'>;

/** A sentence and the pictures of its line around it; pictures alone have no words. Half-open, in `reading.text`. */
export interface Saying extends Span, Words {
  /** The sentence itself; pictures alone have none. */
  readonly sentence?: Tagged;
  /** Pictures in a row after the same word, and what kinds they are of. */
  readonly pictures: readonly Row[];
  /** How many pictures there are, one that is repeated once. */
  readonly shown: number;
}

/** Stands after the last picture of a row. */
const SHOWN = '~';
const NO_WORDS = { tokens: [], asks: false, present: [] } as const;
const NO_PICTURES = { pictures: [], shown: 0 } as const;

/** What is said in a text, sentence by sentence. Linear; made once a reading. */
export function sayingsIn(reading: Reading): readonly Saying[] {
  return reading.once(sayingsOf);
}

function sayingsOf(reading: Reading): readonly Saying[] {
  const sentences = reading.once(themes.sentences);
  const pictures = picturesIn(reading);
  if (pictures.length === 0) return sentences.map((one) => saying(one, [], one));
  const lineOf = lineCounter(reading.text);
  const places = [...sentences.map((one) => ({ ...spanOf(one), one })), ...pictures].sort(compareSpans);
  return [...groupBy(places, ({ start }) => lineOf(start))].flatMap(([line, some]) =>
    sayingsOfLine(
      some.flatMap((place) => ('one' in place ? [place.one] : [])),
      some.flatMap((place) => ('term' in place ? [place] : [])),
      line,
    ),
  );
}

/** Each sentence of a line with the pictures up to the next, the first with those before it; pictures alone if it has none. */
function sayingsOfLine(sentences: readonly Tagged[], pictures: readonly Picture[], line: number): readonly Saying[] {
  if (sentences.length === 0) return [saying({ ...NO_WORDS, line: -1 - line }, pictures)];
  let used = 0;
  return sentences.map((one, at) => {
    const next = sentences[at + 1];
    const first = used;
    while (used < pictures.length && !(next && (pictures[used] as Picture).start > spanOf(next).start)) used++;
    return saying(one, pictures.slice(first, used), one);
  });
}

/** Tells in which line of a text an offset stands; each that is asked for follows the last. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let end = text.indexOf('\n');
  return (offset) => {
    for (; end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) line++;
    return line;
  };
}

/** What joins a clause to the one before. */
const JOINING: readonly string[] = ['and', 'but', 'or', 'so'];

/** The clauses of what is said, without its pictures. */
export function clausesOf(one: Saying): readonly Saying[] {
  const { tokens } = one;
  const begins = [...tokens.keys()].filter((at) => at === 0 || isJoined(tokens[at] as Token));
  return begins.map((first, at) => clauseOf(one, first, begins[at + 1] ?? tokens.length));
}

function isJoined({ before, text }: Token): boolean {
  return before !== 'space' || JOINING.includes(text);
}

function clauseOf({ tokens: all, line, asks, sentence }: Saying, first: number, end: number): Saying {
  const present = noClasses(themes.lexicon.size);
  for (const pieces of sentence?.from.slice(first, end) ?? []) {
    for (const piece of pieces) if (piece.end <= end) putClass(present, piece.as);
  }
  const tokens = all.slice(first, end);
  return { tokens, line, asks: asks && end === all.length, present, ...spanOf({ tokens }), ...NO_PICTURES };
}

/** A sentence and its pictures: it ends with the last of them. */
function saying({ tokens, line, asks, present }: Words, pictures: readonly Picture[], sentence?: Tagged): Saying {
  const { start, end } = tokens.length > 0 ? spanOf({ tokens }) : (pictures[0] as Picture);
  const shown = pictures.length === 0 ? NO_PICTURES : shownIn(tokens, pictures);
  const place = { start, end: Math.max(end, pictures.at(-1)?.end ?? 0) };
  return { tokens, line, asks, present, ...place, ...shown, ...(sentence ? { sentence } : {}) };
}

/** The pictures after each word as a row, and their kinds as another; what is repeated at once counts once. */
function shownIn(tokens: readonly Token[], pictures: readonly Picture[]): Pick<Saying, 'pictures' | 'shown'> {
  let at = 0;
  const after = groupBy(pictures, ({ start }) => {
    while (at < tokens.length && (tokens[at] as Token).start < start) at++;
    return at;
  });
  const rows = [...after].map(([words, some]): Row => {
    const before = words === 0 ? BEGIN : termOf((tokens[words - 1] as Token).text);
    return [before, ...withoutRepeats(some.map(({ term }) => term)), SHOWN];
  });
  const kinds = rows.map(([before, ...terms]): Row => {
    return [before, ...withoutRepeats(terms.flatMap((term) => pictureKinds.get(term) ?? [])), SHOWN];
  });
  return { pictures: [...rows, ...kinds], shown: rows.reduce((sum, { length }) => sum + length - 2, 0) };
}

function withoutRepeats(terms: readonly string[]): readonly string[] {
  return terms.filter((term, at) => term !== terms[at - 1]);
}
