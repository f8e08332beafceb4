import type { Clause, Policy, Rule } from '../../policy/policy.ts';
import type { ClauseKind } from '../../policy/vocabulary.ts';
import { type OpenWords, openWordsIn } from './open-words.ts';

/** A clause that leaves a number open, and the rules that rest on it. */
export interface OpenClause {
  readonly at: number;
  readonly clause: Clause;
  readonly open: OpenWords;
  readonly rules: readonly { readonly at: number; readonly rule: Rule }[];
}

/** Kinds of sentences by which something is done; what only informs or limits leaves no rule anything to interpret. */
const KINDS: readonly ClauseKind[] = ['prohibits', 'authorises', 'promises'];

/** The clauses of an English page that leave a number open. */
export function openClauses({ clauses, rules, locale }: Policy): readonly OpenClause[] {
  if (!/^en\b/u.test(locale)) return [];
  return clauses.flatMap((clause, at) => {
    const open = KINDS.includes(clause.kind) ? openWordsIn(clause.quote) : undefined;
    if (!open) return [];
    const resting = rules.flatMap((rule, number) => (rule.because.includes(clause.id) ? [{ at: number, rule }] : []));
    return [{ at, clause, open, rules: resting }];
  });
}
