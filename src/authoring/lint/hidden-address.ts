import { quoted } from '../../text/fault.ts';
import type { LintCheck } from './check.ts';
import { isHidden } from './is-hidden.ts';

/** What web pages show in the place of an e-mail address was taken for a way to reach somebody. */
export const hiddenAddress: LintCheck = {
  code: 'lint/hidden-address',
  level: 'error',
  says: 'A contact holds what a web page shows instead of an address.',
  mend: 'ask the publisher for the address; leave the field out until it is known, and never guess it.',
  *find({ contacts, allow }) {
    for (const [name, { label, url, email, phone }] of Object.entries(contacts)) {
      for (const [field, value] of Object.entries({ label, url, email, phone })) {
        if (typeof value !== 'string' || !isHidden(value)) continue;
        const message = `contact \`${name}\` gives no address: ${quoted(value)} is what a web page shows in place of one`;
        yield { at: `/contacts/${name}/${field}`, message };
      }
    }
    for (const [at, value] of (allow.emails ?? []).entries()) {
      if (!isHidden(value)) continue;
      const message = `${quoted(value)} is what a web page shows in place of an address, and allows nothing`;
      yield { at: `/allow/emails/${at}`, message };
    }
  },
};
