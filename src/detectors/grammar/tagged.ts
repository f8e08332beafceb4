import { type ClassBits, hasAny, hasClass, noClasses, putClass } from './class-bits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence, Token } from './tokens.ts';
import type { LexiconNode } from './vocabulary.ts';

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
  /** The classes that stand in the sentence. */
  readonly present: Readonly<ClassBits>;
  add(piece: Piece): void;
}

/** The numbers of the classes that a name stands for. */
export type Numbers = (name: string) => readonly number[];

/** True where a word of one of these classes stands in a sentence. */
export function has({ present }: Pick<Tagged, 'present'>, classes: readonly number[]): boolean {
  return classes.some((one) => hasClass(present, one));
}

/** True where one of some pieces is of one of these classes. */
export function isAmong(pieces: readonly Piece[] | undefined, classes: readonly number[]): boolean {
  return pieces?.some(({ as }) => classes.includes(as)) ?? false;
}

const NONE: Piece[] = [];

/** Tells the classes of all words and phrases of a sentence when first asked for any. Linear: phrases have a bound. */
export function tag(sentence: Sentence, words: Lexicon, more: (tagged: Tagged) => void): Tagged {
  const tagged: Lazy = Object.create(LAZILY);
  // One by one: copying them all together takes as long as telling a sentence.
  tagged.tokens = sentence.tokens;
  tagged.line = sentence.line;
  tagged.asks = sentence.asks;
  tagged.inPieces = sentence.inPieces;
  tagged.words = words;
  tagged.more = more;
  tagged.told = undefined;
  tagged.pieces = undefined;
  return tagged;
}

/** A sentence of which most are only asked which classes they have: where, is worked out when somebody wants to know. */
interface Lazy extends Tagged {
  tokens: Sentence['tokens'];
  line: number;
  asks: boolean;
  inPieces: boolean;
  words: Lexicon;
  more: (tagged: Tagged) => void;
  told: ClassBits | undefined;
  pieces: Pieces | undefined;
}

/** What all have: making an object with accessors of its own takes longer than telling a sentence. */
const LAZILY: Pick<Tagged, 'present' | 'from' | 'to' | 'add'> & ThisType<Lazy> = {
  get present() {
    return this.told ?? tell(this);
  },
  get from() {
    return place(this).from;
  },
  get to() {
    return place(this).to;
  },
  add(piece) {
    put(place(this), piece);
    putClass(this.told as ClassBits, piece.as);
  },
};

function tell(lazy: Lazy): ClassBits {
  const { tokens, words, more } = lazy;
  const told = noClasses(words.size);
  lazy.told = told;
  tellClasses(tokens, words, told);
  if (hasAny(told, words.hidingMask)) {
    told.fill(0);
    for (const pieces of place(lazy).from) for (const { as } of pieces) putClass(told, as);
  }
  more(lazy);
  return told;
}

/** What is told of more is put in after the others. */
function place(lazy: Lazy): Pieces {
  if (!lazy.told) tell(lazy);
  lazy.pieces ??= placed(lazy, lazy.words);
  return lazy.pieces;
}

/** The pieces of a sentence, by where they begin and where they end. */
interface Pieces {
  readonly from: Piece[][];
  readonly to: Piece[][];
}

function placed(sentence: Sentence, words: Lexicon): Pieces {
  const length = sentence.tokens.length + 1;
  const pieces: Pieces = { from: new Array(length).fill(NONE), to: new Array(length).fill(NONE) };
  for (const piece of shown(sentence, words)) put(pieces, piece);
  return pieces;
}

function put({ from, to }: Pieces, piece: Piece): void {
  putIn(from, piece.first, piece);
  putIn(to, piece.end, piece);
}

function putIn(lists: Piece[][], at: number, piece: Piece): void {
  const list = lists[at];
  if (list === NONE || list === undefined) lists[at] = [piece];
  else list.push(piece);
}

/** The pieces of a sentence that no other hides. */
function shown(sentence: Sentence, words: Lexicon): readonly Piece[] {
  const pieces = piecesOf(sentence, words);
  const hidden = pieces.filter(({ as }) => words.hiding.has(as));
  return hidden.length === 0 ? pieces : pieces.filter((piece) => !hidden.some((one) => isHiddenBy(piece, one)));
}

/** Every entry that begins at a word and is not parted by punctuation. */
function piecesOf({ tokens }: Sentence, { look }: Lexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let node: LexiconNode | undefined = look((tokens[first] as Token).word);
    for (let end = first + 1; node; end++) {
      for (const as of node.numbers) pieces.push({ first, end, as });
      node = following(node, tokens[end], look);
    }
  }
  return pieces;
}

/** Puts in the classes of all those. */
function tellClasses(tokens: readonly Token[], { look }: Lexicon, present: ClassBits): void {
  for (let first = 0; first < tokens.length; first++) {
    let node: LexiconNode | undefined = look((tokens[first] as Token).word);
    for (let end = first + 1; node; end++) {
      const { numbers } = node;
      for (let at = 0; at < numbers.length; at++) putClass(present, numbers[at] as number);
      node = following(node, tokens[end], look);
    }
  }
}

function following({ next }: LexiconNode, token: Token | undefined, look: Lexicon['look']): LexiconNode | undefined {
  return next && token?.before === 'space' ? next.get(look(token.word).word) : undefined;
}

/** A piece that lies in a hiding one, and is shorter or of another class. */
function isHiddenBy(piece: Piece, one: Piece): boolean {
  return piece.first >= one.first && piece.end <= one.end && piece.as !== one.as;
}
