import { problem } from '../text/fault.ts';
import { letterRuns } from '../text/letter-runs.ts';
import { placesOf } from './citation.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { ClauseSource, PolicySource } from './schema.ts';
import { sentences } from './sentences.ts';

/** A quotation that is nowhere is compared with each sentence of the page; so many of them are, in one policy. */
const MOST_GUESSES = 100;

/** A sentence of the page, and its words. */
interface Sentence {
  readonly exact: string;
  readonly words: ReadonlySet<string>;
}

/** Refuses a quotation that does not stand in the page byte for byte, once, or at the occurrence named. */
export function* checkQuotes({ text, clauses }: PolicySource): Generator<PolicyProblem> {
  let known: readonly Sentence[] | undefined;
  let guesses = 0;
  for (const [at, clause] of clauses.entries()) {
    const places = placesOf(text, clause.quote).length;
    const pointer = `/clauses/${at}`;
    if (places === 0) {
      known ??= distinctSentences(text);
      yield misquote(clause, pointer, guesses++ < MOST_GUESSES ? known : []);
    } else if (clause.occurrence === undefined && places > 1) yield quotedTwice(clause, places, pointer);
    else if ((clause.occurrence ?? 1) > places) yield noOccurrence(clause, places, pointer);
  }
}

function distinctSentences(text: string): readonly Sentence[] {
  const found = new Set(sentences(text).map(({ start, end }) => text.slice(start, end)));
  return [...found].map((exact) => ({ exact, words: new Set(letterRuns(exact)) }));
}

function misquote({ quote }: ClauseSource, pointer: string, sentencesOfPage: readonly Sentence[]): PolicyProblem {
  const known = sentencesOfPage.map(({ exact }) => exact);
  const expected = 'words that stand in the page, byte for byte';
  const base = problem({ code: 'policy/misquote', at: `${pointer}/quote`, expected, received: quote, known });
  const guess = base.didYouMean ?? sharingMostWords(quote, sentencesOfPage);
  return guess === undefined ? base : { ...base, nearestSentence: guess };
}

/** For a quotation too far from any sentence for edits to tell: the sentence that shares most of its words. */
function sharingMostWords(quote: string, known: readonly Sentence[]): string | undefined {
  const words = new Set(letterRuns(quote));
  let best: string | undefined;
  let most = words.size / 3;
  for (const { exact, words: others } of known) {
    const shared = [...others].filter((word) => words.has(word)).length;
    if (shared <= most) continue;
    best = exact;
    most = shared;
  }
  return best;
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
