import type { Make } from '../../text/reading.ts';
import type { GrammarNames } from './kept.ts';

/** Where a plan may find something, by the number of a sentence: the strings that may hold in it; any, where that is not known. */
export type Places = ReadonlyMap<number, ReadonlySet<number> | 'any'>;

/** What a sieve found for a grammar, by its spec: where it may hold; that it holds nowhere; or nothing, as it was not sifted. */
export type Sifting = (spec: GrammarNames) => Places | 'nowhere' | undefined;

/** What a sieve found in a reading, for all grammars that it was made of: kept by whoever asked one. */
export const siftingOf: Make<Sifting> = () => () => undefined;
