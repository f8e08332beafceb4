import { changesProblems, extended } from '../policy/extend/extend-policy.ts';
import { type LoadOptions, loadPolicy } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError, type PolicyProblem } from '../policy/policy-error.ts';
import { nearest, problem } from '../text/fault.ts';
import { decodeText, withoutMark } from './decode-text.ts';
import { excerptOf, placeProblems, withExcerpts } from './place-problems.ts';
import { MOST_BYTES, type PolicyFile, parsePolicyFile, tooLarge } from './policy-file.ts';
import { type Link, loadOptions, readBase } from './read-base.ts';
import type { ReadText } from './read-page.ts';

/** What a policy file may need to be read. */
export interface ReadOptions extends Omit<LoadOptions, 'readText'> {
  /** Reads the page, or a policy that is extended, where they are given by their paths. Throws where it cannot. */
  readonly readText?: ReadText;
}

/** A policy, and the file that it was read from. */
export interface WrittenPolicy {
  readonly policy: Policy;
  readonly file: PolicyFile;
  /** All of the file, without its byte order mark. */
  readonly source: string;
}

/** In code the shape of changes is that of the library at hand; a file outlives it. */
const NO_FORMAT: PolicyProblem = problem({
  code: 'policy/missing-field',
  at: '/houserules',
  expected: '1, the version of this format',
  received: 'nothing',
});
/** Names the schema for editors in JSON, which has no comments; says nothing of the policy. */
const SCHEMA = '$schema';

/**
 * Reads a policy from a YAML or JSON file, given as text or as bytes in UTF-8; checks it and returns it frozen. What
 * `extends` names is read too. Throws one `PolicyError` with every problem in the order of the file, each with the line
 * and column it stands at. Opens no files itself: `readText` does.
 */
export function readPolicy(source: string | Uint8Array, options: ReadOptions = {}): Policy {
  return readWritten(source, options).policy;
}

/** The same, for whoever has more to say of the file. */
export function readWritten(source: string | Uint8Array, { readText, detectors }: ReadOptions): WrittenPolicy {
  return readLink(source, { readText, detectors, here: '', chain: [] });
}

function readLink(given: string | Uint8Array, link: Link): WrittenPolicy {
  const source = textOf(given);
  try {
    const file = parsePolicyFile(source);
    const { policy, problems } = attempt(() => policyOf(file.data, link));
    const placed = placeProblems(problems, file);
    if (!policy || placed.length > 0) throw new PolicyError(placed);
    return { policy, file, source };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(withExcerpts(error.problems, source));
  }
}

function textOf(source: string | Uint8Array): string {
  if (typeof source === 'string') return withoutMark(source);
  if (source.length > MOST_BYTES) throw tooLarge(`at most ${MOST_BYTES} bytes`, `${source.length} of them`);
  const text = decodeText(source);
  if (typeof text === 'string') return text;
  const { encoding, line, column, shown } = text;
  const fault = problem({ code: 'policy/not-utf8', at: '', expected: 'text in UTF-8', received: encoding });
  const excerpt = shown === undefined ? {} : { excerpt: excerptOf(shown, column - 1) };
  throw new PolicyError([{ ...fault, line, column, ...excerpt }]);
}

/** What a step gives, or the problems it has. */
function attempt(step: () => Policy): { readonly policy?: Policy; readonly problems: readonly PolicyProblem[] } {
  try {
    return { policy: step(), problems: [] };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { problems: error.problems };
  }
}

function policyOf(data: unknown, link: Link): Policy {
  if (typeof data === 'string') {
    // `loadPolicy` would take a text for JSON.
    throw new PolicyError([problem({ code: 'policy/wrong-type', at: '', expected: 'a mapping', received: data })]);
  }
  if (isMapping(data) && SCHEMA in data)
    return policyOf(withoutSchema(data as Readonly<Record<string, unknown>>), link);
  if (!extendsAnother(data)) return loadPolicy(data, loadOptions(link));
  const { extends: name } = data;
  const unversioned = 'houserules' in data ? [] : [NO_FORMAT];
  if (typeof name !== 'string') throw new PolicyError([...unversioned, ...changesProblems(data)]);
  const base = attempt(() => readBase(name, link, (given, next) => readLink(given, next).policy));
  if (!base.policy) throw new PolicyError([...base.problems, ...unversioned, ...changesProblems(data)]);
  const { policy, problems } = attempt(() => extended(base.policy as Policy, data, loadOptions(link)));
  if (!policy || unversioned.length > 0) throw new PolicyError([...unversioned, ...problems]);
  return policy;
}

/** True for a file that says what it extends, or means to: it has no page, and a field that is spelt nearly so. */
function extendsAnother(data: unknown): data is { readonly extends?: unknown } {
  if (!isMapping(data)) return false;
  return 'extends' in data || (!('text' in data) && Object.keys(data).some((name) => nearest(name, ['extends'])));
}

function isMapping(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function withoutSchema({ [SCHEMA]: _, ...data }: Readonly<Record<string, unknown>>): object {
  return data;
}
