import type { Clause, Policy, Rule } from './policy.ts';
import type { ClauseSource, PolicySource, RuleSource } from './schema.ts';

/**
 * A policy as its author could have written it, in the shortest way: what is empty is left out, and an outcome that is
 * only a decision is one word. Equal policies give equal sources, however they were written.
 */
export function sourceOf(policy: Omit<Policy, 'digest'>): PolicySource {
  const { allow, contacts, actions, lexicon, clauses, rules, protections, ...head } = policy;
  const rest = Object.fromEntries(Object.entries(head).filter(([name]) => name !== 'digest')) as typeof head;
  return {
    houserules: 1,
    ...rest,
    ...filled({ allow, contacts, actions, lexicon, protections }),
    clauses: clauses.map(clauseOf),
    rules: rules.map(ruleOf),
  };
}

function filled<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0)) as Partial<T>;
}

function clauseOf({ citation: _, ...clause }: Clause): ClauseSource {
  return clause;
}

function ruleOf({ decision, actions, signpost, urgent, act, ...rule }: Rule): RuleSource {
  const beside = {
    ...(actions.length > 0 ? { actions } : {}),
    ...(signpost === undefined ? {} : { signpost }),
    ...(urgent ? { priority: 'urgent' as const } : {}),
  };
  const then = decision === 'allow' ? beside : Object.keys(beside).length === 0 ? decision : { decision, ...beside };
  return { ...rule, then, ...(act === 'certain' ? {} : { act }) };
}
