import type { LoadOptions } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError, type PolicyProblem } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import { BUILT_IN } from './built-in-policies.ts';
import { type ReadText, readPage } from './read-page.ts';
import { relativeTo } from './relative-path.ts';

/** One file of a chain of policies, each of which extends the next. Paths are as seen from the first. */
export interface Link {
  readonly readText: ReadText | undefined;
  readonly detectors: LoadOptions['detectors'];
  /** Its own path; empty for the first, whose path nobody told. */
  readonly here: string;
  /** The paths of the files from the first to this one. */
  readonly chain: readonly string[];
}

/** So many policies may rest one upon another. */
const LONGEST_CHAIN = 10;

/** What a policy of this link may need to be loaded. */
export function loadOptions({ readText, detectors, here }: Link): LoadOptions {
  return {
    ...(detectors ? { detectors } : {}),
    ...(readText ? { readText: (path) => readPage(here === '' ? path : relativeTo(here, path), readText) } : {}),
  };
}

/** The policy that a file extends: one of the package, or one that is read from its path. */
export function readBase(name: string, link: Link, read: (source: string | Uint8Array, link: Link) => Policy): Policy {
  const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (builtIn) return builtIn;
  const known = Object.keys(BUILT_IN);
  if (!name.startsWith('.')) {
    throw onExtends('policy/unknown-base', `${known.join(' or ')}, or a path that begins with a dot`, name, known);
  }
  const { here, chain } = link;
  const path = relativeTo(here, name);
  if (chain.includes(path)) throw onExtends('policy/base-cycle', 'a policy that does not extend this one', name);
  if (chain.length >= LONGEST_CHAIN) {
    throw onExtends('policy/too-deep', `at most ${LONGEST_CHAIN} policies, each of which extends the next`, name);
  }
  const source = sourceOf(path, name, link);
  try {
    return read(source, { ...link, here: path, chain: [...chain, path] });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.problems.map((one): PolicyProblem => ({ file: path, ...one })));
  }
}

function sourceOf(path: string, name: string, { readText }: Link): string | Uint8Array {
  if (!readText) throw onExtends('policy/unknown-base', 'the option `readText` to read this policy with', name);
  try {
    return readText(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw onExtends('policy/unknown-base', `a policy that can be read (${why})`, name);
  }
}

function onExtends(code: string, expected: string, received: string, known: readonly string[] = []): PolicyError {
  return new PolicyError([problem({ code, at: '/extends', expected, received, known })]);
}
