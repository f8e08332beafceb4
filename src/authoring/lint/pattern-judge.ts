import { re2 } from '../../policy/re2.ts';

/** Judges patterns for lint. The default is the engine that verdicts use; a host may ask RE2 itself, as the command does. */
export interface PatternJudge {
  /** What is wrong with a pattern, in the judge's words; undefined where it is sound. */
  readonly fault: (pattern: string) => string | undefined;
  /** Whether a sound pattern finds anything in a text of ASCII, empty finds aside; letters match in either case. */
  readonly finds: (pattern: string, text: string) => boolean;
}

/** The judge that needs nothing but this package: the engine by which verdicts are made. */
export const re2jsJudge: PatternJudge = Object.freeze({
  fault: re2.fault,
  finds: (pattern: string, text: string) => re2.compile(pattern)(text).length > 0,
});
