import type { Compiled } from './compile.ts';
import type { Lexicon, LexiconNode } from './lexicon.ts';
import { mended } from './mend.ts';
import type { Pattern } from './pattern.ts';
import type { Plan } from './plan.ts';
import { repair } from './repair.ts';
import type { Sentence, Token } from './tokens.ts';

/** What a grammar knows of a word. */
interface Fact {
  /** What begins with it; `undefined` where the grammar does not know it. */
  readonly node: LexiconNode | undefined;
  /** An entry without which no pattern holds begins with it. */
  readonly beginsWaking: boolean;
  /** It is not known, and stands for one that is. */
  readonly isAmiss: boolean;
}

/** A sentence at a glance, its words mended. */
export interface Glanced {
  readonly sentence: Sentence;
  /** False where no pattern can hold in it. */
  readonly mayMatch: boolean;
}

/** Looks at sentences without reading them closely. */
export interface Glance {
  /** Tells which sentences a pattern may hold in, by the classes that their words have wherever they stand. Linear. */
  over(sentences: readonly Sentence[]): readonly Glanced[];
  /** True where a word stands in a sentence with which an entry begins that patterns need. */
  beginsWaking(sentence: Sentence): boolean;
  /** What begins with a word; `undefined` where the grammar does not know it. */
  nodeOf(token: Token): LexiconNode | undefined;
}

/** Makes a glance for a grammar. */
export function glancer<P extends Pattern>(plan: Plan<P>, firstWords: ReadonlySet<string>): Glance {
  const factOf = factFinder(plan.words, firstWords);
  const mayHold = holdFinder(plan, factOf);
  return {
    over(sentences) {
      const plain = sentences.map((sentence) => mend(sentence, plan.words, factOf));
      const may = mayHold(plain);
      return plain.map((sentence, at) => ({ sentence, mayMatch: may[at] ?? false }));
    },
    beginsWaking: ({ tokens }) => tokens.some((token) => factOf(token).beginsWaking),
    nodeOf: (token) => factOf(token).node,
  };
}

const AMISS: Fact = { node: undefined, beginsWaking: false, isAmiss: true };
const NOTHING: Fact = { node: undefined, beginsWaking: false, isAmiss: false };

/** Facts by the numbers of words: most comments are made of the same few. */
function factFinder(words: Lexicon, firstWords: ReadonlySet<string>): (token: Token) => Fact {
  const facts: (Fact | undefined)[] = [];
  const factOf = (word: string): Fact => {
    const node = words.find(word);
    if (!node) return mended(word, words.knows) ? AMISS : NOTHING;
    return { node, beginsWaking: firstWords.has(word), isAmiss: false };
  };
  return ({ id, text }) => {
    if (id < 0) return factOf(text);
    const known = facts[id];
    if (known) return known;
    while (facts.length <= id) facts.push(undefined);
    const fact = factOf(text);
    facts[id] = fact;
    return fact;
  };
}

function mend(sentence: Sentence, words: Lexicon, factOf: (token: Token) => Fact): Sentence {
  if (!sentence.inPieces && !sentence.tokens.some((token) => token.raw.length > 1 && factOf(token).isAmiss)) {
    return sentence;
  }
  const tokens = repair(sentence.tokens, words.knows);
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}

/** The classes that stand in a sentence: one table, used again for each. */
interface Present {
  /** Those put in that wake patterns. */
  readonly waking: number[];
  has(number: number): boolean;
  put(number: number): void;
  clear(): void;
}

function presence(size: number, isWaking: (number: number) => boolean): Present {
  const marks = new Int32Array(size);
  const wakes = Array.from({ length: size }, (_, number) => isWaking(number));
  const waking: number[] = [];
  let mark = 1;
  return {
    waking,
    has: (number) => marks[number] === mark,
    put(number) {
      if (marks[number] === mark) return;
      marks[number] = mark;
      if (wakes[number]) waking.push(number);
    },
    clear() {
      mark++;
      waking.length = 0;
    },
  };
}

/** Tells in which of the sentences of a text a pattern may hold. */
function holdFinder<P>(
  { words, derived, marked, byKey }: Plan<P>,
  factOf: (token: Token) => Fact,
): (sentences: readonly Sentence[]) => readonly boolean[] {
  const byWaking = formsByWaking(byKey);
  const present = presence(words.size, (number) => byWaking.has(number));
  // What is marked may stand in any sentence, where what it needs stands in one.
  const always = marked.filter(({ wakes }) => wakes.length === 0).map(({ as }) => as);
  const given = marked.filter(({ wakes }) => wakes.length > 0);
  const isPlain = marked.length === 0;
  const look = (sentence: Sentence, marks: readonly number[]): boolean => {
    if (isPlain && !sentence.tokens.some((token) => factOf(token).beginsWaking)) return false;
    present.clear();
    marks.forEach(present.put);
    putAll(sentence, factOf, present);
    for (const { as, forms } of derived) if (forms.some((form) => suits(form, present))) present.put(as);
    return present.waking.some((number) => byWaking.get(number)?.some((form) => suits(form, present)));
  };
  return (sentences) => {
    const isGiven = given.map(() => false);
    const seen = sentences.map((sentence) => {
      const may = look(sentence, always);
      for (const [at, { wakes }] of given.entries()) isGiven[at] ||= wakes.some(present.has);
      return may;
    });
    if (!isGiven.includes(true)) return seen;
    const marks = [...always, ...given.filter((_, at) => isGiven[at]).map(({ as }) => as)];
    return sentences.map((sentence) => look(sentence, marks));
  };
}

function formsByWaking<P>(byKey: Plan<P>['byKey']): ReadonlyMap<number, readonly Compiled[]> {
  const byWaking = new Map<number, Compiled[]>();
  for (const form of new Set([...byKey.values()].flat().map((planned) => planned.form))) {
    for (const number of form.wakes) byWaking.set(number, [...(byWaking.get(number) ?? []), form]);
  }
  return byWaking;
}

/** Puts in the classes of all words and phrases of a sentence. */
function putAll({ tokens }: Sentence, factOf: (token: Token) => Fact, present: Present): void {
  for (let first = 0; first < tokens.length; first++) {
    let { node } = factOf(tokens[first] as Token);
    for (let end = first + 1; node; end++) {
      for (const as of node.numbers) present.put(as);
      const next = node.next && tokens[end];
      node = next && next.before === 'space' ? node.next?.get(next.text) : undefined;
    }
  }
}

function suits({ key, needs }: Compiled, present: Present): boolean {
  return key.some(present.has) && needs.every((one) => one.some(present.has));
}
