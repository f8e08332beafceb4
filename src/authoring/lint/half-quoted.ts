import type { Policy } from '../../policy/policy.ts';
import { quoted } from '../../text/fault.ts';
import { acts } from '../acts.ts';
import { coverage, type SentenceCoverage } from '../coverage.ts';
import type { LintCheck } from './check.ts';

/** Words by which a sentence takes back a part of what it says. */
const LIMITS =
  /\b(?:unless|except|excepting|excluding|other than|only|if|when|where|provided|until|without|not|never|but|however|cannot|\p{L}+n[’']t)\b/iu;

/** A rule acts on a part of a sentence, and the part left out may be the exception. */
export const halfQuoted: LintCheck = {
  code: 'lint/half-quoted',
  level: 'error',
  says: 'A rule acts because of a part of a sentence, and the part left out limits it.',
  mend: 'quote the whole sentence, and let the condition of the rule keep to it.',
  *find(policy) {
    for (const sentence of coverage(policy).sentences) {
      if (!actsOnHalf(policy, sentence)) continue;
      const at = policy.clauses.findIndex(({ id }) => id === sentence.clauses[0]);
      const rule = policy.rules.find((one) => sentence.rules.includes(one.id) && acts(one));
      const message = `rule \`${rule?.id}\` acts because of a part of ${quoted(sentence.exact)}; ${sentence.note}`;
      yield { at: `/clauses/${at}/quote`, message };
    }
  },
};

/** True where a rule acts on a sentence of which words that may limit it stand in no clause. */
export function actsOnHalf(policy: Policy, { status, note = '', rules }: SentenceCoverage): boolean {
  if (status !== 'uncovered' || !LIMITS.test(note.slice(note.indexOf('`')))) return false;
  return policy.rules.some((rule) => rules.includes(rule.id) && acts(rule));
}
