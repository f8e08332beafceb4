import { wordsOf } from './contractions.ts';
import { beginsDisguisable } from './disguised.ts';

/** A word that was met: one for all texts, on which each lexicon notes what it has of it. */
export interface Word {
  readonly text: string;
  /** A word that people disguise may begin with it. */
  readonly mayBegin: boolean;
  /** By the number of a lexicon: what the word leads to there, once it was looked up. */
  readonly views: (LexiconNode | undefined)[];
}

/** What entries go on with, by the number of a word. */
export interface LexiconNext {
  get(word: number): LexiconNode | undefined;
}

/** Where a word leads: the numbers of the classes whose entries end with it, and the words that entries go on with. */
export interface LexiconNode {
  /** The number of the word in the lexis of all grammars; 0 for one that the lexicon does not know. */
  readonly word: number;
  readonly numbers: readonly number[];
  /** Made when first asked, as texts go on with few. */
  readonly next?: LexiconNext;
}

/** More words than this are not kept: they are looked up as they are. */
const MOST = 32_768;
/** From this length on, a part of a string keeps the whole of it in memory. */
const SHARED = 13;

const words = new Map<string, Word>();

/** What is kept of a word for all grammars. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const own = text.length < SHARED ? text : ` ${text}`.slice(1);
  const word: Word = { text: own, mayBegin: beginsDisguisable(own), views: [] };
  if (words.size < MOST) words.set(own, word);
  return word;
}

const written = new Map<string, readonly Word[]>();

/** The words that are meant by one as it is written: those of a contraction, or the one. */
export function wordsMeant(raw: string): readonly Word[] {
  const known = written.get(raw);
  if (known !== undefined) return known;
  const meant = wordsOf(raw).map(wordOf);
  if (written.size < MOST) written.set(raw.length < SHARED ? raw : ` ${raw}`.slice(1), meant);
  return meant;
}
