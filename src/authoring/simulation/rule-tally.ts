import type { Finding, Verdict } from '../../evaluate/verdict.ts';
import type { Policy } from '../../policy/policy.ts';
import { type Decision, type Need, stronger } from '../../policy/vocabulary.ts';
import { addOne, byName, noDecisions, SURENESS, surest, type Tally, zeroes } from './counts.ts';
import { type Sampler, sampler } from './samples.ts';
import type { RuleSummary, Sample, Sureness } from './simulation.ts';

/** What each rule did. */
export interface RuleTally {
  /** Counts a verdict; `draw` is asked where the comment could stand for others. */
  readonly add: (verdict: Verdict, draw: Draw) => void;
  /** In the order of the policy. */
  readonly answer: () => readonly RuleSummary[];
}

/** Offers the comment to a sampler, as a sample of this certainty. */
export type Draw = (from: Sampler, certainty: Sureness) => void;

interface OneRule {
  fired: number;
  undecided: number;
  readonly outcomes: Tally<Decision>;
  readonly certainties: Tally<Sureness>;
  readonly lacked: Map<Need, number>;
  readonly samplers: Readonly<Record<Sureness, Sampler>>;
}

/** Counts what the rules of a policy do; keeps `samples` comments of each rule and certainty. */
export function tallyRules({ rules }: Policy, samples: number): RuleTally {
  const tallies = new Map(rules.map(({ id }) => [id, noRule(samples)]));
  const add = (verdict: Verdict, draw: Draw): void => {
    const { findings, signposts, undecided } = verdict;
    for (const id of new Set([...findings, ...signposts].map(({ rule }) => rule))) {
      const tally = tallies.get(id);
      if (tally)
        addFired(
          tally,
          findings.filter(({ rule }) => rule === id),
          draw,
        );
    }
    for (const { rule, needs } of undecided) {
      const tally = tallies.get(rule);
      if (!tally) continue;
      tally.undecided++;
      for (const need of needs) addOne(tally.lacked, need);
    }
  };
  return { add, answer: () => Object.freeze([...tallies].map(([rule, tally]) => summaryOf(rule, tally))) };
}

function noRule(samples: number): OneRule {
  const samplers = { certain: sampler(samples), probable: sampler(samples), possible: sampler(samples) };
  return {
    ...{ fired: 0, undecided: 0, outcomes: noDecisions(), certainties: zeroes(SURENESS), lacked: new Map() },
    samplers: { ...samplers, none: sampler(samples) },
  };
}

function addFired(tally: OneRule, findings: readonly Finding[], draw: Draw): void {
  const certainty = surest(findings.map((one) => one.certainty));
  tally.fired++;
  tally.outcomes[findings.reduce<Decision>((most, { outcome }) => stronger(most, outcome), 'allow')]++;
  tally.certainties[certainty]++;
  draw(tally.samplers[certainty], certainty);
}

function summaryOf(rule: string, { fired, undecided, outcomes, certainties, lacked, samplers }: OneRule): RuleSummary {
  const samples: readonly Sample[] = SURENESS.flatMap((one) => samplers[one].answer());
  return Object.freeze({
    rule,
    fired,
    outcomes: Object.freeze({ ...outcomes }),
    certainties: Object.freeze({ ...certainties }),
    undecided,
    lacked: Object.freeze(byName(lacked).map(([need, comments]) => Object.freeze({ need: need as Need, comments }))),
    samples: Object.freeze(samples),
  });
}
