import type { Reading } from '../../text/reading.ts';
import type { Certainty, Found } from '../define-detector.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Pattern } from '../grammar/pattern.ts';
import { has } from '../grammar/tagged.ts';
import { askersIn } from './asking.ts';

/** A pattern that shows that somebody needs to be told where to turn. */
export interface RoutePattern extends Pattern {
  readonly certainty: Certainty;
  readonly because: string;
  /** It holds only in a sentence that asks. */
  readonly asked?: true;
  /** It does not hold beside a word of these classes in its sentence. */
  readonly unless?: readonly string[];
  /** It holds only if a word of one of these classes stands in its sentence or in one next to it. */
  readonly near?: readonly string[];
}

/** The places where a pattern holds and nothing near it says otherwise. Linear. */
export function* routesIn(found: Grammar<RoutePattern>, reading: Reading): Generator<Found> {
  const asks = askersIn(reading);
  const matches = found.matches(reading, ({ asked }, sentence) => asked === true && !asks(sentence));
  if (matches.length === 0) return;
  const sentences = reading.once(found.sentences);
  for (const { pattern, number, sentence, start, end } of matches) {
    const { certainty, because, unless = [], near } = pattern;
    const names = (some: readonly string[], from: number, to: number): boolean => {
      const numbers = some.flatMap(found.lexicon.numbers);
      return sentences.slice(Math.max(0, from), to).some((one) => one.line === sentence.line && has(one, numbers));
    };
    if (names(unless, number, number + 1)) continue;
    if (near && !names(near, number - 2, number + 2)) continue;
    yield { start, end, certainty, because };
  }
}
