import { type LoadOptions, loadPolicy } from './load-policy.ts';
import type { Policy } from './policy.ts';
import type { ClauseSource } from './schema.ts';
import type { WrittenPolicy } from './verbatim.ts';

/** A policy written in TypeScript: a misquotation does not compile. Throws one `PolicyError` with every problem. */
export function definePolicy<const Text extends string, const Clauses extends readonly ClauseSource[]>(
  source: WrittenPolicy<Text, Clauses>,
  options: LoadOptions = {},
): Policy {
  return loadPolicy(source, options);
}
