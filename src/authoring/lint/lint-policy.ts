import { instantOf } from '../../evaluate/instant.ts';
import { dateOf } from '../../policy/calendar.ts';
import { loadPolicy } from '../../policy/load-policy.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Excerpt, PolicyError, type PolicyProblem } from '../../policy/policy-error.ts';
import { withExcerpts } from '../place-problems.ts';
import { readPage } from '../read-page.ts';
import { type ReadOptions, readWritten, type WrittenPolicy } from '../read-policy.ts';
import type { LintContext, LintLevel } from './check.ts';
import { checks } from './checks.ts';
import { type PatternJudge, re2jsJudge } from './pattern-judge.ts';
import { pointerInFile } from './place-in-file.ts';

/** What a policy is linted with: what loading it takes, the time, and whoever judges its patterns. */
export interface LintOptions extends ReadOptions {
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
  /** The line it stands on, and where in it. */
  readonly excerpt?: Excerpt;
  /** The file it stands in, where that is one that the policy extends; as seen from the policy's own. */
  readonly file?: string;
}

/** All findings, errors first, and how many there are of each level. */
export interface LintReport {
  readonly findings: readonly LintFinding[];
  readonly totals: Readonly<Record<LintLevel, number>>;
}

const LEVELS: readonly LintLevel[] = ['error', 'warning', 'question'];

/**
 * Says what is amiss with a policy, and what a person has still to settle. Takes a YAML or JSON file, as text or bytes, a
 * policy as data, or one that is loaded. What keeps it from loading are errors; nothing else is looked for then. Pure
 * and frozen. Throws `TypeError` for a malformed `at`, and for a loaded policy whose own detectors are not given.
 */
export function lintPolicy(policy: unknown, options: LintOptions = {}): LintReport {
  const { at, patterns = re2jsJudge, detectors = [] } = options;
  const today = at === undefined ? {} : { today: dateOf(Math.floor(instantOf(at, 'at') / 86_400)) };
  try {
    const written = isFile(policy) ? readWritten(policy, options) : undefined;
    const findings = lint(written?.policy ?? loadedFrom(policy, options), { ...today, patterns, detectors });
    return reportOf(written ? placed(findings, written) : findings);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return reportOf(error.problems.map(refusal));
  }
}

function isFile(policy: unknown): policy is string | Uint8Array {
  return typeof policy === 'string' || policy instanceof Uint8Array;
}

function loadedFrom(policy: unknown, { detectors, readText }: LintOptions): Policy {
  if (isLoaded(policy)) return policy;
  return loadPolicy(policy, {
    ...(detectors ? { detectors } : {}),
    ...(readText ? { readText: (path) => readPage(path, readText) } : {}),
  });
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

function refusal({ nearestSentence, didYouMean, ...one }: PolicyProblem): LintFinding {
  const hint = nearestSentence === undefined || didYouMean ? '' : `; the nearest sentence is \`${nearestSentence}\``;
  return { ...one, level: 'error', message: `${one.message}${hint}` };
}

/** Findings on a file, with the line and column of what they point to in it. */
function placed(findings: readonly LintFinding[], { policy, file, source }: WrittenPolicy): readonly LintFinding[] {
  const inFile = findings.map((one) => {
    const at = pointerInFile(one.at, policy, file.data);
    return { ...one, at, ...file.partAt(at).value };
  });
  return withExcerpts(inFile, source);
}

function reportOf(findings: readonly LintFinding[]): LintReport {
  const count = (level: LintLevel): number => findings.filter((one) => one.level === level).length;
  const byLevel = LEVELS.flatMap((level) => findings.filter((one) => one.level === level));
  return Object.freeze({
    findings: Object.freeze(byLevel.map((one) => Object.freeze(one))),
    totals: Object.freeze({ error: count('error'), warning: count('warning'), question: count('question') }),
  });
}
