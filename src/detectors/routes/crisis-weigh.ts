import type { Reading } from '../../text/reading.ts';
import type { Grammar, Match } from '../grammar/grammar.ts';
import { has, isAmong, type Piece, type Tagged } from '../grammar/tagged.ts';
import type { CrisisPattern } from './crisis-pattern.ts';

type Sign = Match<CrisisPattern>;

/** Classes of words that say little, and lend weight to a sign beside them. */
const WEAK = ['weak-time', 'weak-alone', 'weak-feel', 'weak-kin', 'weak-end', 'weak-mean', 'weak-plan'];
/** Signs to which they lend it. */
const LENT: ReadonlySet<string> = new Set(['end', 'means', 'bye', 'blame', 'plan', 'trying', 'legacy', 'mind']);
/** Classes that take it from them. */
const HARMLESS = ['study-weak', 'plain-business', 'praise-plain'];
/** Of how many kinds signs must be; of weak words it takes two kinds for one. */
const ENOUGH = 2;
const WEIGHT = 0.5;
/** How many words from a sign weak ones may stand. */
const BESIDE = 14;

/** Faint signs that are of enough kinds, in the order of the text; none where they are not. */
export function weighed(found: Grammar<CrisisPattern>, reading: Reading, signs: readonly Sign[]): readonly Sign[] {
  const strong = apart(signs);
  const kinds = new Set(strong.map(({ pattern }) => pattern.sign)).size;
  if (kinds >= ENOUGH) return strong;
  const sentences = reading.once(found.sentences);
  const heavy = strong.filter(({ pattern }) => LENT.has(pattern.sign ?? ''));
  return heavy.some((sign) => kinds + WEIGHT * weakKinds(found, sentences, sign) >= ENOUGH) ? strong : [];
}

/** Signs that share no word with one before. */
function apart(signs: readonly Sign[]): readonly Sign[] {
  const kept: Sign[] = [];
  for (const one of [...signs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? 0) <= one.start) kept.push(one);
  }
  return kept;
}

/** How many kinds of weak words stand near a sign: in its sentence, the one before and the one after. */
function weakKinds({ lexicon }: Grammar<CrisisPattern>, sentences: readonly Tagged[], sign: Sign): number {
  const harmless = HARMLESS.flatMap(lexicon.numbers);
  const near = [-1, 0, 1].flatMap((way) => {
    const sentence = sentences[sign.number + way];
    return !sentence || has(sentence, harmless) ? [] : beside(sentence, sign, way);
  });
  return WEAK.filter((name) => isAmong(near, lexicon.numbers(name))).length;
}

/** What stands near a sign in its sentence, at the end of the one before (-1), or at the start of the one after (1). */
function beside({ from }: Tagged, { first, last }: Sign, way: number): readonly Piece[] {
  if (way < 0) return from.slice(-BESIDE).flat();
  if (way > 0) return from.slice(0, BESIDE).flat();
  const pieces = from.slice(Math.max(0, first - BESIDE), last + BESIDE).flat();
  return pieces.filter((piece) => piece.end <= first || piece.first > last);
}
