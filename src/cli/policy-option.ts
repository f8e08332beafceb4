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

/** A policy of the package, or one as it is written in a file, with what reads the files beside it. */
export type NamedPolicy =
  | { readonly policy: Policy }
  | { readonly written: Uint8Array; readonly readText: (path: string) => Uint8Array };

/** What a name or a path stands for, unchecked, as `said` on the command line; throws a `Refusal` where there is no such. */
export function namedPolicy(name: string, said = '--policy'): NamedPolicy {
  const own = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (own) return { policy: own };
  const written = readBytes(name);
  if (!(written instanceof Uint8Array)) throw notFound(name, written, said);
  return { written, readText: (path) => fileAt(besidePolicy(name, path)) };
}

/** Where a path leads that stands in a policy’s file. */
export function besidePolicy(name: string, path: string): string {
  return join(dirname(name), path);
}

/** The policy of a name or a file; throws a `Refusal` with each problem and the line it stands on. */
export function policyOf(name: string, said?: string): Policy {
  const named = namedPolicy(name, said);
  if ('policy' in named) return named.policy;
  try {
    return readPolicy(named.written, { readText: named.readText });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Refusal(
      ...error.problems.flatMap(({ file, ...one }) =>
        problemLines(file === undefined ? name : besidePolicy(name, file), one),
      ),
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
