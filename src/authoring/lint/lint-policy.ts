import { instantOf } from '../../evaluate/instant.ts';
import { dateOf } from '../../policy/calendar.ts';
import { type LoadOptions, loadPolicy } from '../../policy/load-policy.ts';
import type { Policy } from '../../policy/policy.ts';
import { PolicyError, type PolicyProblem } from '../../policy/policy-error.ts';
import { parsePolicyFile } from '../policy-file.ts';
import { readPolicy } from '../read-policy.ts';
import type { LintContext, LintLevel } from './check.ts';
import { checks } from './checks.ts';
import { type PatternJudge, re2jsJudge } from './pattern-judge.ts';

/** What a policy is linted with: what loading it takes, the time, and whoever judges its patterns. */
export interface LintOptions extends LoadOptions {
  /** An instant such as `2026-11-20T09:00:00Z`; left out, nothing is said of what goes out of date. */
  readonly at?: string;
  readonly patterns?: PatternJudge;
}

/** One finding: a stable code, how much it matters, a JSON Pointer, what is amiss, and what to do. */
export interface LintFinding {
  readonly code: string;
  readonly level: LintLevel;
  readonly at: string;
  readonly message: string;
  /** Left out where the policy does not load: then the message says what was expected. */
  readonly mend?: string;
  /** From 1; given when the policy came from a file. */
  readonly line?: number;
  readonly column?: number;
}

/** All findings, errors first, and how many there are of each level. */
export interface LintReport {
  readonly findings: readonly LintFinding[];
  readonly totals: Readonly<Record<LintLevel, number>>;
}

const LEVELS: readonly LintLevel[] = ['error', 'warning', 'question'];

/**
 * Says what is amiss with a policy, and what a person has still to settle. Takes the text of a YAML or JSON file, a
 * policy as data, or one that is loaded. What keeps it from loading are errors; nothing else is looked for then. Pure
 * and frozen. Throws `TypeError` only for a malformed `at`.
 */
export function lintPolicy(policy: unknown, options: LintOptions = {}): LintReport {
  const { at, patterns = re2jsJudge, detectors = [] } = options;
  const today = at === undefined ? {} : { today: dateOf(Math.floor(instantOf(at, 'at') / 86_400)) };
  try {
    const loaded = loadedFrom(policy, options);
    return reportOf(placed(lint(loaded, { ...today, patterns, detectors }), policy));
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return reportOf(error.problems.map(refusal));
  }
}

function loadedFrom(policy: unknown, options: LintOptions): Policy {
  if (typeof policy === 'string') return readPolicy(policy, options);
  return isLoaded(policy) ? policy : loadPolicy(policy, options);
}

/** Only a policy that was loaded has a digest: a file that has one is refused. */
function isLoaded(policy: unknown): policy is Policy {
  return typeof policy === 'object' && policy !== null && 'digest' in policy && Object.isFrozen(policy);
}

function lint(policy: Policy, context: LintContext): readonly LintFinding[] {
  return checks.flatMap(({ code, level, mend, find }) =>
    [...find(policy, context)].map(({ at, message }) => ({ code, level, at, message, mend })),
  );
}

function refusal({ code, at, message, line, column, nearestSentence, didYouMean }: PolicyProblem): LintFinding {
  const hint = nearestSentence === undefined || didYouMean ? '' : `; the nearest sentence is \`${nearestSentence}\``;
  const place = line === undefined || column === undefined ? {} : { line, column };
  return { code, level: 'error', at, message: `${message}${hint}`, ...place };
}

/** Findings on a file, with the line and column of what they point to. */
function placed(findings: readonly LintFinding[], policy: unknown): readonly LintFinding[] {
  if (typeof policy !== 'string') return findings;
  const { partAt } = parsePolicyFile(policy);
  return findings.map((one) => ({ ...one, ...partAt(one.at).value }));
}

function reportOf(findings: readonly LintFinding[]): LintReport {
  const count = (level: LintLevel): number => findings.filter((one) => one.level === level).length;
  const byLevel = LEVELS.flatMap((level) => findings.filter((one) => one.level === level));
  return Object.freeze({
    findings: Object.freeze(byLevel.map((one) => Object.freeze(one))),
    totals: Object.freeze({ error: count('error'), warning: count('warning'), question: count('question') }),
  });
}
