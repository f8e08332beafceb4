import type { Reading } from '../../text/reading.ts';
import type { BirthContext } from './birth-after.ts';
import { isLongAgo } from './birth-is.ts';
import { IDENTIFIERS } from './birth-words.ts';
import type { WrittenDate } from './dates.ts';
import { nameBefore } from './person-names.ts';

const LATEST_RECORD = 2025;
/** How far from a name and date their other details may stand, in code units. */
const RECORD_REACH = 160;
const ANY = IDENTIFIERS.join('|');
const RECORD = new RegExp(ANY, 'u');
/** What parts the items of a list from each other. */
const PARTED = '[ \\n]?[,;|)(:./\\n-][ \\n]{0,2}';
/** A word or two that say what a detail is: "ring", "NHS no.", "flat 3,". */
const LEAD =
  '(?:(?:nhs|tel|mob|mobile|phone|ph|email|ring|call|text|postcode|no|number|num|is|flat [0-9a-z]{1,4},?)[ .:]{1,3}){0,3}';
const DETAIL_NEXT = new RegExp(`^${PARTED}${LEAD}(?:${ANY})`, 'u');
const DETAIL_BEFORE = new RegExp(`(?:${ANY})${PARTED}$`, 'u');
const ITEM_BEFORE = new RegExp(`(?:^|${PARTED})$`, 'u');
const ITEM_AFTER = /^(?:\s?[,;|)(\n-]\s?|[.!]\s|[.!]?$)/u;

/** A date among the other details of a person: after a full name, or, of long ago, as an item of a list beside one. */
export function inRecord(reading: Reading, date: WrittenDate): BirthContext | undefined {
  if (date.loose || date.year > LATEST_RECORD) return undefined;
  const before = reading.lower.slice(Math.max(0, date.start - RECORD_REACH), date.start);
  const after = reading.lower.slice(date.end, date.end + RECORD_REACH);
  if (isAfterName(reading, date) && (RECORD.test(before) || RECORD.test(after))) {
    return { certainty: 'probable', because: 'a date between a full name and other details of a person' };
  }
  if (!isLongAgo(reading, date) || !ITEM_BEFORE.test(before) || !ITEM_AFTER.test(after)) return undefined;
  if (!DETAIL_NEXT.test(after) && !DETAIL_BEFORE.test(before)) return undefined;
  return { certainty: 'probable', because: 'a date of long ago, listed beside another detail of a person' };
}

/** Right after a full name, and what goes on is another item. */
function isAfterName(reading: Reading, { start, end }: WrittenDate): boolean {
  const { text } = reading;
  if (!/^\s*(?:[,;|)A-Z0-9+(]|$)/u.test(text.slice(end, end + 4))) return false;
  const name = nameBefore(reading, start);
  return name?.kind === 'full' && /^[\s,;|(:-]{1,4}$/u.test(text.slice(Math.max(name.end, start - 5), start));
}
