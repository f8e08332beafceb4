import { type Count, conditionsOf } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import { ACTIONS, compareDecisions, DECISIONS } from '../policy/vocabulary.ts';
import type { Print } from './fingerprint.ts';
import { checkHistory, checkNames, type History, type TakenStep } from './history.ts';
import { daysInSeconds, instantOf } from './instant.ts';
import type { Post } from './post.ts';
import type { Verdict } from './verdict.ts';

/** When the post was made; a history without times could not be counted within a time. */
export interface RecordOptions {
  readonly at: string;
  /** What was done beyond the content: actions of the policy. An empty list says that nothing was; left out, nobody says. */
  readonly taken?: readonly string[];
  /** Rules that a person found broken: they count as breaches beside those that acted by themselves. */
  readonly upheld?: readonly string[];
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
  const { at, taken, upheld = [] } = options;
  checkNames(upheld, 'upheld', rulesOf(policy));
  const { breaches = [], posts = [] } = history ?? {};
  const acted = verdict.findings.filter(({ outcome }) => compareDecisions(outcome, 'review') > 0);
  const rules = Object.freeze([...new Set([...acted.map(({ rule }) => rule), ...upheld])].sort());
  const next: History = Object.freeze({
    schema: 1,
    policy: Object.freeze({ id: policy.id, version: policy.version }),
    breaches: bounded(rules.length > 0 ? [...breaches, { rules, at }] : breaches, since),
    posts: bounded([...posts, { ...printOf(post.text), at }], since),
    ...(history?.taken ? { taken: bounded(history.taken, since) } : {}),
  });
  if (taken === undefined) return next;
  return recordTaken(policy, next, { actions: taken, rules: breachedFor(taken, verdict, rules), at });
}

/** The history with what was done beyond the content, for breaches of which rules. Pure; bounded and pruned likewise. */
export function recordTaken(policy: Policy, history: History, { actions, rules, at }: TakenStep): History {
  checkHistory(history, policy);
  checkNames(actions, 'taken', stepsOf(policy));
  checkNames(rules, 'rules', rulesOf(policy));
  const since = instantOf(at, 'at') - lookBack(policy);
  const { breaches, posts, taken = [] } = history;
  const step = { actions: inOrder(actions), rules: inOrder(rules), at };
  return Object.freeze({
    ...history,
    breaches: bounded(breaches, since),
    posts: bounded(posts, since),
    taken: bounded(actions.length > 0 ? [...taken, step] : taken, since),
  });
}

/** The rules that asked for what was done; where none did, those that the post broke. */
function breachedFor(taken: readonly string[], { actions }: Verdict, broken: readonly string[]): readonly string[] {
  const asked = actions.filter(({ name }) => taken.includes(name)).map(({ rule }) => rule);
  return asked.length > 0 ? asked : broken;
}

function inOrder(names: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(names)].sort());
}

function rulesOf({ rules }: Policy): readonly string[] {
  return rules.map(({ id }) => id);
}

/** The built-in actions and those of the policy's own. */
function stepsOf({ clauses, rules }: Policy): readonly string[] {
  const decisions: readonly string[] = DECISIONS;
  const named = [...ACTIONS, ...clauses.flatMap(({ actions = [] }) => actions), ...rules.flatMap((one) => one.actions)];
  return [...new Set(named)].filter((name) => !decisions.includes(name));
}

/** How many seconds back the rules of a policy look; without end where one counts whatever was ever done, or none counts. */
export function lookBack(policy: Policy): number {
  const counts = conditionsOf(policy).flatMap((one): Count[] =>
    'repeats' in one ? [one.repeats] : 'breaches' in one ? [one.breaches] : 'taken' in one ? [one.taken] : [],
  );
  const days = counts.map(({ withinDays }) => withinDays ?? Number.POSITIVE_INFINITY);
  return days.length === 0 ? Number.POSITIVE_INFINITY : daysInSeconds(Math.max(...days) + LATEST_DAYS);
}

function bounded<T extends { readonly at: string }>(entries: readonly T[], since: number): readonly T[] {
  const inTime = entries.map((entry) => ({ entry, time: instantOf(entry.at, 'at') })).sort((a, b) => a.time - b.time);
  const kept = inTime.filter(({ time }) => time >= since).slice(-MOST_ENTRIES);
  return Object.freeze(kept.map(({ entry }) => (Object.isFrozen(entry) ? entry : Object.freeze({ ...entry }))));
}
