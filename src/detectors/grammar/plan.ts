import { type Compiled, compile } from './compile.ts';
import type { GrammarSpec } from './grammar.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { namesIn, type ParsedPattern, type Pattern, parsePattern } from './pattern.ts';

/** A grammar's words and patterns, by what they are looked up by. */
export interface Plan<P> {
  readonly words: Lexicon;
  /** Classes found by patterns, in the order in which they are found. */
  readonly derived: readonly Derived[];
  /** Classes that are given by hand, where a word of one of those they need stands in the text. */
  readonly marked: readonly Derived[];
  readonly byKey: ReadonlyMap<number, readonly Planned<P>[]>;
  /** The classes of which a word must stand in a text for anything to hold. */
  readonly waking: ReadonlySet<number>;
  /** The class that no gap goes over. */
  readonly stop: number;
}

/** A pattern, and one of the strings it is given by. */
export interface Planned<P> {
  readonly pattern: P;
  readonly form: Compiled;
}

/** A class whose words are found by patterns. */
export interface Derived {
  readonly as: number;
  readonly forms: readonly Compiled[];
  /** Those of which a word must stand in a text for it to be found. */
  readonly wakes: readonly number[];
}

/** More than any class of words can have: what needs no word wakes nothing. */
const NEVER = 1e6;

/** Compiles the classes and patterns of a grammar; throws an `Error` for what cannot be read. */
export function plan<P extends Pattern>(spec: GrammarSpec<P>): Plan<P> {
  const { classes, marked = {}, wakenedBy = [] } = spec;
  const phrases = (spec.phrases ?? []).map(({ as, match }) => ({ as, parsed: parsedOf(match) }));
  const patterns = spec.patterns.map((pattern) => ({ pattern, parsed: parsedOf(pattern.match) }));
  const asked = new Set([...phrases, ...patterns].flatMap(({ parsed }) => parsed.flatMap(([, one]) => namesIn(one))));
  const literals = [...asked].filter((name) => name.startsWith('=')).map((name) => name.slice(1));
  const words = lexicon({ classes, names: [...phrases.map(({ as }) => as), ...Object.keys(marked)], literals });
  for (const number of wakenedBy.flatMap(words.numbers)) words.addShare(number, -words.share([number]));
  const found = phrases.map(({ as, parsed }) => derive(words.numbers(as)[0] ?? 0, compiledOf(parsed, words), words));
  const stand = Object.entries(marked).map(([name, needed]) => standIn(words.numbers(name)[0] ?? 0, needed, words));
  const own = patterns.flatMap(({ pattern, parsed }) => compiledOf(parsed, words).map((form) => ({ pattern, form })));
  const waking = wakingOf(
    [...own.flatMap(({ form }) => form.wakes), ...wakenedBy.flatMap(words.numbers)],
    [...found, ...stand],
  );
  return { words, derived: found, marked: stand, byKey: indexed(own), waking, stop: words.numbers('stop')[0] ?? -1 };
}

/** The strings of a pattern, each with what it says. */
type Parsed = readonly (readonly [string, ParsedPattern])[];

function parsedOf(match: string | readonly string[]): Parsed {
  return [match].flat().map((one) => [one, within(one, () => parsePattern(one))]);
}

function compiledOf(parsed: Parsed, words: Lexicon): readonly Compiled[] {
  return parsed.map(([match, one]) => within(match, () => compile(one, words)));
}

/** Says in which pattern something is wrong. */
function within<T>(match: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`pattern \`${match}\`: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function derive(as: number, forms: readonly Compiled[], words: Lexicon): Derived {
  const wakes = [...new Set(forms.flatMap((form) => form.wakes))];
  const share = Math.max(0, ...forms.map((form) => words.share(form.wakes)));
  words.addShare(as, Math.max(0, share - words.share([as])));
  return { as, forms, wakes };
}

/** A class that is marked: it has no words of its own. */
function standIn(as: number, needed: readonly string[], words: Lexicon): Derived {
  const wakes = needed.flatMap(words.numbers);
  words.addShare(as, wakes.length === 0 ? NEVER : Math.max(...wakes.map((one) => words.share([one]))));
  return { as, forms: [], wakes };
}

/** These classes, and of derived ones what those need. */
function wakingOf(classes: readonly number[], derived: readonly Derived[]): ReadonlySet<number> {
  const waking = new Set(classes);
  for (const one of waking) {
    for (const { as, wakes } of derived) if (as === one) for (const needed of wakes) waking.add(needed);
  }
  return waking;
}

function indexed<P>(own: readonly Planned<P>[]): ReadonlyMap<number, readonly Planned<P>[]> {
  const byKey = new Map<number, Planned<P>[]>();
  for (const one of own) {
    for (const key of one.form.key) {
      const same = byKey.get(key);
      if (same) same.push(one);
      else byKey.set(key, [one]);
    }
  }
  return byKey;
}
