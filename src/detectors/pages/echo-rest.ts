import type { Reading } from '../../text/reading.ts';
import type { Certainty, Found } from '../define-detector.ts';
import type { Grammar, Match } from '../grammar/grammar.ts';
import { has, isAmong, type Tagged } from '../grammar/tagged.ts';
import { isInQuotes, isMended } from '../matched.ts';
import { asksSomething } from '../routes/asking.ts';
import type { EchoPattern } from './echo-patterns.ts';

/** A comment with more words than this beside what leans on another's says enough itself. */
const MOST_WORDS = 14;
/** And one with more words than this in all. */
const LONGEST = 60;
/** Words of its own that a comment may have beside its agreement: a name, or what is thought of somebody. */
const [SPARE, SPARE_ABOUT] = [1, 4];
/** How many words before a match a denial may stand. */
const REACH = 3;

/** Words that say nothing by themselves. */
const EMPTY = [
  ...['filler', 'i', 'you', 'your', 'he', 'his', 'they', 'their', 'it', 'this', 'the', 'a', 'all', 'number', 'be'],
  ...['have', 'do', 'get', 'modal', 'not', 'very', 'and', 'but', 'if', 'to', 'of', 'in', 'for', 'with', 'like', 'who'],
  ...['somebody', 'other-one', 'no-better', 'entirely', 'agreed', 'speaker'],
];
const OWN = ['own-matter', 'disagrees'];

/** The places where a comment leans on what it answers, if it says little else. Linear. */
export function* echoesIn(found: Grammar<EchoPattern>, reading: Reading): Generator<Found> {
  const matches = found.matches(reading);
  if (matches.length === 0) return;
  const text = reading.once(found.sentences);
  if (text.reduce((sum, { tokens }) => sum + tokens.length, 0) > LONGEST) return;
  const numbers = (names: readonly string[]): readonly number[] => names.flatMap(found.lexicon.numbers);
  if (text.some((one) => has(one, numbers(OWN)))) return;
  const denials = numbers(['not']);
  const held = matches.filter((match) => !isInQuotes(match) && !isDenied(match, denials));
  if (held.length === 0 || asksItself(text, held)) return;
  const rest = restOf(text, held, numbers);
  if (rest.words > MOST_WORDS || rest.isOwnStory) return;
  const most = rest.isAboutSomebody ? SPARE_ABOUT : SPARE;
  if (rest.own > Math.max(most, ...held.map(({ pattern }) => pattern.spare ?? 0))) return;
  for (const match of held) {
    const { pattern, start, end } = match;
    yield { start, end, certainty: sureness(match), because: pattern.because };
  }
}

/** A denial shortly before a match, or within it, that is no part of what it says. */
function isDenied({ pattern, sentence, first, last }: Match<EchoPattern>, denials: readonly number[]): boolean {
  if (pattern.denies) return false;
  return sentence.from.slice(Math.max(0, first - REACH), last + 1).some((pieces) => isAmong(pieces, denials));
}

/** True where some sentence asks, save one that asks who somebody is. */
function asksItself(text: readonly Tagged[], held: readonly Match<EchoPattern>[]): boolean {
  const mayAsk = new Set(held.filter(({ pattern }) => pattern.asks).map(({ number }) => number));
  return text.some((sentence, number) => !mayAsk.has(number) && asksSomething(sentence));
}

/** What a comment says beside its matches: how many words, how many with a meaning of their own, and of whom. */
interface Rest {
  readonly words: number;
  readonly own: number;
  readonly isAboutSomebody: boolean;
  readonly isOwnStory: boolean;
}

function restOf(
  text: readonly Tagged[],
  held: readonly Match<EchoPattern>[],
  numbers: (names: readonly string[]) => readonly number[],
): Rest {
  const [empty, people, story] = [numbers(EMPTY), numbers(['somebody', 'other-one']), numbers(['own-story'])];
  let [words, own, isAboutSomebody, isOwnStory] = [0, 0, false, false];
  for (const [number, { tokens, from }] of text.entries()) {
    const said = held.filter((match) => match.number === number);
    let emptyUntil = 0;
    for (let at = 0; at < tokens.length; at++) {
      const pieces = from[at] ?? [];
      for (const { as, end } of pieces) if (empty.includes(as)) emptyUntil = Math.max(emptyUntil, end);
      if (said.some(({ first, last }) => at >= first && at <= last)) continue;
      words++;
      if (at >= emptyUntil) own++;
      isAboutSomebody ||= isAmong(pieces, people);
      isOwnStory ||= isAmong(pieces, story);
    }
  }
  return { words, own, isAboutSomebody, isOwnStory };
}

/** What had to be mended is never certain. */
function sureness(match: Match<EchoPattern>): Certainty {
  const { certainty } = match.pattern;
  return certainty === 'certain' && isMended(match) ? 'probable' : certainty;
}
