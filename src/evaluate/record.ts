import type { Policy } from '../policy/policy.ts';
import { compareDecisions } from '../policy/vocabulary.ts';
import { checkHistory, type History } from './history.ts';
import { instantOf } from './instant.ts';
import type { Post } from './post.ts';
import type { Verdict } from './verdict.ts';

/** When the post was made; a history without times could not be counted within a time. */
export interface RecordOptions {
  readonly at: string;
}

/** The most entries of each list that a history keeps; the oldest go first. */
export const MOST_ENTRIES = 200;

/** The history with one post added. Pure; entries stay in order of time; bounded; holds no text. */
export function record(
  policy: Policy,
  fingerprintOf: (text: string) => string,
  history: History | undefined,
  post: Post,
  verdict: Verdict,
  { at }: RecordOptions,
): History {
  if (history !== undefined) checkHistory(history, policy);
  if (verdict.policy.digest !== policy.digest)
    throw new TypeError(`verdict.policy: expected \`${policy.id}\`; got \`${verdict.policy.id}\``);
  instantOf(at, 'at');
  const { breaches = [], posts = [] } = history ?? {};
  const acted = verdict.findings.filter(({ outcome }) => compareDecisions(outcome, 'review') > 0);
  const rules = Object.freeze([...new Set(acted.map(({ rule }) => rule))].sort());
  return Object.freeze({
    schema: 1,
    policy: Object.freeze({ id: policy.id, version: policy.version }),
    breaches: bounded(rules.length > 0 ? [...breaches, { rules, at }] : breaches),
    posts: bounded([...posts, { fingerprint: fingerprintOf(post.text), at }]),
  });
}

function bounded<T extends { readonly at: string }>(entries: readonly T[]): readonly T[] {
  const inTime = [...entries].sort((a, b) => instantOf(a.at, 'at') - instantOf(b.at, 'at'));
  return Object.freeze(inTime.slice(-MOST_ENTRIES).map((entry) => Object.freeze({ ...entry })));
}
