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

/** The policy of a name or a file, as `said` on the command line; throws a `Refusal` with a line for each problem. */
export function policyOf(name: string, said = '--policy'): Policy {
  const own = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (own) return own;
  const source = readText(name);
  if (typeof source !== 'string') throw notFound(name, source, said);
  try {
    return readPolicy(source, { readText: (path) => pageAt(resolve(dirname(name), path)) });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Refusal(...error.problems.map((one) => visible(problemLine(name, one))));
  }
}

function notFound(name: string, { missing, why }: FileFault, said: string): Refusal {
  const guess = missing ? nearest(name, Object.keys(BUILT_IN)) : undefined;
  const known = Object.keys(BUILT_IN).join(', ');
  if (guess !== undefined)
    return new Refusal(`houserules: ${said}: no policy \`${visible(name)}\`; did you mean \`${guess}\`?`);
  if (missing && !/[./\\]/u.test(name))
    return new Refusal(`houserules: ${said}: no policy \`${visible(name)}\`; there are ${known}, or give a file`);
  return new Refusal(`houserules: ${said}: ${visible(name)}: ${why}`);
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
