import { type Count, conditionsIn } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import { compareDecisions } from '../policy/vocabulary.ts';
import type { Print } from './fingerprint.ts';
import { checkHistory, type History } from './history.ts';
import { daysInSeconds, instantOf } from './instant.ts';
import type { Post } from './post.ts';
import type { Verdict } from './verdict.ts';

/** When the post was made; a history without times could not be counted within a time. */
export interface RecordOptions {
  readonly at: string;
}

/** The most entries of each list that a history keeps; the oldest go first. */
export const MOST_ENTRIES = 200;

/** Posts may reach a host late, by no more than this: what is older than any rule looks back, and this, is dropped. */
const LATEST_DAYS = 7;

/** The history with one post added. Pure; entries stay in order of time; bounded, and pruned by age; holds no text. */
export function record(
  policy: Policy,
  printOf: (text: string) => Print,
  history: History | undefined,
  post: Post,
  verdict: Verdict,
  options: RecordOptions,
): History {
  if (history !== undefined) checkHistory(history, policy);
  if (verdict.policy.digest !== policy.digest)
    throw new TypeError(`verdict.policy: expected \`${policy.id}\`; got \`${verdict.policy.id}\``);
  const since = instantOf(options?.at, 'at') - lookBack(policy);
  const { at } = options;
  const { breaches = [], posts = [] } = history ?? {};
  const acted = verdict.findings.filter(({ outcome }) => compareDecisions(outcome, 'review') > 0);
  const rules = Object.freeze([...new Set(acted.map(({ rule }) => rule))].sort());
  return Object.freeze({
    schema: 1,
    policy: Object.freeze({ id: policy.id, version: policy.version }),
    breaches: bounded(rules.length > 0 ? [...breaches, { rules, at }] : breaches, since),
    posts: bounded([...posts, { ...printOf(post.text), at }], since),
  });
}

/** How many seconds back the rules of a policy look; without end where one counts whatever was ever done, or none counts. */
export function lookBack({ rules }: Policy): number {
  const conditions = rules.flatMap(({ when }) => [...conditionsIn(when, '')].map(({ condition }) => condition));
  const counts = conditions.flatMap((one): Count[] =>
    'repeats' in one ? [one.repeats] : 'breaches' in one ? [one.breaches] : [],
  );
  const days = counts.map(({ withinDays }) => withinDays ?? Number.POSITIVE_INFINITY);
  return days.length === 0 ? Number.POSITIVE_INFINITY : daysInSeconds(Math.max(...days) + LATEST_DAYS);
}

function bounded<T extends { readonly at: string }>(entries: readonly T[], since: number): readonly T[] {
  const inTime = entries.map((entry) => ({ entry, time: instantOf(entry.at, 'at') })).sort((a, b) => a.time - b.time);
  const kept = inTime.filter(({ time }) => time >= since).slice(-MOST_ENTRIES);
  return Object.freeze(kept.map(({ entry }) => (Object.isFrozen(entry) ? entry : Object.freeze({ ...entry }))));
}
