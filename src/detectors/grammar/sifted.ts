import type { Make } from '../../text/reading.ts';
import type { Plan } from './plan.ts';

/** By the number of a sentence: the strings of a plan that may hold in it; any of them, where that is not known. */
export type Places = ReadonlyMap<number, ReadonlySet<number> | 'any'>;

/** What a sieve found for a grammar: where it may hold; that it holds nowhere; or nothing, as it was not sifted. */
export type Sifting = (plan: Plan<unknown>) => Places | 'nowhere' | undefined;

/** What a sieve found in a reading, for all grammars that it was made of: kept by whoever asked one. */
export const siftingOf: Make<Sifting> = () => () => undefined;
