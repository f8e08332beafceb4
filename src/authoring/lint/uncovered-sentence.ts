import { quoted } from '../../text/fault.ts';
import { coverage } from '../coverage.ts';
import type { LintCheck } from './check.ts';
import { actsOnHalf } from './half-quoted.ts';
import { lineOfPage } from './line-of-page.ts';

/** A sentence of the page, or a part of it, that no clause quotes. */
export const uncoveredSentence: LintCheck = {
  code: 'lint/uncovered-sentence',
  level: 'question',
  says: 'A sentence of the page is quoted by no clause, or not whole.',
  mend: 'quote it in a clause of the kind it is; `informs` if it asks for nothing.',
  *find(policy) {
    for (const sentence of coverage(policy).sentences) {
      if (sentence.status !== 'uncovered' || actsOnHalf(policy, sentence)) continue;
      const words = quoted(sentence.exact);
      const message = `what does line ${lineOfPage(policy, sentence.start)} of the page ask for? ${words}; ${sentence.note}`;
      yield { at: '/text', message };
    }
  },
};
