import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { english } from '../grammar/english.ts';
import { type Grammar, type GrammarSpec, grammar } from '../grammar/grammar.ts';
import type { Tagged } from '../grammar/tagged.ts';
import type { WordClass } from '../grammar/word-class.ts';
import { isInQuotes } from '../matched.ts';
import { advertWords } from './advert-words.ts';
import { type DealPart, type DealPattern, dealPatterns } from './deal-patterns.ts';
import { dealWords } from './deal-words.ts';
import { dealingWords } from './dealing-words.ts';
import { FIGURE, markFigures } from './figures.ts';

/** The parts of a deal, and where they stand. */
export interface Deal {
  readonly parts: ReadonlySet<DealPart>;
  readonly places: readonly Span[];
}

/** A sum that is asked; one that "is", "was" or "cost" so much is told of. */
const ASKED =
  /(?<!\b(?:is|are|be|was|were|cost|costs|costing|pay|pays|paid|paying|charged?|charges|spent|fined|wanted|wants?|lost|lose|earn|earned|gets?|got|owed?|saved?|worth|donated?|gave|give|raised|won|refunded|quoted|billed|took|takes?|of|to|a|an|the|my|our|your|that|this|another|extra|about|over|almost|nearly|fetched|sold)(?: (?:me|us|him|her|them|you|out|up))? ?)(?:[£$€] ?[0-9]|\b[0-9]{1,4} ?(?:quid|gbp|pounds?\b))|[0-9] ?(?:ph|p\/h|pcm|pw|pp)\b/u;
const CURRENCY = /[£$€] ?$/u;
const SUM = /^[0-9]{1,5}(?:quid|gbp|p|pp|ph|pcm|pw|ea)$/u;
const NAMED_SUM = /^(?:quid|pounds?|gbp)$/u;

/** True where a sum is asked, not told of. Linear. */
export function isAsked(text: string): boolean {
  return ASKED.test(text);
}

/** The words of adverts, for all that look for them. */
export const advertClasses: readonly WordClass[] = [...english, ...advertWords, ...dealingWords, ...dealWords];
const summed: Omit<GrammarSpec<DealPattern>, 'patterns'> = {
  classes: advertClasses,
  marked: { figure: { shape: FIGURE }, sum: { shape: FIGURE } },
  mark(sentences, number, reading) {
    markFigures(sentences, number);
    markSums(sentences, number, reading);
  },
};
const isDenial = ({ part }: DealPattern): boolean => part === 'not';
/** Parts of deals. A price, a trader or a way to get the thing wakes them: wares alone stand in most comments. */
export const deals: Grammar<DealPattern> = grammar({
  ...summed,
  patterns: dealPatterns.filter((one) => !isDenial(one)),
  wakes: ({ part }) => part === 'price' || part === 'reach' || part === 'trader',
});

/** Asked only where something was found. */
const denials = grammar({ ...summed, patterns: dealPatterns.filter(isDenial) });

/** The parts of a deal in a text; `undefined` where there is neither a price nor a trader who can be reached. Linear. */
export function dealIn(reading: Reading): Deal | undefined {
  const matches = deals.matches(reading).filter((match) => !isInQuotes(match));
  if (matches.length === 0) return undefined;
  const parts = new Set(matches.map(({ pattern }) => pattern.part));
  if (isAsked(reading.lower)) parts.add('price');
  const isTrade = parts.has('trader') && parts.has('voice') && parts.has('reach');
  if (!parts.has('price') && !isTrade) return undefined;
  return { parts, places: matches.map(({ start, end }) => ({ start, end })) };
}

/** True where a deal is somebody else's, one that is sought, or none. Linear. */
export function isNoDeal(reading: Reading): boolean {
  return denials.matches(reading).length > 0;
}

/** Figures after the sign of a currency, or with its name, are of the class `sum`. */
function markSums(sentences: readonly Tagged[], number: (name: string) => readonly number[], { lower }: Reading): void {
  const [as = 0] = number('sum');
  for (const sentence of sentences) {
    for (const [first, { text, start }] of sentence.tokens.entries()) {
      if (!FIGURE.test(text)) continue;
      const isNamed = NAMED_SUM.test(sentence.tokens[first + 1]?.text ?? '');
      if (!isNamed && !SUM.test(text) && !CURRENCY.test(lower.slice(Math.max(0, start - 2), start))) continue;
      sentence.add({ first, end: first + (isNamed ? 2 : 1), as });
    }
  }
}
