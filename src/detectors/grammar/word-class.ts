import { CONTRACTED } from './contracted-words.ts';
import { wordsOf } from './contractions.ts';
import { FORMS, inflect, type Part } from './inflect.ts';

/** Words that a pattern may ask for by one name. */
export interface WordClass {
  /** Words-joined-by-hyphens. */
  readonly name: string;
  /** How its words are inflected; left out, they stand as written. */
  readonly part?: Part;
  /** Lemmas, parted by commas; a line may end within one; `*` marks the word of a phrase that is inflected, `/` an odd plural. */
  readonly words: string;
  /** Words within a phrase of this class lose their other classes: for idioms and look-alikes. */
  readonly hides?: true;
}

/** One form of one entry: the words in a row, and the class, with its form where it has one (`insult:many`). */
export interface Entry {
  readonly words: readonly string[];
  readonly as: string;
}

/** Is given each way to write an entry, with a space between its words, and the number of its form. */
export type Enter = (phrase: string, form: number) => void;

/** All forms of all words of a class. */
export function entriesOf(one: WordClass): readonly Entry[] {
  const names = namesOf(one);
  const entries: Entry[] = [];
  enterAll(one, (phrase, form) => entries.push({ words: phrase.split(' '), as: names[form] as string }));
  return entries;
}

/** A class's own name, or those of its forms. */
export function namesOf({ name, part }: WordClass): readonly string[] {
  return part ? FORMS[part].map((form) => `${name}:${form}`) : [name];
}

/** Gives all forms of all words of a class. */
export function enterAll({ part, words }: WordClass, enter: Enter): void {
  const put: Enter = (word, form) => enter(plainWord(word), form);
  for (const entry of words.split(',')) {
    const phrase = entry.trim().replace(LINE_END, ' ');
    if (phrase === '') continue;
    if (!part) enter(plain(phrase), 0);
    else if (WORD.test(phrase)) inflect(phrase, part, put);
    else enterPhrase(phrase, part, enter);
  }
}

const LINE_END = /\s*\n\s*/gu;
const WORD = /^[^\s*-]+$/u;
const GAPS = /[\s-]+/u;

/** The marked word of a phrase is inflected, or else the first of a verb and the last of any other. */
function enterPhrase(phrase: string, part: Part, enter: Enter): void {
  const mark = phrase.indexOf('*');
  const end = mark > 0 ? mark : part === 'verb' ? wordEnd(phrase) : phrase.length;
  const from = wordStart(phrase, end);
  const [before, after] = [plain(phrase.slice(0, from)), plain(phrase.slice(end))];
  const [head, tail] = [before && `${before} `, after && ` ${after}`];
  inflect(phrase.slice(from, end), part, (word, form) => enter(head + plainWord(word) + tail, form));
}

function wordEnd(phrase: string): number {
  let at = 0;
  while (at < phrase.length && !isGap(phrase, at)) at++;
  return at;
}

function wordStart(phrase: string, end: number): number {
  let from = end;
  while (from > 0 && !isGap(phrase, from - 1)) from--;
  return from;
}

function isGap(phrase: string, at: number): boolean {
  return phrase[at] === ' ' || phrase[at] === '-';
}

/** A phrase as sentences are cut: hyphens part words, and a contraction is two. */
function plain(phrase: string): string {
  if (WORD.test(phrase)) return plainWord(phrase);
  const words = phrase.replaceAll('*', '').split(GAPS);
  return words.filter(Boolean).map(plainWord).join(' ');
}

function plainWord(word: string): string {
  return word.includes("'") ? wordsOf(word).join(' ') : (CONTRACTED.get(word)?.join(' ') ?? word);
}
