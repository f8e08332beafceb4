import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';

/** A sentence that forbids something, and no rule rests on it: a person has to see to it, or a rule is missing. */
export const prohibitionWithoutRule: LintCheck = {
  code: 'lint/prohibition-without-rule',
  level: 'question',
  says: 'The page forbids something, and no rule looks for it.',
  mend: 'write a rule `because` of the clause, or leave it to a person and know that nothing looks for it.',
  *find({ clauses, rules }) {
    for (const [at, { id, kind, quote }] of clauses.entries()) {
      if (kind !== 'prohibits' || rules.some(({ because }) => because.includes(id))) continue;
      yield { at: `/clauses/${at}`, message: `who looks for what clause \`${id}\` forbids? ${quoted(quote)}` };
    }
  },
};
