import type { Span } from '../text/span.ts';

/** Matches one pattern: all places of a text, in order. Half-open, UTF-16. Linear in the text. */
export type PatternMatcher = (text: string) => readonly Span[];

/** Whatever reads RE2 patterns. A policy's patterns come from strangers: no engine that backtracks will do. */
export interface PatternEngine {
  /** What is wrong with a pattern, in the engine's words; undefined where it is sound. */
  fault(pattern: string): string | undefined;
  /** Compiles a sound pattern; letters match in either case. */
  compile(pattern: string): PatternMatcher;
}
