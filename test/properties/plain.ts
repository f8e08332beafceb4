import type { Verdict } from '../../src/evaluate/verdict.ts';

/** The verdict without what follows from the policy: citations, labels and interpretations. */
export function plain({
  decision,
  priority,
  findings,
  actions,
  signposts,
  protections,
  undecided,
  service,
}: Verdict): object {
  return inNoOrder({
    decision,
    priority,
    findings: findings.map(({ citations: _, interpretation: __, detector: ___, ...rest }) => rest),
    actions: actions.map(({ name, by, rule }) => ({ name, by, rule })),
    signposts: signposts.map(({ to, rule }) => ({ to, rule })),
    protections: protections.map(({ rule, capped }) => ({ rule, capped })),
    undecided: undecided.map(({ rule, needs }) => ({ rule, needs })),
    ...(service ? { service } : {}),
  });
}

/** An answer whose lists are compared as sets. */
export function inNoOrder(answer: object): object {
  const lists = Object.entries(answer).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(keyed).sort() : value,
  ]);
  return Object.fromEntries(lists);
}

function keyed(item: object): string {
  return JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
