import type { Reading } from '../../text/reading.ts';
import { COUNTED, type DigitGroup, digitGroups, SPELT, TIMES } from './digit-words.ts';

export type { DigitGroup } from './digit-words.ts';

/** Groups with nothing but short gaps of spaces, dots, dashes, slashes and brackets between them. */
export type DigitRun = readonly DigitGroup[];

/** What may stand between two groups of one number. */
const GAP = /^[\s.\-/()_*,+~]+$/u;
const LONGEST_GAP = 4;
/** What leads from the code of a telephone number to the rest of it: "07700 and then 900…". */
const THEN = /^,? (?:and )?(?:then |the rest is )?$/u;
const LONGEST_THEN = 18;
const SHORTEST_CODE = 4;
const FEWEST_AFTER = 3;
/** Letters for digits that are words too: no digits where a run begins or ends, unless single figures go on there. */
const WORDS_TOO: ReadonlySet<string> = new Set(['i', 'l', 'ill', 'oil', 'lol', 'lil']);
const NUMBER_WORD = /^[a-z]{2}/u;
/** Digits that a single word may stand for by chance: "double oh", "oooo". */
const MOST_LONE = 6;

const SAID = [...Object.keys(SPELT), ...Object.keys(TIMES)];
/** The anchors that spelt-out numbers need: any two number words in a row. One list, which all who ask share. */
export const SPELT_ANCHORS: readonly string[] = Object.freeze([
  ...SAID.flatMap((first) => SAID.map((second) => `${first} ${second}`)),
  ...['two', 'three'].flatMap((many) => Object.keys(COUNTED).map((digits) => `${many} ${digits}`)),
]);

/** All runs of digits in a text, in order; made once a reading, linear. */
export function digitRuns(reading: Reading): readonly DigitRun[] {
  return reading.once(runsOf);
}

/** How many digits a run or part of one holds. */
export function countDigits(groups: DigitRun): number {
  let count = 0;
  for (const { digits } of groups) count += digits.length;
  return count;
}

/** The digits of a run or part of one, without what stands between them. */
export function digitsOf(groups: DigitRun): string {
  return groups.map(({ digits }) => digits).join('');
}

function runsOf({ lower }: Reading): readonly DigitRun[] {
  const runs: DigitGroup[][] = [];
  for (const next of digitGroups(lower)) {
    const run = runs.at(-1);
    if (run && goesOn(lower, run, next)) run.push(next);
    else runs.push([next]);
  }
  return runs.map((run) => trimmed(lower, run)).filter(isNumber);
}

function goesOn(lower: string, run: DigitRun, { start, digits }: DigitGroup): boolean {
  const end = run.at(-1)?.end ?? 0;
  const length = start - end;
  if (length === 0 || (length <= LONGEST_GAP && GAP.test(lower.slice(end, start)))) return true;
  const [first] = run;
  const isAfterCode = first?.digits.startsWith('0') && first.digits.length >= SHORTEST_CODE;
  return (
    isAfterCode === true &&
    digits.length >= FEWEST_AFTER &&
    length <= LONGEST_THEN &&
    THEN.test(lower.slice(end, start))
  );
}

/** A lone word such as "one" is none, nor are letters that only could be digits. */
function isNumber(run: DigitRun): boolean {
  const [first] = run;
  return first !== undefined && (run.length > 1 || !first.spelt || first.digits.length > MOST_LONE);
}

/** Leaves off words at either end that were read as digits: the "I" of "07700 900123 I think". */
function trimmed(lower: string, run: DigitRun): DigitRun {
  if (!run[0]?.spelt && !run.at(-1)?.spelt) return run;
  const isWord = (at: number, inner: number): boolean => {
    const [one, next] = [run[at], run[inner]];
    if (!one || !WORDS_TOO.has(lower.slice(one.start, one.end))) return false;
    return next?.digits.length !== 1 || NUMBER_WORD.test(lower.slice(next.start, next.end));
  };
  let start = 0;
  let end = run.length;
  while (start < end && isWord(start, start + 1)) start++;
  while (end > start && isWord(end - 1, end - 2)) end--;
  return end - start === run.length ? run : run.slice(start, end);
}
