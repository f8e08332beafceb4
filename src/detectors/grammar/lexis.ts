import { shareOf } from './common-words.ts';
import { enterAll, namesOf, type WordClass } from './word-class.ts';

/** Where a word leads, in the lexicons of all grammars: which forms of classes end with it, and what goes on after it. */
export interface LexisNode {
  /** Numbers of the forms whose entries end here. */
  readonly forms: number[];
  /** Numbers of the forms that have it in a phrase, wherever in it. */
  readonly within: number[];
  next?: Map<string, LexisNode>;
}

/** Every class is entered once, however many grammars have it: most words are of classes that all of them have. */
const roots = new Map<string, LexisNode>();
const firstForms = new WeakMap<WordClass, number>();
const literals = new Map<string, number>();
/** By form: how many of a thousand comments hold an entry of it, at most. */
const shares: number[] = [];

/** The number of a class's first form; the others follow. Enters its words when first asked. */
export function formsFrom(one: WordClass): number {
  const known = firstForms.get(one);
  if (known !== undefined) return known;
  const first = shares.length;
  firstForms.set(one, first);
  for (const _ of namesOf(one)) shares.push(0);
  const counted = new Set<string>();
  enterAll(one, (phrase, form) => {
    const number = first + form;
    enter(phrase, number);
    const share = rarest(phrase);
    const entry = `${form} ${phrase}`;
    if (share === 0 || counted.has(entry)) return;
    // An entry that is given twice counts once.
    counted.add(entry);
    shares[number] = (shares[number] ?? 0) + share;
  });
  return first;
}

/** The number of a form that has one word, as it is written. */
export function literalForm(word: string): number {
  const known = literals.get(word);
  if (known !== undefined) return known;
  const number = shares.push(shareOf(word)) - 1;
  literals.set(word, number);
  enter(word, number);
  return number;
}

/** What begins with a word; `undefined` where no class that was entered has it. */
export function lexisNode(word: string): LexisNode | undefined {
  return roots.get(word);
}

/** How many of a thousand comments hold an entry of a form, at most: as many as hold its rarest word. */
export function shareOfForm(number: number): number {
  return shares[number] ?? 0;
}

/** How many forms were entered so far. */
export function lexisSize(): number {
  return shares.length;
}

function enter(phrase: string, number: number): void {
  const { forms } = phrase.includes(' ') ? lastNode(phrase.split(' '), number) : nodeIn(roots, phrase);
  put(forms, number);
}

/** A word that only stands within phrases is known too. */
function lastNode(words: readonly string[], number: number): LexisNode {
  let at: LexisNode | undefined;
  for (const word of words) {
    const root = nodeIn(roots, word);
    put(root.within, number);
    if (at) at.next ??= new Map();
    at = at?.next ? nodeIn(at.next, word) : root;
  }
  return at as LexisNode;
}

function nodeIn(words: Map<string, LexisNode>, word: string): LexisNode {
  const known = words.get(word);
  if (known) return known;
  const made = { forms: [], within: [] };
  words.set(word, made);
  return made;
}

/** What was put in last is what is put in again. */
function put(numbers: number[], number: number): void {
  if (numbers.lastIndexOf(number) < 0) numbers.push(number);
}

function rarest(phrase: string): number {
  const gap = phrase.indexOf(' ');
  if (gap < 0) return shareOf(phrase);
  const first = shareOf(phrase.slice(0, gap));
  return first === 0 ? 0 : Math.min(first, rarest(phrase.slice(gap + 1)));
}
