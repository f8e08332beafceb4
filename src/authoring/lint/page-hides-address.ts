import { sentences } from '../../policy/sentences.ts';
import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';
import { isHidden } from './is-hidden.ts';
import { lineOfPage } from './line-of-page.ts';

/** The page as it was copied does not say where to write. */
export const pageHidesAddress: LintCheck = {
  code: 'lint/page-hides-address',
  level: 'question',
  says: 'The page shows a stand-in where its publisher wrote an e-mail address.',
  mend: 'ask the publisher for the address, and give it to a contact; the page stays as it was published.',
  *find(policy) {
    for (const { start, end } of sentences(policy.text)) {
      const exact = policy.text.slice(start, end);
      if (!isHidden(exact)) continue;
      const message = `which address does line ${lineOfPage(policy, start)} of the page hide? ${quoted(exact)}`;
      yield { at: clausePointer(policy, start, end), message };
    }
  },
};

function clausePointer({ clauses }: Parameters<LintCheck['find']>[0], start: number, end: number): string {
  const at = clauses.findIndex(
    ({ citation }) => citation.start < end && start < citation.end && isHidden(citation.exact),
  );
  return at < 0 ? '/text' : `/clauses/${at}/quote`;
}
