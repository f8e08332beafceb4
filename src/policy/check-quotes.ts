import { nearest, problem } from '../text/fault.ts';
import { placesOf } from './citation.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { ClauseSource, PolicySource } from './schema.ts';
import { sentences } from './sentences.ts';

/** Refuses a quotation that does not stand in the page byte for byte, once, or at the occurrence named. */
export function* checkQuotes({ text, clauses }: PolicySource): Generator<PolicyProblem> {
  for (const [at, clause] of clauses.entries()) {
    const places = placesOf(text, clause.quote).length;
    const pointer = `/clauses/${at}`;
    if (places === 0) yield misquote(text, clause, pointer);
    else if (clause.occurrence === undefined && places > 1) yield quotedTwice(clause, places, pointer);
    else if ((clause.occurrence ?? 1) > places) yield noOccurrence(clause, places, pointer);
  }
}

function misquote(text: string, { quote }: ClauseSource, pointer: string): PolicyProblem {
  const known = sentences(text).map(({ start, end }) => text.slice(start, end));
  const expected = 'words that stand in the page, byte for byte';
  const base = problem({ code: 'policy/misquote', at: `${pointer}/quote`, expected, received: quote, known });
  const guess = nearest(quote, known) ?? sharingMostWords(quote, known);
  return guess === undefined ? base : { ...base, nearestSentence: guess };
}

/** For a quotation too far from any sentence for edits to tell: the sentence that shares most of its words. */
function sharingMostWords(quote: string, known: readonly string[]): string | undefined {
  const words = wordsOf(quote);
  let best: string | undefined;
  let most = words.size / 3;
  for (const sentence of known) {
    const shared = [...wordsOf(sentence)].filter((word) => words.has(word)).length;
    if (shared <= most) continue;
    best = sentence;
    most = shared;
  }
  return best;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function quotedTwice({ quote }: ClauseSource, places: number, pointer: string): PolicyProblem {
  const expected = `\`occurrence\`, from 1 to ${places}, because these words stand in the page ${places} times`;
  return problem({ code: 'policy/quote-not-unique', at: `${pointer}/quote`, expected, received: quote });
}

function noOccurrence({ occurrence }: ClauseSource, places: number, pointer: string): PolicyProblem {
  const expected = `a number from 1 to ${places}, as often as these words stand in the page`;
  return problem({
    code: 'policy/no-such-occurrence',
    at: `${pointer}/occurrence`,
    expected,
    received: String(occurrence),
  });
}
