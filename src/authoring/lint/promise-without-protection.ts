import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';

/** A sentence that protects something, and no protection keeps it. */
export const promiseWithoutProtection: LintCheck = {
  code: 'lint/promise-without-protection',
  level: 'question',
  says: 'The page promises not to act on something, and no protection sees to it.',
  mend: 'write a protection `because` of the clause, with the kinds or signals that may never carry an action alone.',
  *find({ clauses, protections, rules }) {
    const because = [...protections, ...rules].flatMap((one) => one.because);
    for (const [at, { id, kind, quote }] of clauses.entries()) {
      if (kind !== 'protects' || because.includes(id)) continue;
      yield { at: `/clauses/${at}`, message: `what keeps the promise of clause \`${id}\`? ${quoted(quote)}` };
    }
  },
};
