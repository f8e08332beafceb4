import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type DigitGroup, type DigitRun, digitRuns } from './digit-runs.ts';

/** Neighbouring groups of one run that together hold a wanted number of digits. Offsets into `reading.text`. */
export interface DigitPart extends Span {
  readonly digits: string;
  readonly groups: DigitRun;
  /** How many digits stand in each group, such as `3-3-4`. */
  readonly shape: string;
  /** What stands between the groups, each different gap once. */
  readonly gaps: ReadonlySet<string>;
  /** No other digits go on before or after it; a date does not, nor what a comma, bracket or line break parts. */
  readonly alone: boolean;
  /** Some of its digits are words. */
  readonly spelt: boolean;
  /** A letter stands directly before or after it. */
  readonly afterLetter: boolean;
  readonly beforeLetter: boolean;
}

/** Gaps spelt out: "999 dash 123 dash 4578". */
const GAP_WORD = /^[\s(]{0,2}(?:space|dash|hyphen|minus|stroke|slash|dot|point|then|and then)[\s)]{0,2}$/u;
const LONGEST_GAP_WORD = 12;
/** Parts two numbers of a list. */
const LIST_GAP = /[,\n()+/]/u;

/** Every part of a text's digit runs that holds from `least` to `most` digits, in order. O(digits × most). */
export function* digitParts(reading: Reading, least: number, most: number = least): Generator<DigitPart> {
  for (const run of linked(reading)) {
    for (let from = 0; from < run.length; from++) {
      let count = 0;
      for (let to = from; to < run.length && count < most; to++) {
        count += run[to]?.digits.length ?? 0;
        if (count >= least && count <= most) yield part(reading.text, run, from, to + 1);
      }
    }
  }
}

/** The runs of a text, with those that only a spelt-out gap parts made one. */
function linked(reading: Reading): readonly DigitRun[] {
  const runs: DigitGroup[][] = [];
  for (const run of digitRuns(reading)) {
    const [last, first] = [runs.at(-1)?.at(-1), run[0]];
    const near = last && first && first.start - last.end <= LONGEST_GAP_WORD;
    const linked = near && GAP_WORD.test(reading.lower.slice(last.end, first.start));
    if (!linked) runs.push([]);
    for (const group of run) runs.at(-1)?.push(group);
  }
  return runs;
}

function part(text: string, run: DigitRun, from: number, to: number): DigitPart {
  const groups = run.slice(from, to);
  const [first, last] = [groups[0], groups.at(-1)] as [DigitGroup, DigitGroup];
  return {
    start: first.start,
    end: last.end,
    groups,
    digits: groups.map(({ digits }) => digits).join(''),
    shape: groups.map(({ digits }) => digits.length).join('-'),
    gaps: new Set(groups.slice(1).map(({ start }, at) => text.slice(groups[at]?.end, start))),
    alone:
      (endsAt(text, run[from - 1], first) || isDate(text, run.slice(Math.max(0, from - 3), from))) &&
      (endsAt(text, last, run[to]) || isDate(text, run.slice(to, to + 3))),
    spelt: groups.some(({ spelt }) => spelt),
    afterLetter: first.afterLetter,
    beforeLetter: last.beforeLetter,
  };
}

/** Day, month and year, parted alike by a stroke, dot or dash: a date beside a number is no part of it. */
function isDate(text: string, [day, month, year, ...more]: DigitRun): boolean {
  if (!day || !month || !year || more.length > 0) return false;
  const [left, right] = [text.slice(day.end, month.start), text.slice(month.end, year.start)];
  const shape = `${day.digits.length}${month.digits.length}${year.digits.length}`;
  return left === right && /^[/.-]$/u.test(left) && /^[12][12][24]$/u.test(shape);
}

/** True where a number ends between two groups; a lone "I" or "one" beside true digits is a word of the sentence. */
function endsAt(text: string, left: DigitGroup | undefined, right: DigitGroup | undefined): boolean {
  if (!left || !right || left.spelt !== right.spelt) return true;
  return LIST_GAP.test(text.slice(left.end, right.start));
}
