import { dirname, join } from 'node:path';
import { BUILT_IN } from '../authoring/built-in-policies.ts';
import { readPolicy } from '../authoring/read-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError } from '../policy/policy-error.ts';
import { nearest } from '../text/fault.ts';
import { visible } from './cells.ts';
import { Refusal } from './exit.ts';
import { type FileFault, readBytes } from './files.ts';
import { problemLines } from './problem-lines.ts';

/** The policy of a name or a file, as `said` on the command line; throws a `Refusal` with each problem and its line. */
export function policyOf(name: string, said = '--policy'): Policy {
  const own = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (own) return own;
  const source = readBytes(name);
  if (!(source instanceof Uint8Array)) throw notFound(name, source, said);
  const beside = (path: string): string => join(dirname(name), path);
  try {
    return readPolicy(source, { readText: (path) => fileAt(beside(path)) });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Refusal(
      ...error.problems.flatMap(({ file, ...one }) => problemLines(file === undefined ? name : beside(file), one)),
    );
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

function fileAt(path: string): Uint8Array {
  const bytes = readBytes(path);
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.why);
  return bytes;
}
