import { conditionsIn } from '../../policy/condition.ts';
import { quoted } from '../../text/fault.ts';
import { read } from '../../text/reading.ts';
import type { LintCheck } from './check.ts';

/** A pattern asks for a letter that is never there: patterns see a text with its accents and look-alikes folded. */
export const unreadLetters: LintCheck = {
  code: 'lint/unread-letters',
  level: 'warning',
  says: 'A pattern asks for a letter that is folded to another before patterns are tried.',
  mend: 'write the letter that it is read as; `e` stands for `é` too.',
  *find({ rules }) {
    for (const [at, { when }] of rules.entries()) {
      for (const { condition, at: place } of conditionsIn(when, `/rules/${at}/when`)) {
        if (!('pattern' in condition)) continue;
        const letters = [...new Set(condition.pattern.match(/[^\0-\u{7f}]/gu))];
        for (const letter of letters) {
          const folded = read(letter).text;
          if (folded === letter) continue;
          const message = `the pattern asks for ${quoted(letter)}, which is read as ${quoted(folded)}`;
          yield { at: `${place}/pattern`, message };
        }
      }
    }
  },
};
