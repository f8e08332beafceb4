import { registryWith } from '../detectors/detect.ts';
import { createEngine, type Engine } from '../evaluate/engine.ts';
import type { Post } from '../evaluate/post.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import { conditionsIn, conditionsOf } from '../policy/condition.ts';
import { carryPatterns } from '../policy/pattern-carrier.ts';
import type { Policy, Rule } from '../policy/policy.ts';
import { re2 } from '../policy/re2.ts';
import type { ClauseSource } from '../policy/schema.ts';
import { ACCOUNT_ACTIONS, compareDecisions, HUMAN_ACTIONS } from '../policy/vocabulary.ts';
import { type Law, must, same } from './a-law.ts';
import type { Scene } from './scene.ts';

/** Nothing is done that no cited clause allows; what only people may do is left to people. */
export const noActionWithoutAuthority: Law = {
  name: 'nothing_is_done_without_authority',
  share: 0.05,
  check: ({ engine, policy, post, options }) => {
    const { findings, actions } = engine.evaluate(post, options);
    const done = findings.filter(({ outcome }) => compareDecisions(outcome, 'review') > 0);
    for (const { rule, outcome } of done)
      must(allowing(outcome, rule, policy).length > 0, `${rule} to allow ${outcome}`);
    for (const { rule, name, by } of actions) {
      const clauses = allowing(name, rule, policy);
      must(clauses.length > 0, `${rule} to allow ${name}`);
      const isPromised = clauses.some(({ modality }) => modality === 'will');
      must(by === 'human' || (isPromised && !HUMAN_ACTIONS.includes(name)), `a person to ${name}`);
    }
    return done.length + actions.length === 0 ? 'vacuous' : undefined;
  },
};

/** Without earlier breaches or posts nobody loses their account, unless the page says so. */
export const noBlockOnAFirstOffence: Law = {
  name: 'nobody_is_blocked_on_a_first_offence',
  appliesTo: ({ rules }) => rules.some(({ actions }) => actions.some(isOnAccount)),
  share: 0.05,
  check: ({ engine, policy, post, options }) => {
    const { history: _, ...rest } = options;
    const { id, version } = policy;
    const first = { schema: 1, policy: { id, version }, breaches: [], posts: [], taken: [] } as const;
    const verdicts = [engine.evaluate(post, rest), engine.evaluate(post, { ...rest, history: first })];
    for (const { rule, name } of verdicts.flatMap(({ actions }) => actions)) {
      if (!isOnAccount(name)) continue;
      must(
        clausesOf(rule, policy).some(({ firstOffence }) => firstOffence === true),
        `no ${name} on a first offence`,
      );
    }
    const fired = new Set(
      verdicts.flatMap(({ findings, undecided }) => [...findings, ...undecided]).map(({ rule }) => rule),
    );
    return policy.rules.some(({ id: rule, actions }) => fired.has(rule) && actions.some(isOnAccount))
      ? undefined
      : 'vacuous';
  },
};

/** A rule that rests on nothing but what a protection names does no more than ask a person. */
export const protectionCaps: Law = {
  name: 'what_is_protected_is_never_acted_on',
  appliesTo: (policy) => policy.rules.some((rule) => isProtected(rule, policy)),
  share: 0.02,
  check: ({ engine, policy, post, options }) => {
    const { findings, actions, protections } = engine.evaluate(post, options);
    const rules = policy.rules.filter((rule) => isProtected(rule, policy)).map(({ id }) => id);
    const covered = findings.filter(({ rule }) => rules.includes(rule));
    must(
      covered.every(({ outcome }) => compareDecisions(outcome, 'review') <= 0),
      'a person to decide',
    );
    must(
      actions.every(({ rule }) => !rules.includes(rule)),
      'no action',
    );
    for (const { capped } of protections) {
      must(
        !actions.some(({ rule, name }) => rule === capped.rule && name === capped.outcome),
        `${capped.outcome} stopped`,
      );
    }
    return covered.length === 0 ? 'vacuous' : undefined;
  },
};

/** Where someone is at risk that comes first, and nothing but personal data is acted on. */
export const crisisComesFirst: Law = {
  name: 'a_crisis_comes_first',
  appliesTo: ({ rules }) => rules.some(({ urgent }) => urgent),
  share: 0.02,
  check: ({ engine, policy, detectors, post, options }) => {
    const { priority, signposts, findings, actions } = engine.evaluate(post, options);
    if (priority !== 'urgent') return 'vacuous';
    const urgent = policy.rules.filter((rule) => rule.urgent).map(({ id }) => id);
    const firstOther = signposts.findIndex(({ rule }) => !urgent.includes(rule));
    must(
      firstOther < 0 || signposts.slice(firstOther).every(({ rule }) => !urgent.includes(rule)),
      'crisis signposts first',
    );
    const personal = registryWith(detectors)
      .filter(({ family }) => family === 'personal-data')
      .map(({ name }) => name);
    for (const { kind, outcome } of findings) {
      must(
        personal.includes(kind) || compareDecisions(outcome, 'review') <= 0,
        `${kind} left to a person; got ${outcome}`,
      );
    }
    for (const { rule, name } of actions.filter((one) => isOnAccount(one.name))) {
      must(
        findings.some((one) => one.rule === rule && personal.includes(one.kind)),
        `no ${name} in a crisis`,
      );
    }
    return undefined;
  },
};

/** What a moderator approved is left alone; what one rejected is never let through. */
export const humanDecisionStands: Law = {
  name: 'a_human_decision_is_never_contradicted',
  share: 0.1,
  check: (scene) => {
    const before = decided(scene, {});
    const rejected = decided(scene, { humanDecision: 'rejected' });
    isLeftAlone(decided(scene, { humanDecision: 'approved' }));
    must(compareDecisions(rejected.decision, 'review') >= 0, 'no rejected post let through');
    must(compareDecisions(rejected.decision, before.decision) >= 0, 'a rejection to weaken nothing');
    return before.decision === 'allow' ? 'vacuous' : undefined;
  },
};

/** The body's own posts are never acted on. */
export const ownAccountIsLeftAlone: Law = {
  name: 'the_bodys_own_account_is_never_acted_on',
  share: 0.1,
  check: (scene) => {
    for (const one of [{}, { humanDecision: 'rejected' } as const]) {
      isLeftAlone(decided(scene, { ...one, author: { role: 'own-account' } }));
    }
    return decided(scene, {}).decision === 'allow' ? 'vacuous' : undefined;
  },
};

/** The order in which rules are written never matters. */
export const orderOfRulesNeverMatters: Law = {
  name: 'the_order_of_rules_never_matters',
  appliesTo: ({ rules }) => rules.length > 1,
  share: 0.2,
  check: ({ engine, policy, detectors, post, options, choice }) => {
    const at = 1 + (choice % Math.max(1, policy.rules.length - 1));
    const turned = [...policy.rules.slice(at), ...policy.rules.slice(0, at)].reverse();
    const verdict = engine.evaluate(post, options);
    same(engineOf(policy, turned, detectors).evaluate(post, options), verdict, 'in another order');
    return policy.rules.length < 2 || verdict.findings.length === 0 ? 'vacuous' : undefined;
  },
};

/** One more rule never makes a decision weaker, unless it tells of a crisis. */
export const anAddedRuleNeverWeakens: Law = {
  name: 'an_added_rule_never_weakens_a_decision',
  appliesTo: ({ rules }) => rules.length > 1,
  share: 0.05,
  check: ({ engine, policy, detectors, post, options, choice }) => {
    const needed = conditionsOf(policy).flatMap((one) => ('breaches' in one ? one.breaches.of : []));
    const added = policy.rules.filter(({ id, urgent }) => !urgent && !needed.includes(id));
    const one = added[choice % Math.max(1, added.length)];
    if (!one) return 'vacuous';
    const fewer = engineOf(
      policy,
      policy.rules.filter((rule) => rule !== one),
      detectors,
    ).evaluate(post, options);
    const { decision } = engine.evaluate(post, options);
    must(compareDecisions(decision, fewer.decision) >= 0, `at least ${fewer.decision} with ${one.id}; got ${decision}`);
    return fewer.decision === 'allow' ? 'vacuous' : undefined;
  },
};

/** Engines of a policy with other rules; they take longer to make than a post to judge. */
const engines: WeakMap<Policy, Map<string, Engine>> = new WeakMap();

function engineOf(policy: Policy, rules: readonly Rule[], detectors: Scene['detectors']): Engine {
  const made = engines.get(policy) ?? new Map<string, Engine>();
  engines.set(policy, made);
  const key = rules.map(({ id }) => id).join(' ');
  const engine = made.get(key) ?? createEngine(carryPatterns({ ...policy, rules }, re2), { detectors });
  made.set(key, engine);
  return engine;
}

function decided({ engine, post, options }: Scene, change: Partial<Post>): Verdict {
  const { humanDecision: _, author: __, ...rest } = post;
  return engine.evaluate({ ...rest, ...change }, options);
}

function isLeftAlone({ decision, actions, findings }: Verdict): void {
  must(decision === 'allow' && actions.length === 0, 'nothing done');
  must(
    findings.every(({ outcome }) => outcome === 'allow'),
    'no finding acted on',
  );
}

function isOnAccount(name: string): boolean {
  return ACCOUNT_ACTIONS.includes(name);
}

function clausesOf(rule: string, { rules, clauses }: Policy): readonly ClauseSource[] {
  const because = rules.find(({ id }) => id === rule)?.because ?? [];
  return clauses.filter(({ id }) => because.includes(id));
}

function allowing(outcome: string, rule: string, policy: Policy): readonly ClauseSource[] {
  return clausesOf(rule, policy).filter(({ kind, actions = [] }) => kind === 'authorises' && actions.includes(outcome));
}

/** Conditions that hold on something else than what detectors find or signals tell. */
const OTHER_GROUNDS = [
  ...['phrases', 'pattern', 'repeats', 'breaches', 'offTopic', 'links', 'longerThan', 'capitals', 'languageOtherThan'],
  'parentDetects',
];

/** True where a rule does something, and protections, together, name everything that it looks for. */
function isProtected({ when, decision, actions }: Rule, { protections }: Policy): boolean {
  if (decision === 'allow' && actions.length === 0) return false;
  const parts = [...conditionsIn(when, '')].map(({ condition }) => condition);
  const others = parts.some((part) => OTHER_GROUNDS.some((field) => field in part));
  const kinds = parts.flatMap((part) => ('detects' in part ? part.detects : []));
  const signals = parts.flatMap((part) => ('signal' in part ? [part.signal] : []));
  if (others || kinds.length + signals.length === 0 || parts.some((part) => 'not' in part || 'any' in part))
    return false;
  const isNamed = (kind: string): boolean => protections.some(({ grounds }) => grounds.kinds?.includes(kind));
  const isSignalNamed = (name: string): boolean => protections.some(({ grounds }) => grounds.signals?.includes(name));
  return kinds.every(isNamed) && signals.every(isSignalNamed);
}
