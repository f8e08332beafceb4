import { builtIn } from '../detectors/built-in.ts';
import type { Detector } from '../detectors/define-detector.ts';
import { problem } from '../text/fault.ts';
import { checkAuthority } from './check-authority.ts';
import { checkHours } from './check-hours.ts';
import { checkLexicon } from './check-lexicon.ts';
import { checkNames } from './check-names.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkReach } from './check-reach.ts';
import { compilePolicy } from './compile-policy.ts';
import { carryPatterns } from './pattern-carrier.ts';
import type { Policy } from './policy.ts';
import { PolicyError, type PolicyProblem } from './policy-error.ts';
import { re2 } from './re2.ts';
import { ofSound, salvage } from './salvage.ts';
import { type PolicySource, policySchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';

/** What a policy in data may need to be read. */
export interface LoadOptions {
  /** Reads the page where `text` is a path (it begins with a dot); the core itself opens no files. */
  readonly readText?: (path: string) => string;
  /** Detectors of your own that the policy names. */
  readonly detectors?: readonly Detector[];
}

/** A page's path in the place of its text. */
const PATH = /^\.{1,2}\/[^\n]*$/u;
/** Levels of lists and mappings; policies have about ten. */
const DEEPEST = 100;

/** Checks a policy given as data, or as JSON, and returns it frozen. Throws one `PolicyError` with every problem. */
export function loadPolicy(input: unknown, options: LoadOptions = {}): Policy {
  const written = typeof input === 'string' ? parsed(input) : input;
  refuseDepth(written);
  const { source, problems } = checkPolicy(written, options);
  if (!source) throw new PolicyError(problems);
  return compiled(source);
}

/** A policy that was checked: what it says where it is sound, else everything that is wrong with it. */
export interface Checked {
  readonly source?: PolicySource;
  readonly problems: readonly PolicyProblem[];
}

/** Checks a policy given as data, not too deep. */
export function checkPolicy(written: unknown, options: LoadOptions): Checked {
  const { data, problems: ofPage } = withPage(written, options);
  const { success, data: source, error } = policySchema.safeParse(data);
  if (!success) {
    const rest = salvage(data);
    const deeper = rest ? ofSound(problemsOf(rest, options), data) : [];
    return { problems: [...shapeProblems(error.issues, data), ...untold(ofPage, deeper)] };
  }
  const problems = untold(ofPage, [...problemsOf(source, options)]);
  return problems.length > 0 ? { problems } : { source, problems };
}

/** A page that could not be read is told of once. */
export function untold(ofPage: readonly PolicyProblem[], problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  return ofPage.length === 0 ? problems : [...ofPage, ...problems.filter(({ code }) => code !== 'policy/unread-text')];
}

/** The frozen form of a policy that was checked, with its patterns. */
export function compiled(source: PolicySource): Policy {
  return carryPatterns(compilePolicy(source), re2);
}

/** What is wrong with a policy that has the right shape. */
export function* problemsOf(source: PolicySource, { detectors = [] }: LoadOptions): Generator<PolicyProblem> {
  const kinds = [...builtIn, ...detectors].map(({ name }) => name);
  if (PATH.test(source.text)) yield unread(source.text);
  else yield* checkQuotes(source);
  yield* checkHours(source);
  yield* checkNames(source, kinds);
  yield* checkLexicon(source, kinds);
  yield* checkAuthority(source);
  yield* checkReach(source, re2);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new PolicyError([problem({ code: 'policy/not-json', at: '', expected: 'JSON', received })]);
  }
}

/** Conditions within conditions are read by recursion, which a stack must hold. */
export function refuseDepth(data: unknown): void {
  if (!isDeeper(data, DEEPEST)) return;
  const expected = `lists and mappings at most ${DEEPEST} deep`;
  throw new PolicyError([problem({ code: 'policy/too-deep', at: '', expected, received: 'deeper ones' })]);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Puts the page in the place of its path, where it can be read; what `readText` has against it are problems like others. */
export function withPage(
  data: unknown,
  { readText }: LoadOptions,
): { readonly data: unknown; readonly problems: readonly PolicyProblem[] } {
  const text = typeof data === 'object' && data !== null && 'text' in data ? data.text : undefined;
  if (typeof text !== 'string' || !PATH.test(text) || !readText) return { data, problems: [] };
  try {
    return { data: { ...(data as object), text: readText(text) }, problems: [] };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { data, problems: error.problems };
  }
}

function unread(path: string): PolicyProblem {
  const expected = 'the text of the page, or the option `readText` to read it with';
  return problem({ code: 'policy/unread-text', at: '/text', expected, received: path });
}
