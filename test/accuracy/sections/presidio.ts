import { presidio, type Row } from '../corpus.ts';
import { flagTable, type Group, only } from '../flag-table.ts';
import { onRows, report, type Section } from '../section.ts';
import { mistakesOf, type Seen, see } from '../seen.ts';

/** What that detector calls the kinds that we have; the others have no kind of ours. */
const OURS: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  UK_POSTCODE: 'postcode',
  UK_NHS: 'nhs-number',
  UK_NINO: 'nino',
  CREDIT_CARD: 'payment-card',
  IBAN_CODE: 'bank-account',
};

type Case = Row & { readonly label: string; readonly kind: string };

/** The test cases of another detector of personal data. */
export const presidioSection: Section = {
  id: 'presidio',
  title: 'Test cases of Presidio',
  run: onRows(presidio, (rows, context) => {
    const others = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => !OURS[kind]).sort();
    const kinds = Object.values(OURS);
    const seen = see(rows.flatMap(renamed), context).map((one) => only(one, one.row.kind));
    return report({
      notes: [
        `${rows.length} texts of ${presidio.file}, bare strings without context. Not measured, for want of such a kind:` +
          ` ${others.join(', ')}. A no-match text is not of that kind by that detector’s lights.`,
      ],
      tables: kinds.map((kind) =>
        flagTable(`${kind}${context.kinds.includes(kind) ? '' : ' (no detector)'}`, kind, groupsOf(kind, seen)),
      ),
      mistakes: seen.flatMap((one) => mistakesOf(one, one.row.kind)),
    });
  }),
};

/** The case in our words, or nothing where we have none. */
function renamed(row: Case): readonly Case[] {
  const kind = OURS[row.kind];
  if (!kind) return [];
  const spans = row.spans.map((one) => ({ ...one, kind: OURS[one.kind] ?? one.kind }));
  return [{ ...row, kind, spans }];
}

function groupsOf(kind: string, seen: readonly Seen<Case>[]): readonly Group[] {
  const mine = seen.filter(({ row }) => row.kind === kind);
  return ['match', 'no-match'].map((label) => [label, mine.filter(({ row }) => row.label === label)]);
}
