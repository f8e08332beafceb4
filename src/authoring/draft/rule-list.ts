import type { RuleSource } from '../../policy/schema.ts';
import type { Question } from './question.ts';

/** A rule as it is proposed, how it reads what the page leaves open, and what to ask about it. */
export interface ProposedRule {
  readonly rule: RuleSource;
  readonly says: readonly string[];
  readonly asks: readonly string[];
}

/**
 * Rules in their order, with their interpretations. Those of the same condition and outcome are one, which rests on the
 * clauses of all; a rule that only repeats another would not load.
 */
export function joined(proposed: readonly ProposedRule[]): readonly ProposedRule[] {
  const rules = new Map<string, ProposedRule>();
  for (const next of proposed) {
    const key = JSON.stringify([sorted(next.rule.when), next.rule.then]);
    const first = rules.get(key);
    rules.set(key, first ? together(first, next) : next);
  }
  const taken = new Set<string>();
  return [...rules.values()].map(({ rule, says, asks }) => {
    const id = unlike(taken, rule.id);
    taken.add(id);
    const interpretation = says.join(' ');
    return { rule: { ...rule, id, ...(interpretation === '' ? {} : { interpretation }) }, says, asks };
  });
}

/** The questions of rules, each at its rule. */
export function questionsOnRules(proposed: readonly ProposedRule[]): readonly Question[] {
  return proposed.flatMap(({ asks }, at) => asks.map((text) => ({ at: `/rules/${at}`, text })));
}

/** A clause may be called as the rule of another is. */
function unlike(taken: ReadonlySet<string>, id: string): string {
  let unique = id;
  for (let next = 2; taken.has(unique); next++) unique = `${id}-${next}`;
  return unique;
}

function together(first: ProposedRule, second: ProposedRule): ProposedRule {
  return {
    rule: { ...first.rule, because: [...new Set([...first.rule.because, ...second.rule.because])] },
    says: [...new Set([...first.says, ...second.says])],
    asks: [...new Set([...first.asks, ...second.asks])],
  };
}

function sorted(when: RuleSource['when']): RuleSource['when'] {
  return 'detects' in when ? { ...when, detects: [...when.detects].sort() } : when;
}
