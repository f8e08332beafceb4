import type { Lexicon } from './lexicon.ts';
import type { Sentence, Token } from './tokens.ts';

/** Some words of a sentence that belong to a class; half-open, in words. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** The number of the class. */
  readonly as: number;
}

/** A sentence whose words are told by their classes. */
export interface Tagged extends Sentence {
  /** The pieces that begin at a word, and those that end before one; there may be none. */
  readonly from: readonly (readonly Piece[])[];
  readonly to: readonly (readonly Piece[])[];
  /** Not zero for each class that stands in the sentence. */
  readonly present: Uint8Array;
  add(piece: Piece): void;
}

/** The numbers of the classes that a name stands for. */
export type Numbers = (name: string) => readonly number[];

/** True where a word of one of these classes stands in a sentence. */
export function has({ present }: Pick<Tagged, 'present'>, classes: readonly number[]): boolean {
  return classes.some((one) => present[one]);
}

/** True where one of some pieces is of one of these classes. */
export function isAmong(pieces: readonly Piece[] | undefined, classes: readonly number[]): boolean {
  return pieces?.some(({ as }) => classes.includes(as)) ?? false;
}

const NONE: Piece[] = [];

/** Tells the classes of all words and phrases of a sentence when first asked for any. Linear: phrases have a bound. */
export function tag(sentence: Sentence, words: Lexicon, more: (tagged: Tagged) => void): Tagged {
  let told: Told | undefined;
  const own = (): Told => {
    if (told) return told;
    told = blank(sentence, words.size);
    for (const piece of shown(sentence, words)) add(told, piece);
    more(tagged);
    return told;
  };
  const { tokens, line, asks, inPieces } = sentence;
  const tagged: Tagged = {
    ...{ tokens, line, asks, inPieces },
    get from() {
      return own().from;
    },
    get to() {
      return own().to;
    },
    get present() {
      return own().present;
    },
    add: (piece) => add(own(), piece),
  };
  return tagged;
}

/** What is told of a sentence. */
interface Told {
  readonly from: Piece[][];
  readonly to: Piece[][];
  readonly present: Uint8Array;
}

function blank({ tokens }: Sentence, size: number): Told {
  const length = tokens.length + 1;
  return { from: new Array(length).fill(NONE), to: new Array(length).fill(NONE), present: new Uint8Array(size) };
}

function add({ from, to, present }: Told, piece: Piece): void {
  put(from, piece.first, piece);
  put(to, piece.end, piece);
  present[piece.as] = 1;
}

/** The pieces of a sentence that no other hides. */
function shown(sentence: Sentence, words: Lexicon): readonly Piece[] {
  const hidden: Piece[] = [];
  const pieces = piecesOf(sentence, words, hidden);
  return hidden.length === 0 ? pieces : pieces.filter((piece) => !hidden.some((one) => isHiddenBy(piece, one)));
}

function put(lists: Piece[][], at: number, piece: Piece): void {
  const list = lists[at];
  if (list === NONE || list === undefined) lists[at] = [piece];
  else list.push(piece);
}

/** Every entry that begins at a word and is not parted by punctuation. */
function piecesOf({ tokens }: Sentence, { find, hiding }: Lexicon, hidden: Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let node = find((tokens[first] as Token).text);
    for (let end = first + 1; node; end++) {
      for (const as of node.numbers) {
        const piece = { first, end, as };
        pieces.push(piece);
        if (hiding.has(as)) hidden.push(piece);
      }
      const next = tokens[end];
      node = next && next.before === 'space' ? node.next?.get(next.text) : undefined;
    }
  }
  return pieces;
}

/** A piece that lies in a hiding one, and is shorter or of another class. */
function isHiddenBy(piece: Piece, one: Piece): boolean {
  return piece.first >= one.first && piece.end <= one.end && piece.as !== one.as;
}
