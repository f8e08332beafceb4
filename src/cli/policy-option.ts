import { dirname, resolve } from 'node:path';
import { readPolicy } from '../authoring/read-policy.ts';
import { cntw, westHerts } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError, type PolicyProblem } from '../policy/policy-error.ts';
import { nearest } from '../text/fault.ts';
import { visible } from './cells.ts';
import { Refusal } from './exit.ts';
import { type FileFault, readText } from './files.ts';

/** The policies that come with the package, by the name that `--policy` takes. */
export const BUILT_IN: Readonly<Record<string, Policy>> = { 'west-herts': westHerts, cntw };

/** A policy of the package, or one as it is written in a file, with what reads its page. */
export type NamedPolicy =
  | { readonly policy: Policy }
  | { readonly written: string; readonly readText: (path: string) => string };

/** What a name or a path stands for, unchecked; throws a `Refusal` where there is no such policy or file. */
export function namedPolicy(name: string): NamedPolicy {
  const own = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (own) return { policy: own };
  const written = readText(name);
  if (typeof written !== 'string') throw notFound(name, written);
  return { written, readText: (path) => pageAt(resolve(dirname(name), path)) };
}

/** The policy of a name or a file; throws a `Refusal` with a line for each problem. */
export function policyOf(name: string): Policy {
  const named = namedPolicy(name);
  if ('policy' in named) return named.policy;
  try {
    return readPolicy(named.written, { readText: named.readText });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Refusal(...error.problems.map((one) => visible(problemLine(name, one))));
  }
}

function notFound(name: string, { missing, why }: FileFault): Refusal {
  const guess = missing ? nearest(name, Object.keys(BUILT_IN)) : undefined;
  const known = Object.keys(BUILT_IN).join(', ');
  if (guess !== undefined)
    return new Refusal(`houserules: --policy: no policy \`${visible(name)}\`; did you mean \`${guess}\`?`);
  if (missing && !/[./\\]/u.test(name))
    return new Refusal(`houserules: --policy: no policy \`${visible(name)}\`; there are ${known}, or give a file`);
  return new Refusal(`houserules: --policy: ${visible(name)}: ${why}`);
}

function pageAt(path: string): string {
  const text = readText(path);
  if (typeof text !== 'string') throw new Error(text.why);
  return text;
}

/** As compilers print them, so that editors can jump to the place. */
function problemLine(file: string, one: PolicyProblem): string {
  const { code, at, message, line = 1, column = 1, nearestSentence, didYouMean } = one;
  const hint = nearestSentence === undefined || didYouMean ? '' : `; the nearest sentence is \`${nearestSentence}\``;
  return `${file}:${line}:${column} ${code} at ${at === '' ? '/' : at}: ${message}${hint}`.replaceAll('\n', ' ');
}
