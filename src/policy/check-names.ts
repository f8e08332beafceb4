import { problem } from '../text/fault.ts';
import { conditionsIn, type PlacedCondition } from './condition.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { PolicySource } from './schema.ts';
import { ACTIONS, outcomesKnown } from './vocabulary.ts';

const AN_ACTION = 'an action that is built in or declared in `actions`';
const AN_OUTCOME = 'a decision, or an action that is built in or declared in `actions`';

/** Refuses ids given twice, and names of clauses, rules, detectors, contacts and actions that nothing has. */
export function* checkNames(policy: PolicySource, kinds: readonly string[]): Generator<PolicyProblem> {
  const clauses = policy.clauses.map(({ id }) => id);
  const rules = policy.rules.map(({ id }) => id);
  const protections = policy.protections ?? [];
  yield* twice('/clauses', clauses);
  yield* twice('/rules', rules);
  yield* twice(
    '/protections',
    protections.map(({ id }) => id),
  );
  yield* unknownActions(policy);
  for (const [at, rule] of policy.rules.entries()) {
    yield* unknown('policy/unknown-clause', 'the id of a clause', `/rules/${at}/because`, rule.because, clauses);
    for (const placed of conditionsIn(rule.when, `/rules/${at}/when`)) yield* unknownIn(placed, rules, kinds);
  }
  yield* unknownContacts(policy);
  for (const [at, { because, grounds }] of protections.entries()) {
    yield* unknown('policy/unknown-clause', 'the id of a clause', `/protections/${at}/because`, because, clauses);
    yield* unknown(
      'policy/unknown-detector',
      'the name of a detector',
      `/protections/${at}/grounds/kinds`,
      grounds.kinds ?? [],
      kinds,
    );
  }
}

/** Names of detectors and rules in one condition. */
function* unknownIn(
  { condition, at }: PlacedCondition,
  rules: readonly string[],
  kinds: readonly string[],
): Generator<PolicyProblem> {
  if ('detects' in condition)
    yield* unknown('policy/unknown-detector', 'the name of a detector', `${at}/detects`, condition.detects, kinds);
  if ('parentDetects' in condition) {
    const { parentDetects: names } = condition;
    yield* unknown('policy/unknown-detector', 'the name of a detector', `${at}/parentDetects`, names, kinds);
  }
  if ('breaches' in condition)
    yield* unknown('policy/unknown-rule', 'the id of a rule', `${at}/breaches/of`, condition.breaches.of, rules);
  if ('taken' in condition)
    yield* unknown('policy/unknown-rule', 'the id of a rule', `${at}/taken/for`, condition.taken.for ?? [], rules);
}

function* twice(at: string, ids: readonly string[]): Generator<PolicyProblem> {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    yield problem({ code: 'policy/duplicate-id', at: `${at}/${index}/id`, expected: 'an id of its own', received: id });
  }
}

function* unknown(
  code: string,
  expected: string,
  at: string,
  names: readonly string[],
  known: readonly string[],
): Generator<PolicyProblem> {
  for (const [index, received] of names.entries()) {
    if (!known.includes(received)) yield problem({ code, at: `${at}/${index}`, expected, received, known });
  }
}

function* unknownContacts({ rules, contacts = {} }: PolicySource): Generator<PolicyProblem> {
  for (const [at, { then }] of rules.entries()) {
    if (typeof then === 'string' || then.signpost === undefined) continue;
    if (Object.hasOwn(contacts, then.signpost)) continue;
    const known = Object.keys(contacts);
    const expected = 'the name of a contact of this policy';
    yield problem({
      code: 'policy/unknown-contact',
      at: `/rules/${at}/then/signpost`,
      expected,
      received: then.signpost,
      known,
    });
  }
}

function* unknownActions(policy: PolicySource): Generator<PolicyProblem> {
  const { clauses, rules, actions = [] } = policy;
  const known = [...ACTIONS, ...actions];
  const outcomes = outcomesKnown(policy);
  for (const [at, clause] of clauses.entries()) {
    yield* unknown('policy/unknown-action', AN_OUTCOME, `/clauses/${at}/actions`, clause.actions ?? [], outcomes);
  }
  for (const [at, { when, then }] of rules.entries()) {
    for (const placed of conditionsIn(when, `/rules/${at}/when`)) yield* unknownStepsIn(placed, known, outcomes);
    if (typeof then === 'string') continue;
    yield* unknown('policy/unknown-action', AN_ACTION, `/rules/${at}/then/actions`, then.actions ?? [], known);
  }
}

/** Actions that a condition asks for, and decisions and actions that it asks of a platform. */
function* unknownStepsIn(
  { condition, at }: PlacedCondition,
  actions: readonly string[],
  outcomes: readonly string[],
): Generator<PolicyProblem> {
  if ('taken' in condition)
    yield* unknown('policy/unknown-action', AN_ACTION, `${at}/taken/actions`, condition.taken.actions, actions);
  if (!('platformCan' in condition) || outcomes.includes(condition.platformCan)) return;
  const [received, known] = [condition.platformCan, outcomes];
  yield problem({ code: 'policy/unknown-action', at: `${at}/platformCan`, expected: AN_OUTCOME, received, known });
}
