import { shareOf } from './common-words.ts';
import { type Enter, enterAll, namesOf, type WordClass } from './word-class.ts';

/** All words of a grammar, and the numbers of the classes that each belongs to. */
export interface Lexicon {
  /** What begins with a word; `undefined` where the lexicon does not know it. */
  find(word: string): LexiconNode | undefined;
  /** The numbers that a name stands for: of its forms too, if it names none. Throws for a name that no class has. */
  numbers(name: string): readonly number[];
  /** How many numbers there are. */
  readonly size: number;
  /** Numbers of classes that hide what is within them. */
  readonly hiding: ReadonlySet<number>;
  /** The words and phrases of some numbers, each once. */
  entriesOf(numbers: ReadonlySet<number>): readonly string[];
  /** How many of a thousand comments hold an entry of these numbers, at most: as many as hold its rarest word. */
  share(numbers: readonly number[]): number;
  /** Adds the share of what a class is given to in other ways. */
  addShare(number: number, share: number): void;
  /** True where a word is one of the lexicon's, or part of one of its phrases. */
  knows(word: string): boolean;
}

/** Where a word leads: the numbers of the classes whose entries end with it, and the words that entries go on with. */
export interface LexiconNode {
  readonly numbers: number[];
  next?: Map<string, LexiconNode>;
}

/** What a lexicon is made of: classes, names that are given to words in other ways, and single words. */
export interface LexiconSpec {
  readonly classes: readonly WordClass[];
  readonly names: readonly string[];
  readonly literals: readonly string[];
}

/** Compiles classes into one lexicon; its words are written out when they are first asked for. */
export function lexicon(spec: LexiconSpec): Lexicon {
  const numberOf = numbered(spec);
  const numbers = numbersFinder(numberOf);
  const groups = groupsOf(spec, numberOf);
  const members = membersOf(groups, numberOf.size);
  const shares = new Map<number, number>();
  const shareOne = (number: number): number => {
    const known = shares.get(number) ?? shareIn(members[number] ?? [], number);
    shares.set(number, known);
    return known;
  };
  let words: ReadonlyMap<string, LexiconNode> | undefined;
  const find = (word: string): LexiconNode | undefined => {
    words ??= tree(groups);
    return words.get(word);
  };
  return {
    find,
    numbers,
    size: numberOf.size,
    hiding: new Set(spec.classes.flatMap((one) => (one.hides ? namesOf(one).flatMap(numbers) : []))),
    entriesOf: (some) => entriesIn(groups, some),
    addShare(number, share) {
      shares.set(number, shareOne(number) + share);
    },
    share: (some) => some.reduce((sum, number) => sum + shareOne(number), 0),
    knows: (word) => find(word) !== undefined,
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

/** A class, or a word that stands for one as it is written; and the numbers of its forms. */
interface Group {
  readonly one: WordClass | string;
  readonly numbers: readonly number[];
}

/** A literal `=word` is a class of one word. */
function groupsOf({ classes, literals }: LexiconSpec, numberOf: ReadonlyMap<string, number>): readonly Group[] {
  const group = (one: WordClass | string, names: readonly string[]): Group => ({
    one,
    numbers: names.map((name) => numberOf.get(name) as number),
  });
  return [...classes.map((one) => group(one, namesOf(one))), ...literals.map((one) => group(one, [`=${one}`]))];
}

function enterGroup({ one }: Group, enter: Enter): void {
  if (typeof one === 'string') enter(one, 0);
  else enterAll(one, enter);
}

/** The classes of each number. */
function membersOf(groups: readonly Group[], size: number): readonly (readonly Group[])[] {
  const members: Group[][] = Array.from({ length: size }, () => []);
  for (const group of groups) for (const number of group.numbers) members[number]?.push(group);
  return members;
}

/** Shares of the forms of a class, which many grammars may have. */
const sharesOf = new WeakMap<WordClass, readonly number[]>();

function shareIn(groups: readonly Group[], number: number): number {
  return groups.reduce((sum, { one, numbers }) => {
    if (typeof one === 'string') return sum + shareOf(one);
    const shares = sharesOf.get(one) ?? sharesIn(one);
    sharesOf.set(one, shares);
    return sum + (shares[numbers.indexOf(number)] ?? 0);
  }, 0);
}

/** An entry that is given twice counts once. */
function sharesIn(one: WordClass): readonly number[] {
  const shares = namesOf(one).map(() => 0);
  const counted = new Set<string>();
  enterAll(one, (phrase, form) => {
    const share = rarest(phrase);
    if (share === 0 || counted.has(`${form} ${phrase}`)) return;
    counted.add(`${form} ${phrase}`);
    shares[form] = (shares[form] ?? 0) + share;
  });
  return shares;
}

function rarest(phrase: string): number {
  const gap = phrase.indexOf(' ');
  if (gap < 0) return shareOf(phrase);
  const first = shareOf(phrase.slice(0, gap));
  return first === 0 ? 0 : Math.min(first, rarest(phrase.slice(gap + 1)));
}

function entriesIn(groups: readonly Group[], numbers: ReadonlySet<number>): readonly string[] {
  const entries = new Set<string>();
  for (const group of groups) {
    if (!group.numbers.some((number) => numbers.has(number))) continue;
    enterGroup(group, (phrase, form) => {
      if (numbers.has(group.numbers[form] as number)) entries.add(phrase);
    });
  }
  return [...entries];
}

/** What begins with each word; a word that only stands within phrases is known too. */
function tree(groups: readonly Group[]): ReadonlyMap<string, LexiconNode> {
  const root = new Map<string, LexiconNode>();
  for (const group of groups) {
    enterGroup(group, (phrase, form) => {
      const { numbers: own } = phrase.includes(' ') ? leaf(root, phrase.split(' ')) : nodeIn(root, phrase);
      const number = group.numbers[form] as number;
      if (!own.includes(number)) own.push(number);
    });
  }
  return root;
}

function leaf(root: Map<string, LexiconNode>, words: readonly string[]): LexiconNode {
  let at: LexiconNode | undefined;
  for (const word of words) {
    const first = nodeIn(root, word);
    if (at) at.next ??= new Map();
    at = at?.next ? nodeIn(at.next, word) : first;
  }
  return at ?? { numbers: [] };
}

function nodeIn(words: Map<string, LexiconNode>, word: string): LexiconNode {
  const known = words.get(word);
  if (known) return known;
  const made = { numbers: [] };
  words.set(word, made);
  return made;
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
