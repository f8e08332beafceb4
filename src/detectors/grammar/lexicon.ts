import { type ClassMask, maskOf } from './class-bits.ts';
import { formsFrom, type LexisNode, lexisNode, literalForm, nextOf, shareOfForm } from './lexis.ts';
import { mended } from './mend.ts';
import type { LexiconNext, LexiconNode, Word } from './vocabulary.ts';
import { namesOf, type WordClass } from './word-class.ts';

/** All words of a grammar, and the numbers of the classes that each belongs to. */
export interface Lexicon {
  /** What begins with a word: `UNKNOWN` or `AMISS` where the lexicon does not know it. Looked up once for each word. */
  look(word: Word): LexiconNode;
  /** The numbers that a name stands for: of its forms too, if it names none. Throws for a name that no class has. */
  numbers(name: string): readonly number[];
  /** The numbers that names with `|` between them stand for, each once: one list for the same names. */
  numbersOfAll(names: string): readonly number[];
  /** How many numbers there are. */
  readonly size: number;
  /** Numbers of classes that hide what is within them. */
  readonly hiding: ReadonlySet<number>;
  readonly hidingMask: ClassMask;
  /** The forms, in the lexis of all grammars, that a number stands for. */
  formsOf(number: number): readonly number[];
  /** How many of a thousand comments hold an entry of these numbers, at most: as many as hold its rarest word. */
  share(numbers: readonly number[]): number;
  /** Adds the share of what a class is given to in other ways. */
  addShare(number: number, share: number): void;
  /** True where a word is one of the lexicon's, or part of one of its phrases. */
  knows(word: string): boolean;
}

/** What a lexicon is made of: classes, names that are given to words in other ways, and single words. */
export interface LexiconSpec {
  readonly classes: readonly WordClass[];
  readonly names: readonly string[];
  readonly literals: readonly string[];
}

/** Stands for a word that a lexicon does not know; and for one that it takes for others. */
export const UNKNOWN: LexiconNode = Object.freeze({ word: 0, numbers: [] });
export const AMISS: LexiconNode = Object.freeze({ word: 0, numbers: [] });

/** How many lexicons there are. */
let lexicons = 0;

/** Compiles classes into one lexicon. */
export function lexicon(spec: LexiconSpec): Lexicon {
  const numberOf = numbered(spec);
  const numbers = numbersFinder(numberOf);
  const numberOfForm = formNumbers(spec, numberOf);
  const formsOf = Array.from({ length: numberOf.size }, (): number[] => []);
  for (const [form, number] of numberOfForm) formsOf[number]?.push(form);
  const shares = formsOf.map((forms) => forms.reduce((sum, form) => sum + shareOfForm(form), 0));
  const find = finder(numberOfForm);
  const hiding = new Set(spec.classes.flatMap((one) => (one.hides ? namesOf(one).flatMap(numbers) : [])));
  const knows = (word: string): boolean => find(word) !== UNKNOWN;
  return {
    look: looker(find, knows),
    numbers,
    numbersOfAll: remembered((names) => [...new Set(names.split('|').flatMap(numbers))]),
    size: numberOf.size,
    hiding,
    hidingMask: maskOf(hiding),
    formsOf: (number) => formsOf[number] ?? [],
    addShare(number, share) {
      shares[number] = (shares[number] ?? 0) + share;
    },
    share: (some) => some.reduce((sum, number) => sum + (shares[number] ?? 0), 0),
    knows,
  };
}

function numbered({ classes, names, literals }: LexiconSpec): ReadonlyMap<string, number> {
  const numberOf = new Map<string, number>();
  const give = (name: string): void => {
    if (!numberOf.has(name)) numberOf.set(name, numberOf.size);
  };
  for (const one of classes) namesOf(one).forEach(give);
  names.forEach(give);
  for (const literal of literals) give(`=${literal}`);
  return numberOf;
}

/** The number of each form of the classes, in their order; a literal `=word` is a class of one word. */
function formNumbers(
  { classes, literals }: LexiconSpec,
  numberOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const numberOfForm = new Map<number, number>();
  for (const one of classes) {
    const first = formsFrom(one);
    for (const [form, name] of namesOf(one).entries()) numberOfForm.set(first + form, numberOf.get(name) as number);
  }
  for (const one of literals) numberOfForm.set(literalForm(one), numberOf.get(`=${one}`) as number);
  return numberOfForm;
}

/** Finds words of the lexis of all grammars that are this one's; each is looked at once. */
function finder(numberOfForm: ReadonlyMap<number, number>): (word: string) => LexiconNode {
  const orderOf = new Map([...numberOfForm.keys()].map((form, order) => [form, order]));
  const isOwn = (form: number): boolean => numberOfForm.has(form);
  const ownNumbers = (forms: readonly number[]): readonly number[] => {
    const own = forms.filter(isOwn).sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
    return [...new Set(own.map((form) => numberOfForm.get(form) as number))];
  };
  const view = (at: LexisNode): LexiconNode => {
    const numbers = ownNumbers(at.forms);
    return at.rests || at.next ? { word: at.word, numbers, next: following(at) } : { word: at.word, numbers };
  };
  const following = (at: LexisNode): LexiconNext => {
    const views = new Map<number, LexiconNode>();
    return {
      get(word) {
        const node = nextOf(at)?.get(word);
        if (!node) return undefined;
        const made = views.get(word) ?? view(node);
        views.set(word, made);
        return made;
      },
    };
  };
  const seen = new Map<string, LexiconNode>();
  return (word) => {
    const root = lexisNode(word);
    if (!root) return UNKNOWN;
    const known = seen.get(word);
    if (known) return known;
    const made = root.forms.some(isOwn) || root.within.some(isOwn) ? view(root) : UNKNOWN;
    seen.set(word, made);
    return made;
  };
}

/** Notes on each word what it leads to here. */
function looker(find: (word: string) => LexiconNode, knows: (word: string) => boolean): (word: Word) => LexiconNode {
  const number = lexicons++;
  return ({ text, views }) => {
    const known = views[number];
    if (known) return known;
    const found = find(text);
    const made = found === UNKNOWN && mended(text, knows) ? AMISS : found;
    views[number] = made;
    return made;
  };
}

function remembered<Made>(make: (names: string) => Made): (names: string) => Made {
  const made = new Map<string, Made>();
  return (names) => {
    const known = made.get(names);
    if (known !== undefined) return known;
    const one = make(names);
    made.set(names, one);
    return one;
  };
}

function numbersFinder(numberOf: ReadonlyMap<string, number>): (name: string) => readonly number[] {
  const found = new Map<string, number[]>();
  for (const [name, number] of numberOf) {
    // A name's own number comes first, then those of its forms.
    for (const one of name.includes(':') ? [name, name.slice(0, name.indexOf(':'))] : [name]) {
      const numbers = found.get(one);
      if (!numbers) found.set(one, [number]);
      else if (one === name) numbers.unshift(number);
      else numbers.push(number);
    }
  }
  return (name) => {
    const numbers = found.get(name);
    if (!numbers) throw new Error(`no word class \`${name}\``);
    return numbers;
  };
}
