import { re2 } from '../../policy/re2.ts';

/** Judges patterns for lint. The default is the engine that verdicts use; a host may ask RE2 itself, as the command does. */
export interface PatternJudge {
  /** What is wrong with a pattern, in the judge's words; undefined where it is sound. */
  readonly fault: (pattern: string) => string | undefined;
  /** Whether a sound pattern finds words in each of some texts of ASCII; letters match in either case. */
  readonly findsInEach: (pattern: string, texts: readonly string[]) => boolean;
}

/** The judge that needs nothing but this package: the engine by which verdicts are made. */
export const re2jsJudge: PatternJudge = Object.freeze({
  fault: re2.fault,
  findsInEach,
});

function findsInEach(pattern: string, texts: readonly string[]): boolean {
  const match = re2.compile(pattern);
  return texts.every((text) => match(text).length > 0);
}
