import { emails } from '../corpus.ts';
import { flagTable, grouped, only } from '../flag-table.ts';
import { onRows, report, type Section } from '../section.ts';
import { mistakesOf, see } from '../seen.ts';

/** Addresses from the tests of three validators, good and broken. */
export const emailsSection: Section = {
  id: 'emails',
  title: 'Addresses from e-mail validators',
  run: onRows(emails, (rows, context) => {
    const seen = see(rows, context).map((one) => only(one, 'email'));
    const groups = grouped(seen, ({ row }) => `${row.label}, ${row.everyday_form ? 'everyday' : 'other'} form`);
    return report({
      notes: [
        `${rows.length} texts of ${emails.file}. Everyday form is name@host.tld. A flagged invalid text may be right: by` +
          ' the mail standards it is broken, but it can still hold an address that ought to be hidden.',
      ],
      tables: [flagTable('Texts flagged as email, by label', 'email', groups)],
      mistakes: seen.flatMap((one) => (one.row.label === 'unusual' ? [] : mistakesOf(one, 'email'))),
    });
  }),
};
