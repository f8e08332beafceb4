import type { Reading } from '../../text/reading.ts';
import type { Certainty, Found } from '../define-detector.ts';
import type { Grammar, Match } from '../grammar/grammar.ts';
import type { Pattern } from '../grammar/pattern.ts';
import { has, isAmong, type Tagged } from '../grammar/tagged.ts';
import { isInQuotes, isMended } from '../matched.ts';
import { asksSomething } from '../routes/asking.ts';

/** What takes a match back: it is quoted, asked, denied, or told of somebody else. */
export type Release = 'quoted' | 'asked' | 'denied' | 'told';

/** A pattern of what some pages forbid, with texts that it finds and near ones that its detector leaves. */
export interface PagePattern extends Pattern {
  readonly certainty: Certainty;
  readonly because: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Left out, only a quotation takes it back. */
  readonly heeds?: readonly Release[];
  /** It does not hold beside a word of these classes in its sentence. */
  readonly unless?: readonly string[];
  /** It holds only if a word of one of these classes stands in its sentence or in one next to it. */
  readonly near?: readonly string[];
}

/** How many words before a match a denial may stand. */
const REACH = 4;

/** The places where a pattern holds and nothing takes it back; grammars have the classes of `pageWords`. Linear. */
export function* pagesIn(found: Grammar<PagePattern>, reading: Reading): Generator<Found> {
  const matches = found.matches(reading);
  if (matches.length === 0) return;
  const text = reading.once(found.sentences);
  for (const match of matches) {
    if (!holds(match, text, found)) continue;
    const { pattern, start, end } = match;
    yield { start, end, certainty: sureness(match), because: pattern.because };
  }
}

function holds(match: Match<PagePattern>, text: readonly Tagged[], { lexicon }: Grammar<PagePattern>): boolean {
  const { pattern, sentence, number } = match;
  const { heeds = ['quoted'], unless = [], near } = pattern;
  const numbers = (names: readonly string[]): readonly number[] => names.flatMap(lexicon.numbers);
  if (has(sentence, numbers(unless))) return false;
  if (near && !text.slice(Math.max(0, number - 1), number + 2).some((one) => has(one, numbers(near)))) return false;
  const released: Readonly<Record<Release, () => boolean>> = {
    quoted: () => isInQuotes(match),
    asked: () => asksSomething({ ...sentence, tokens: sentence.tokens.slice(0, match.last + 1) }),
    denied: () => isDenied(match, numbers(['not', 'page-denial'])),
    told: () => has(sentence, numbers(['page-told'])),
  };
  return !heeds.some((release) => released[release]());
}

/** A denial shortly before a match, or within it. */
function isDenied({ sentence, first, last }: Match<PagePattern>, denials: readonly number[]): boolean {
  return sentence.from.slice(Math.max(0, first - REACH), last + 1).some((pieces) => isAmong(pieces, denials));
}

/** What had to be mended is never certain. */
function sureness(match: Match<PagePattern>): Certainty {
  const { certainty } = match.pattern;
  return certainty === 'certain' && isMended(match) ? 'probable' : certainty;
}
