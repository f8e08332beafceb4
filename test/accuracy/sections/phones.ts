import { phones } from '../corpus.ts';
import { flagTable, grouped, only } from '../flag-table.ts';
import { onRows, report, type Section } from '../section.ts';
import { mistakesOf, see } from '../seen.ts';

/** Labels whose texts have no one right answer. */
const OPEN = ['not-mobile', 'possible-only'];

/** Phone numbers in many layouts, and strings that look like them. */
export const phonesSection: Section = {
  id: 'phones',
  title: 'Phone numbers from libphonenumber and validator.js',
  run: onRows(phones, (rows, context) => {
    const seen = see(rows, context).map((one) => only(one, 'phone'));
    const groups = grouped(seen, ({ row }) => `${row.label}, ${row.region === 'GB' ? 'British' : 'other'}`);
    return report({
      notes: [
        `${rows.length} texts of ${phones.file}, all read as written in Britain; other countries’ numbers are in those` +
          ' countries’ own layouts. Some not-mobile rows are good landline numbers.',
      ],
      tables: [flagTable('Texts flagged as phone, by label and region', 'phone', groups)],
      mistakes: seen.flatMap((one) => (OPEN.includes(one.row.label) ? [] : mistakesOf(one, 'phone'))),
    });
  }),
};
