import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';

/** People are sent somewhere by its name alone. */
export const noContact: LintCheck = {
  code: 'lint/no-contact',
  level: 'question',
  says: 'A rule sends people to a contact that has no link, address or number.',
  mend: 'give the contact `url`, `email` or `phone`, once you know it; do not guess.',
  *find({ contacts, rules }) {
    for (const [name, { label, url, email, phone, appeals }] of Object.entries(contacts)) {
      if (url || email !== undefined || phone !== undefined) continue;
      const sending = rules.filter(({ signpost }) => signpost === name);
      if (sending.length === 0 && !appeals) continue;
      const urgent = sending.some((rule) => rule.urgent) ? ', where people at risk are sent' : '';
      yield { at: `/contacts/${name}`, message: `how is ${quoted(label)} reached${urgent}?` };
    }
  },
};
