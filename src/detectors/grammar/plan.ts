import { addTo } from '../../text/group-by.ts';
import { type ClassMask, maskOf, meet } from './class-bits.ts';
import { type Compiled, compile } from './compile.ts';
import type { GrammarSpec, Marking } from './grammar.ts';
import { keptOf } from './kept.ts';
import { recalledLiterals } from './kept-grammar.ts';
import { later } from './later.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { recallForms } from './lexis.ts';
import { namesIn, type ParsedPattern, type Pattern, parsePattern } from './pattern.ts';
import type { WordClass } from './word-class.ts';

/** A grammar's words and patterns, by what they are looked up by. */
export interface Plan<P> {
  readonly words: Lexicon;
  /** Classes found by patterns, in the order in which they are found. */
  readonly derived: readonly Derived[];
  /** Classes that are given by hand. */
  readonly marked: readonly Marked[];
  /** The strings of all patterns, in their order. */
  readonly strings: readonly Planned<P>[];
  /** Some of them do not wake the grammar: they are looked for in every sentence once it is awake. */
  readonly sleeps: boolean;
  /** Classes that are keys, and the numbers of the strings that have each. */
  readonly byKey: () => { readonly keys: readonly number[]; readonly keyed: readonly (readonly number[])[] };
  /** The class that no gap goes over. */
  readonly stop: number;
}

/** A pattern, and one of the strings it is given by. */
export interface Planned<P> {
  readonly pattern: P;
  readonly form: () => PlannedForm;
  /** It wakes the grammar. */
  readonly wakes: boolean;
}

/** What a string says. */
export interface PlannedForm extends Compiled {
  /** The classes that must stand whatever is given by hand. */
  readonly sure: readonly ClassMask[];
}

/** A class whose words are found by patterns. */
export interface Derived {
  readonly as: number;
  readonly forms: readonly Compiled[];
}

/** A class that is given by hand: only to words of some classes, or of some shape; or to any. */
export interface Marked {
  readonly as: number;
  readonly among: readonly number[] | undefined;
  readonly shape: RegExp | undefined;
}

/** More than any class of words can have: what needs no word wakes nothing. */
const NEVER = 1e6;

/**
 * Compiles the classes and patterns of a grammar; throws an `Error` for what cannot be read. Where a grammar was kept, all
 * could be: its strings are read one by one, when a text first may hold them.
 */
export function plan<P extends Pattern>(spec: GrammarSpec<P>): Plan<P> {
  const { classes, marked = {}, wakes = () => true } = spec;
  const recalled = keptOf(spec);
  for (const [at, first] of (recalled?.classes ?? []).entries()) recallForms(classes[at] as WordClass, first);
  const phrases = (spec.phrases ?? []).map(({ as, match }) => ({ as, parsed: parsedOf(match) }));
  const patterns = spec.patterns.flatMap((pattern) => parsedOf(pattern.match).map((parsed) => ({ pattern, parsed })));
  const literals = recalled
    ? recalledLiterals(recalled)
    : literalsIn([...phrases.flatMap(({ parsed }) => parsed), ...patterns.map(({ parsed }) => parsed)]);
  const words = lexicon({ classes, names: [...phrases.map(({ as }) => as), ...Object.keys(marked)], literals });
  const derived = phrases.map(({ as, parsed }) => {
    const forms = parsed.map((one) => compiledOf(one, words));
    return derive(words.numbers(as)[0] ?? 0, forms, words);
  });
  const byHand = Object.entries(marked).map(([name, marking]) => mark(words.numbers(name)[0] ?? 0, marking, words));
  const given = maskOf(byHand.map(({ as }) => as));
  const strings = patterns.map(({ pattern, parsed }): Planned<P> => {
    const form = later(() => sureForm(compiledOf(parsed, words), given));
    if (!recalled) form();
    return { pattern, wakes: wakes(pattern), form };
  });
  return {
    words,
    derived,
    marked: byHand,
    strings,
    sleeps: strings.some((string) => !string.wakes),
    byKey: later(() => indexed(strings)),
    stop: words.numbers('stop')[0] ?? -1,
  };
}

/** One of the strings of a pattern, and what it says. */
interface Parsed {
  readonly match: string;
  readonly parsed: () => ParsedPattern;
}

function parsedOf(match: string | readonly string[]): readonly Parsed[] {
  return [match].flat().map((one) => ({ match: one, parsed: later(() => within(one, () => parsePattern(one))) }));
}

function compiledOf({ match, parsed }: Parsed, words: Lexicon): Compiled {
  return within(match, () => compile(parsed(), words));
}

function sureForm(form: Compiled, given: ClassMask): PlannedForm {
  return { ...form, sure: form.asks.filter((mask) => !meet(mask, given)) };
}

/** The single words that some strings ask for. */
function literalsIn(strings: readonly Parsed[]): readonly string[] {
  const asked = new Set(strings.flatMap(({ parsed }) => namesIn(parsed())));
  const names = new Set([...asked].filter((some) => some.includes('=')).flatMap((some) => some.split('|')));
  return [...names].filter((name) => name.startsWith('=')).map((name) => name.slice(1));
}

/** Says in which pattern something is wrong. */
function within<T>(match: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`pattern \`${match}\`: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A class is as common as the commonest of its patterns, each as common as the rarest of its words. */
function derive(as: number, forms: readonly Compiled[], words: Lexicon): Derived {
  const share = Math.max(0, ...forms.map(({ key, needs }) => Math.min(words.share(key), ...needs.map(words.share))));
  words.addShare(as, Math.max(0, share - words.share([as])));
  return { as, forms };
}

function mark(as: number, { among, shape }: Marking, words: Lexicon): Marked {
  const numbers = among?.flatMap(words.numbers);
  words.addShare(as, numbers ? words.share(numbers) : NEVER);
  return { as, among: numbers, shape };
}

function indexed(strings: readonly Planned<unknown>[]): ReturnType<Plan<unknown>['byKey']> {
  const byKey = new Map<number, number[]>();
  for (const [number, { form }] of strings.entries()) for (const key of form().key) addTo(byKey, key, number);
  return { keys: [...byKey.keys()], keyed: [...byKey.values()] };
}
