import type { Make } from '../../text/reading.ts';
import type { GrammarNames } from './kept.ts';

/** Where a plan may find something. */
export interface Places {
  /** By the number of a sentence: the strings that may hold in it; any of them, where that is not known. */
  readonly strings: ReadonlyMap<number, ReadonlySet<number> | 'any'>;
  /** The cards that may have enough, by their numbers; any, where any string may hold somewhere. */
  readonly cards: ReadonlySet<number>;
}

/** What a sieve found for a grammar, by its spec: where it may hold; that it holds nowhere; or nothing, as it was not sifted. */
export type Sifting = (spec: GrammarNames) => Places | 'nowhere' | undefined;

/** What a sieve found in a reading, for all grammars that it was made of: kept by whoever asked one. */
export const siftingOf: Make<Sifting> = () => () => undefined;
