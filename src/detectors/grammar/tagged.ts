import type { Lexicon, LexiconNode } from './lexicon.ts';
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

/** What begins with a word. */
type NodeOf = (token: Token) => LexiconNode | undefined;

const NONE: Piece[] = [];

/** Tells the classes of all words and phrases of a sentence. Linear: phrases have a bound. */
export function tag(sentence: Sentence, words: Lexicon, nodeOf: NodeOf): Tagged {
  const tagged = untagged(sentence, words.size);
  const hidden: Piece[] = [];
  const pieces = piecesOf(sentence, words.hiding, nodeOf, hidden);
  if (hidden.length === 0) for (const piece of pieces) tagged.add(piece);
  else for (const piece of pieces) if (!hidden.some((one) => isHiddenBy(piece, one))) tagged.add(piece);
  return tagged;
}

/** A sentence of whose words nothing is told. */
export function untagged(sentence: Sentence, size: number): Tagged {
  const length = sentence.tokens.length + 1;
  const from: Piece[][] = new Array(length).fill(NONE);
  const to: Piece[][] = new Array(length).fill(NONE);
  const present = new Uint8Array(size);
  return {
    ...sentence,
    from,
    to,
    present,
    add(piece) {
      put(from, piece.first, piece);
      put(to, piece.end, piece);
      present[piece.as] = 1;
    },
  };
}

function put(lists: Piece[][], at: number, piece: Piece): void {
  const list = lists[at];
  if (list === NONE || list === undefined) lists[at] = [piece];
  else list.push(piece);
}

/** Every entry that begins at a word and is not parted by punctuation. */
function piecesOf({ tokens }: Sentence, hiding: Lexicon['hiding'], nodeOf: NodeOf, hidden: Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let node = nodeOf(tokens[first] as Token);
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
