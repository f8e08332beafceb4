import type { History } from '../evaluate/history.ts';
import type { Condition } from '../policy/condition.ts';
import type { Policy, Rule } from '../policy/policy.ts';
import { ACTIONS, HUMAN_ACTIONS } from '../policy/vocabulary.ts';
import { type Law, must } from './a-law.ts';

/** When the posts of a made-up history were made. */
const THEN = '2026-03-01T09:00:00Z';
const NOW = '2026-03-01T10:00:00Z';
/** Enough breaches for any rule that counts them. */
const MANY = 50;

/** The police and lawyers are called by people, whatever the page says. */
export const onlyPeopleCallThePolice: Law = {
  name: 'police_and_lawyers_only_by_a_human',
  appliesTo: ({ rules }) => rules.some(({ actions }) => actions.some((name) => HUMAN_ACTIONS.includes(name))),
  share: 0.01,
  check: ({ engine, post, options }) => {
    const called = engine.evaluate(post, options).actions.filter(({ name }) => HUMAN_ACTIONS.includes(name));
    for (const { name, by } of called) must(by === 'human', `a person to ${name}; got ${by}`);
    return called.length === 0 ? 'vacuous' : undefined;
  },
};

/** A rule that counts breaches counts those of the rules it names, and no others, however many there were. */
export const onlyNamedRulesCount: Law = {
  name: 'only_breaches_of_the_named_rules_count',
  appliesTo: ({ rules }) => rules.some((rule) => counted(rule).length > 0),
  share: 0.01,
  check: ({ engine, policy, post }) => {
    let seen = false;
    for (const rule of policy.rules) {
      const named = counted(rule);
      const others = policy.rules.map(({ id }) => id).filter((id) => !named.includes(id));
      if (named.length === 0 || others.length === 0) continue;
      const fires = (rules: readonly string[]): boolean => {
        const { findings, actions } = engine.evaluate(post, { history: past(rules, policy), at: NOW });
        return [...findings, ...actions].some((one) => one.rule === rule.id);
      };
      must(!fires(others), `${rule.id} not to fire for what does not count`);
      seen ||= fires(named);
    }
    return seen ? undefined : 'vacuous';
  },
};

/** What the host has not said that it did was not done: a rule that asks for a warning waits for one. */
export const onlyWhatWasSaidWasTaken: Law = {
  name: 'only_what_the_host_says_it_took_counts',
  appliesTo: ({ rules }) => rules.some(({ when }) => asksForTaken(when)),
  share: 0.005,
  check: ({ engine, policy, post, options }) => {
    const { history: given = past([], policy), ...rest } = options;
    const { taken: _, ...history } = given;
    const told = engine.evaluate(post, { ...rest, history: { ...history, taken: everything(policy) } });
    const untold = [history, { ...history, taken: [] }].map((one) => engine.evaluate(post, { ...rest, history: one }));
    const waiting = policy.rules.filter(({ when }) => asksForTaken(when)).map(({ id }) => id);
    for (const { findings, actions } of untold) {
      const fired = [...findings, ...actions].find(({ rule }) => waiting.includes(rule));
      must(fired === undefined, `${fired?.rule} to wait for what the host says`);
    }
    return told.findings.some(({ rule }) => waiting.includes(rule)) ? undefined : 'vacuous';
  },
};

/** True where a condition cannot hold unless the host took some action before. */
function asksForTaken(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksForTaken);
  if ('any' in condition) return condition.any.every(asksForTaken);
  return 'taken' in condition;
}

function everything({ rules }: Policy): NonNullable<History['taken']> {
  const step = { actions: [...ACTIONS], rules: rules.map(({ id }) => id), at: THEN };
  return Array.from({ length: MANY }, () => step);
}

/** The rules whose earlier breaches a rule counts, where it cannot hold without some. */
function counted({ when }: Rule): readonly string[] {
  return 'breaches' in when && when.breaches.atLeast > 1 ? when.breaches.of : [];
}

function past(rules: readonly string[], { id, version }: Policy): History {
  const breaches = Array.from({ length: MANY }, () => ({ rules, at: THEN }));
  return { schema: 1, policy: { id, version }, breaches, posts: [] };
}
