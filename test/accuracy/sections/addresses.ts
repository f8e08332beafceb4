import { addresses, type Gold, type Row } from '../corpus.ts';
import { flagTable, grouped, only } from '../flag-table.ts';
import { onRows, report, type Section } from '../section.ts';
import { mistakesOf, see } from '../seen.ts';

/** Parts that say which door of a street is meant. */
const DOOR = ['unit', 'house_number'];

/** British addresses from the tests of an address parser. */
export const addressesSection: Section = {
  id: 'addresses',
  title: 'British addresses from libpostal',
  run: onRows(addresses, (rows, context) => {
    const british = rows
      .filter(({ country }) => country === 'GB')
      .map((row) => ({ ...row, door: hasDoor(row), spans: wholeOf(row) }));
    const seen = see(british, context);
    const groups = grouped(seen, ({ row }) => `${row.label}${row.door ? ', numbered door' : ', no number'}`);
    return report({
      notes: [
        `${british.length} texts of ${addresses.file}, many of them shops or landmarks and without running text; the gold` +
          ' span runs from the first part to the postcode.',
      ],
      tables: [
        flagTable('Texts flagged as address', 'address', groups),
        flagTable('Texts flagged as postcode, where address does not own it', 'postcode', groups),
      ],
      mistakes: seen.flatMap((one) => mistakesOf(only(one, 'address'), 'address')),
    });
  }),
};

function hasDoor({ spans }: Row): boolean {
  return spans.some(({ kind }) => DOOR.includes(kind));
}

/** One span over all parts up to the postcode, or to the last where there is none; nothing for a place alone. */
function wholeOf({ label, spans }: Row & { readonly label: string }): readonly Gold[] {
  if (label !== 'address') return [];
  const last = spans.find(({ kind }) => kind === 'postcode') ?? spans.at(-1);
  return last ? [{ kind: 'address', start: spans[0]?.start ?? 0, end: last.end }] : [];
}
