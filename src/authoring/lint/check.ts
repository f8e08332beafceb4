import type { Detector } from '../../detectors/define-detector.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PatternJudge } from './pattern-judge.ts';

/**
 * How much a finding matters. An `error`: somebody may be acted on or sent on wrongly. A `warning`: a part of the policy
 * does nothing, or soon will. A `question`: the page leaves something to a person, who has not settled it yet.
 */
export type LintLevel = 'error' | 'warning' | 'question';

/** What a check has to say of one place of a policy: a JSON Pointer (RFC 6901), and the fault in plain words. */
export interface Remark {
  readonly at: string;
  readonly message: string;
}

/** What checks know beside the policy. */
export interface LintContext {
  /** The day on which the policy is looked at, such as `2026-11-20`; what needs one is not checked without. */
  readonly today?: string;
  readonly patterns: PatternJudge;
  readonly detectors: readonly Detector[];
}

/** One thing that lint looks for in a policy that loads. */
export interface LintCheck {
  /** `lint/` and the name of its file; never changes its meaning. */
  readonly code: `lint/${string}`;
  readonly level: LintLevel;
  /** What is amiss, in one sentence. */
  readonly says: string;
  /** What to do about it. */
  readonly mend: string;
  readonly find: (policy: Policy, context: LintContext) => Iterable<Remark>;
}
