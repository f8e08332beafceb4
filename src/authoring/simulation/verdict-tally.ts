import type { Verdict } from '../../evaluate/verdict.ts';
import type { Policy } from '../../policy/policy.ts';
import { DECISIONS, type Decision, type Need } from '../../policy/vocabulary.ts';
import { addOne, byName, noDecisions, SURENESS, surest, zeroes } from './counts.ts';
import { type Draw, tallyRules } from './rule-tally.ts';
import type { Lack, RuleSummary, Simulation, Step, Sureness } from './simulation.ts';

/** The part of a simulation that is made of verdicts alone. */
export type VerdictCounts = Omit<Simulation, 'schema' | 'policy' | 'archive' | 'authors' | 'overTime'>;

/** Verdicts, counted. */
export interface VerdictTally {
  readonly add: (verdict: Verdict, draw: Draw) => void;
  readonly answer: () => VerdictCounts;
}

/** Counts verdicts of one policy. Bounded by the policy, however many there are; their order does not matter. */
export function tallyVerdicts(policy: Policy, samples: number): VerdictTally {
  const decisions = noDecisions();
  const certainties = noCertainties();
  const rules = tallyRules(policy, samples);
  const [needs, steps, contacts, kept] = [emptyMap(), emptyMap(), emptyMap(), emptyMap()];
  let urgent = 0;

  const add = (verdict: Verdict, draw: Draw): void => {
    const { decision, priority, actions, signposts, protections, undecided } = verdict;
    decisions[decision]++;
    certainties[decision][surestFor(verdict)]++;
    if (priority === 'urgent') urgent++;
    rules.add(verdict, draw);
    for (const need of new Set(undecided.flatMap((one) => one.needs))) addOne(needs, need);
    for (const step of new Set(actions.map(({ name, by }) => `${name} ${by}`))) addOne(steps, step);
    for (const to of new Set(signposts.map((one) => one.to))) addOne(contacts, to);
    for (const protection of new Set(protections.map(({ rule }) => rule))) addOne(kept, protection);
  };
  const answer = (): VerdictCounts => {
    const summaries = rules.answer();
    const { review, redact, hide, remove } = certainties;
    return {
      decisions: Object.freeze({ ...decisions }),
      urgent,
      certainties: frozen({ review: { ...review }, redact: { ...redact }, hide: { ...hide }, remove: { ...remove } }),
      rules: summaries,
      undecided: Object.freeze(byName(needs).map(([need, comments]) => lackOf(need as Need, comments, summaries))),
      actions: list(byName(steps).map(([step, comments]) => ({ ...stepOf(step), comments }))),
      signposts: list(
        byName(contacts).map(([to, comments]) => ({ to, label: policy.contacts[to]?.label ?? to, comments })),
      ),
      protections: list(byName(kept).map(([protection, comments]) => ({ protection, comments }))),
    };
  };
  return { add, answer };
}

function emptyMap(): Map<string, number> {
  return new Map();
}

function noCertainties(): Record<Decision, Record<Sureness, number>> {
  const [allow, review, redact, hide, remove] = DECISIONS.map(() => zeroes(SURENESS));
  return { allow, review, redact, hide, remove } as Record<Decision, Record<Sureness, number>>;
}

/** How sure the surest place is that leads to the decision. */
function surestFor({ decision, findings }: Verdict): Sureness {
  return surest(findings.filter(({ outcome }) => outcome === decision).map(({ certainty }) => certainty));
}

function lackOf(need: Need, comments: number, rules: readonly RuleSummary[]): Lack {
  const lacking = rules.flatMap(({ rule, lacked }) =>
    lacked.filter((one) => one.need === need).map((one) => ({ rule, comments: one.comments })),
  );
  return Object.freeze({ need, comments, rules: list(lacking) });
}

/** The name is the policy's own; who takes it comes last. */
function stepOf(step: string): Pick<Step, 'name' | 'by'> {
  const end = step.lastIndexOf(' ');
  return { name: step.slice(0, end), by: step.slice(end + 1) === 'human' ? 'human' : 'host' };
}

function frozen<T extends Readonly<Record<string, object>>>(table: T): T {
  for (const row of Object.values(table)) Object.freeze(row);
  return Object.freeze(table);
}

function list<T extends object>(items: readonly T[]): readonly T[] {
  return Object.freeze(items.map((item) => Object.freeze(item)));
}
