import { problem } from '../text/fault.ts';
import { conditionsIn } from './condition.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { PolicySource } from './schema.ts';
import { ACTIONS, outcomesKnown } from './vocabulary.ts';

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
    for (const { condition, at: place } of conditionsIn(rule.when, `/rules/${at}/when`)) {
      if ('detects' in condition) {
        yield* unknown(
          'policy/unknown-detector',
          'the name of a detector',
          `${place}/detects`,
          condition.detects,
          kinds,
        );
      }
      if ('breaches' in condition) {
        yield* unknown('policy/unknown-rule', 'the id of a rule', `${place}/breaches/of`, condition.breaches.of, rules);
      }
    }
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
    const expected = 'a decision, or an action that is built in or declared in `actions`';
    yield* unknown('policy/unknown-action', expected, `/clauses/${at}/actions`, clause.actions ?? [], outcomes);
  }
  for (const [at, { then }] of rules.entries()) {
    if (typeof then === 'string') continue;
    const expected = 'an action that is built in or declared in `actions`';
    yield* unknown('policy/unknown-action', expected, `/rules/${at}/then/actions`, then.actions ?? [], known);
  }
}
