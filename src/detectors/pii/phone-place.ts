import type { Reading } from '../../text/reading.ts';
import type { DigitGroup, DigitRun } from './digit-runs.ts';
import type { Candidate } from './phone-spans.ts';

/** Set out as British numbers are printed; digits before them are something else's. */
const PRINTED = /^(?:11|5-6|5-3-3|4-3-4|3-4-4|4-7|3-8)$/u;
/** Words that are glued to numbers: "tel01632960001", "07700900123ext 4". */
const GLUED_BEFORE = /(?:tel|mob|mobile|phone|ph|call|ring|text|txt|number|num|no|on|me|t|m|xx?)$/u;
const GLUED_AFTER = /^(?:x[0-9]|ext|or|and|call|ring|text|txt|pls|plz|thanks|thx|cheers|x{1,3}\b)/u;
const DATE = /^(?:0?[1-9]|[12][0-9]|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9.-])/u;

/** True for digits that are not part of a sum, a code, a decimal, a date or a longer row of digits. */
export function standsAlone({ text, lower }: Reading, run: DigitRun, candidate: Candidate): boolean {
  if (continues(text, run, candidate)) return false;
  const [first, last] = [run[candidate.from], run[candidate.to - 1]] as [DigitGroup, DigitGroup];
  const before = lower.slice(Math.max(0, candidate.start - 12), candidate.start);
  const after = lower.slice(candidate.end, candidate.end + 6);
  if (/[£$€¥]\s?$|[0-9][.,:]$/u.test(before) || /^(?:@|%|[.,:][0-9]|\s?@[a-z])/u.test(after)) return false;
  if (first.afterLetter && !GLUED_BEFORE.test(before)) return false;
  if (last.beforeLetter && !GLUED_AFTER.test(after)) return false;
  if (/^0[.,][0-9]{2}/u.test(text.slice(first.start, first.start + 4))) return false;
  return !DATE.test(text.slice(candidate.start, candidate.end));
}

/** True where other digits of the run go on, such as those of a card number, with no break that ends a number. */
function continues(text: string, run: DigitRun, { from, to, layout, begins }: Candidate): boolean {
  const groups = run.slice(from, to);
  const most = layout === 'grouped' || layout === 'whole' ? 2 : 0;
  const [first, last, before, after] = [groups[0], groups.at(-1), run[from - 1], run[to]];
  const free = begins || PRINTED.test(groups.map(({ digits }) => digits.length).join('-'));
  if (!free && before && first && before.digits.length > most && goesOn(text, before, first)) return true;
  const isNext = after?.digits.startsWith('0') && after.digits.length > 2 && !isOfRow(text, groups, after);
  return (
    after !== undefined && last !== undefined && !isNext && after.digits.length > most && goesOn(text, last, after)
  );
}

/** True for one more group of a row of equal ones, as on cards and notices: no phone number is printed so. */
function isOfRow(text: string, groups: DigitRun, after: DigitGroup): boolean {
  const gaps = [...groups.slice(1), after].map(({ start }, at) => text.slice(groups[at]?.end, start));
  const sizes = [...groups, after].map(({ digits }) => digits.length);
  return groups.length > 1 && new Set(gaps).size === 1 && new Set(sizes).size === 1;
}

/** False where one is spelt and the other is not, or a comma, bracket, slash or line break parts them. */
function goesOn(text: string, left: DigitGroup, right: DigitGroup): boolean {
  return left.spelt === right.spelt && !/[,\n()+/]/u.test(text.slice(left.end, right.start));
}
