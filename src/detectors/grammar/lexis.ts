import { shareOf } from './common-words.ts';
import { type KeptForms, kept } from './kept.ts';
import { nodeOf } from './kept-lexis.ts';
import { TABLE } from './kept-table.ts';
import { later } from './later.ts';
import { enterAll, namesOf, type WordClass } from './word-class.ts';

/** Where a word leads, in the lexicons of all grammars: which forms of classes end with it, and what goes on after it. */
export interface LexisNode {
  /** The number of its word: looking numbers up is much quicker than strings. */
  readonly word: number;
  /** Numbers of the forms whose entries end here. */
  forms: readonly number[];
  /** Numbers of the forms that have it in a phrase, wherever in it; of what was kept, one for each grammar that has no other. */
  within: readonly number[];
  /** What phrases that begin with it go on with, and their forms: made into `next` when first asked, as few are. */
  rests: Rests | undefined;
  /** By the number of a word. */
  next: Map<number, LexisNode> | undefined;
}

/** What phrases go on with, and the form of each. */
interface Rests {
  readonly phrases: string[];
  readonly forms: number[];
}

/** The most forms that a class has. */
const MOST_FORMS = 3;

/** Every class is entered once, however many grammars have it: most words are of classes that all of them have. */
const firstForms = new WeakMap<WordClass, number>();

/** All words that were entered so far. */
interface Lexis {
  /** The number of each word, from 1 on. */
  readonly numbers: Map<string, number>;
  /** By number: where a word leads. */
  readonly roots: (LexisNode | undefined)[];
  /** By number: the lines that say so of words that were kept: read when first asked. */
  readonly lines: readonly string[];
  readonly literals: Map<string, number>;
  /** By form: how many of a thousand comments hold an entry of it, at most. */
  readonly shares: number[];
}

/** Begins with what was kept, if anything was. */
const lexis = later(begin);

function begin(): Lexis {
  const { literals = {}, size = 0 } = kept()?.lexis ?? {};
  const words = TABLE ? TABLE.words.split(' ') : [];
  const numbers = new Map<string, number>();
  for (let at = 0; at < words.length; at++) numbers.set(words[at] as string, at + 1);
  return {
    numbers,
    roots: new Array(words.length + 1).fill(undefined),
    lines: TABLE ? ['', ...TABLE.lines.split('\n')] : [],
    literals: new Map(Object.entries(literals)),
    // How common forms are was asked when shapes were made.
    shares: new Array(size).fill(0),
  };
}

/** Says what number was kept for a class's first form. */
export function recallForms(one: WordClass, first: number): void {
  firstForms.set(one, first);
}

/** The number of a class's first form; the others follow. Enters its words when first asked. */
export function formsFrom(one: WordClass): number {
  const known = firstForms.get(one);
  if (known !== undefined) return known;
  const { shares } = lexis();
  const first = shares.length;
  firstForms.set(one, first);
  for (const _ of namesOf(one)) shares.push(0);
  const counted = new Set<string>();
  enterAll(one, (phrase, form) => {
    const number = first + form;
    enter(phrase, number);
    const share = rarest(phrase);
    if (share === 0) return;
    // An entry that is given twice counts once.
    const entry = `${form} ${phrase}`;
    if (counted.has(entry)) return;
    counted.add(entry);
    shares[number] = (shares[number] ?? 0) + share;
  });
  return first;
}

/** The number of a form that has one word, as it is written. */
export function literalForm(word: string): number {
  const { literals, shares } = lexis();
  const known = literals.get(word);
  if (known !== undefined) return known;
  const number = shares.push(shareOf(word)) - 1;
  literals.set(word, number);
  enter(word, number);
  return number;
}

/** What begins with a word; `undefined` where no class that was entered has it. */
export function lexisNode(word: string): LexisNode | undefined {
  const { numbers, roots, lines } = lexis();
  const number = numbers.get(word);
  if (number === undefined) return undefined;
  const node = roots[number] ?? nodeOf(number, lines[number] as string);
  roots[number] = node;
  return node;
}

/** How many of a thousand comments hold an entry of a form, at most: as many as hold its rarest word. */
export function shareOfForm(number: number): number {
  return lexis().shares[number] ?? 0;
}

/** How many forms were entered so far. */
export function lexisSize(): number {
  return lexis().shares.length;
}

/** Every word that was entered so far. */
export function everyWord(): readonly (readonly [string, LexisNode])[] {
  return [...lexis().numbers.keys()].map((word) => [word, lexisNode(word) as LexisNode]);
}

/** All forms so far. */
export function formsSoFar(): KeptForms {
  const { shares, literals } = lexis();
  return { size: shares.length, literals: Object.fromEntries(literals) };
}

/** What phrases go on with after a word. */
export function nextOf(node: LexisNode): LexisNode['next'] {
  const { rests } = node;
  if (!rests) return node.next;
  node.rests = undefined;
  node.next ??= new Map();
  for (const [at, rest] of rests.phrases.entries()) addRest(node.next, rest, rests.forms[at] as number);
  return node.next;
}

function addRest(on: Map<number, LexisNode>, rest: string, form: number): void {
  const gap = rest.indexOf(' ');
  // Every word of a phrase was entered with it.
  const word = lexis().numbers.get(gap < 0 ? rest : rest.slice(0, gap)) as number;
  const node = on.get(word) ?? emptyNode(word);
  on.set(word, node);
  if (gap < 0) {
    node.forms = withForm(node.forms, form);
    return;
  }
  node.next ??= new Map();
  addRest(node.next, rest.slice(gap + 1), form);
}

function enter(phrase: string, form: number): void {
  const gap = phrase.indexOf(' ');
  const root = rootOf(gap < 0 ? phrase : phrase.slice(0, gap));
  if (gap < 0) {
    root.forms = withForm(root.forms, form);
    return;
  }
  root.rests ??= { phrases: [], forms: [] };
  root.rests.phrases.push(phrase.slice(gap + 1));
  root.rests.forms.push(form);
  root.within = withForm(root.within, form);
  // A word that only stands within phrases is known too.
  for (let from = gap + 1; from > 0; ) {
    const end = phrase.indexOf(' ', from);
    const node = rootOf(end < 0 ? phrase.slice(from) : phrase.slice(from, end));
    node.within = withForm(node.within, form);
    from = end + 1;
  }
}

function rootOf(word: string): LexisNode {
  const known = lexisNode(word);
  if (known) return known;
  const { numbers, roots } = lexis();
  const made = emptyNode(roots.length);
  numbers.set(word, made.word);
  roots.push(made);
  return made;
}

function emptyNode(word: number): LexisNode {
  return { word, forms: NONE, within: NONE, rests: undefined, next: undefined };
}

/** Most words have no forms, or none within phrases: those share one list. */
const NONE: readonly number[] = Object.freeze([]);

/** The forms of a class are put in together: one that was put in stands among the last. */
function withForm(forms: readonly number[], form: number): readonly number[] {
  const { length } = forms;
  for (let at = length - 1; at >= 0 && at >= length - MOST_FORMS; at--) if (forms[at] === form) return forms;
  return [...forms, form];
}

function rarest(phrase: string): number {
  const gap = phrase.indexOf(' ');
  if (gap < 0) return shareOf(phrase);
  const first = shareOf(phrase.slice(0, gap));
  return first === 0 ? 0 : Math.min(first, rarest(phrase.slice(gap + 1)));
}
