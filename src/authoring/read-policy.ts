import { isScalar, type Node } from 'yaml';
import { type LoadOptions, loadPolicy } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError, type PolicyProblem } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import { type PolicyFile, parsePolicyFile } from './policy-file.ts';

/** Problems of a name, not of the value after it. */
const OF_NAMES: readonly string[] = ['policy/unknown-field', 'policy/missing-field'];

/**
 * Reads a policy from the text of a YAML or JSON file, checks it and returns it frozen. Throws one `PolicyError` with
 * every problem in the order of the file, each with the line and column it stands at. Opens no files itself: where
 * `text` is a path, `readText` reads the page.
 */
export function readPolicy(source: string, options: LoadOptions = {}): Policy {
  const file = parsePolicyFile(source);
  try {
    refuseBareText(file.data);
    return loadPolicy(file.data, withReader(options));
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.problems.map((one) => placed(one, file)).sort(byPlace));
  }
}

/** `loadPolicy` would take a text for JSON. */
function refuseBareText(data: unknown): void {
  if (typeof data !== 'string') return;
  throw new PolicyError([problem({ code: 'policy/wrong-type', at: '', expected: 'a mapping', received: data })]);
}

/** A page that cannot be read is a problem of the policy, like any other. */
function withReader(options: LoadOptions): LoadOptions {
  const { readText } = options;
  if (!readText) return options;
  const orProblem = (path: string): string => {
    try {
      return readText(path);
    } catch (error) {
      const expected = `a page that can be read (${error instanceof Error ? error.message : String(error)})`;
      throw new PolicyError([problem({ code: 'policy/unread-text', at: '/text', expected, received: path })]);
    }
  };
  return { ...options, readText: orProblem };
}

function placed(one: PolicyProblem, { partAt }: PolicyFile): PolicyProblem {
  const { name, value, node } = partAt(one.at);
  return { ...inQuotes(one, node), ...(OF_NAMES.includes(one.code) ? name : value) };
}

/** Tells the author of a number where text was meant, such as a phone number, how to mend it. */
function inQuotes(one: PolicyProblem, node: Node | undefined): PolicyProblem {
  if (one.code !== 'policy/wrong-type' || !one.message.startsWith('expected a string;')) return one;
  if (!isScalar(node) || !node.source || typeof node.value === 'string' || node.value === null) return one;
  const expected = `a string, in quotes, because YAML reads it as a ${typeof node.value}`;
  return { ...one, ...problem({ code: one.code, at: one.at, expected, received: node.source }) };
}

function byPlace(a: PolicyProblem, b: PolicyProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
