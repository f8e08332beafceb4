import type { Clause } from '../../policy/policy.ts';
import type { LintCheck } from './check.ts';

/** Two clauses of one kind that quote the same place; a sentence that does two things has two kinds, or two actions. */
export const duplicateClause: LintCheck = {
  code: 'lint/duplicate-clause',
  level: 'warning',
  says: 'Two clauses quote the same words for the same thing.',
  mend: 'take one out, and let its rules rest on the other.',
  *find({ clauses }) {
    const seen = new Map<string, string>();
    for (const [at, clause] of clauses.entries()) {
      const key = keyOf(clause);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, clause.id);
      else yield { at: `/clauses/${at}`, message: `clause \`${clause.id}\` says no more than clause \`${first}\`` };
    }
  },
};

function keyOf({ kind, actions = [], citation: { start, end } }: Clause): string {
  return JSON.stringify([start, end, kind, [...actions].sort()]);
}
