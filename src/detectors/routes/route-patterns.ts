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
  /** It does not hold beside a word of these classes in its sentence or in one next to it. */
  readonly unlessNear?: readonly string[];
  /** It does not hold in a text that laughs. */
  readonly earnest?: true;
  /** It casts wide, and says nothing in a sentence of which another pattern already tells. */
  readonly wide?: true;
}

/** Classes that take back a finding that is only possible. */
export interface TakenBack {
  /** In its sentence. */
  readonly within: readonly string[];
  /** In it or one next to it. */
  readonly near: readonly string[];
  /** In it or one next to it, where no word of `home` stands. */
  readonly away: readonly string[];
  readonly home: readonly string[];
}

const BY_NOTHING: TakenBack = { within: [], near: [], away: [], home: [] };
const LAUGHS = /[\u{1f602}\u{1f923}\u{1f606}\u{1f61c}\u{1f639}]/u;

/** The places where a pattern holds and nothing near it says otherwise. Linear. */
export function* routesIn(found: Grammar<RoutePattern>, reading: Reading, takenBack = BY_NOTHING): Generator<Found> {
  const asks = askersIn(reading);
  const matches = found.matches(reading, ({ asked }, sentence) => asked === true && !asks(sentence));
  if (matches.length === 0) return;
  const sentences = reading.once(found.sentences);
  const holds = ({ pattern, number, sentence: { line } }: (typeof matches)[number]): boolean => {
    const { certainty, unless = [], near, unlessNear = [], earnest } = pattern;
    const names = (some: readonly string[], from: number, to: number): boolean => {
      const numbers = some.flatMap(found.lexicon.numbers);
      return sentences.slice(Math.max(0, from), to).some((one) => one.line === line && has(one, numbers));
    };
    if (names(unless, number, number + 1)) return false;
    if (near && !names(near, number - 2, number + 2)) return false;
    if (names(unlessNear, number - 1, number + 2)) return false;
    if (certainty === 'possible' && names(takenBack.within, number, number + 1)) return false;
    if (certainty === 'possible' && names(takenBack.near, number - 1, number + 2)) return false;
    if (certainty === 'possible' && names(takenBack.away, number - 1, number + 2)) {
      if (!names(takenBack.home, number - 1, number + 2)) return false;
    }
    return !(earnest && LAUGHS.test(reading.text));
  };
  const held = matches.filter(holds);
  const told = new Set(held.filter(({ pattern }) => !pattern.wide).map(({ number }) => number));
  for (const { pattern, number, start, end } of held) {
    const { certainty, because, wide } = pattern;
    if (!wide || !told.has(number)) yield { start, end, certainty, because };
  }
}
