import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type DigitRun, digitsOf } from './digit-runs.ts';

/** How digits are set out: in one piece, in groups as printed, one by one, or in any other way. */
export type Layout = 'whole' | 'grouped' | 'singles' | 'loose';

/** How the country is told: `+`, the prefix 00, a trunk 0, a bare 44, or not at all. */
export type Prefix = '+' | '00' | '0' | '44' | '';

/** Neighbouring groups of a run that may be one phone number. `digits` begin with the country code, if one is told. */
export interface Candidate extends Span {
  readonly digits: string;
  readonly prefix: Prefix;
  readonly layout: Layout;
  /** The groups of the run: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** The groups before it are no part of another number. */
  readonly begins: boolean;
}

/** Fewest and most digits that may be dialled, the prefix and a trunk 0 after the country code included. */
const LENGTHS: Readonly<Record<Prefix, readonly [number, number]>> = {
  '+': [8, 17],
  '00': [10, 18],
  '0': [9, 12],
  '44': [6, 13],
  '': [6, 12],
};
/** A number written as printed has no more groups than this, each of two digits at least. */
const MOST_GROUPS = 5;
const TIDY_GAP = /^(?:[ .\-/_]|\)[ -]?| ?\(|\) ?\(| - | {2})$/u;

/** Every way to read groups from `from` on as one number, the shortest first; those before `free` are taken. */
export function* candidatesFrom({ text }: Reading, run: DigitRun, from: number, free: number): Generator<Candidate> {
  const plus = hasPlus(text, run[from]?.start ?? 0);
  const [least, most] = LENGTHS[plus ? '+' : prefixOf(digitsOf(run.slice(from, from + 2)))];
  let count = 0;
  for (let to = from; to < run.length; to++) {
    const group = run[to];
    if (to > from && group && text.slice(run[to - 1]?.end, group.start).includes('+')) return;
    count += group?.digits.length ?? 0;
    if (count > most) return;
    if (count < least) continue;
    const groups = run.slice(from, to + 1);
    yield {
      ...withBrackets(text, groups),
      ...dialled(digitsOf(groups), plus),
      layout: layoutOf(text, groups),
      from,
      to: to + 1,
      begins: from === free,
    };
  }
}

/** Tells the prefix from the rest; the 0 in "+44 (0)20" is left out. A 0 after `+` is a trunk 0 all the same. */
function dialled(digits: string, plus: boolean): { readonly digits: string; readonly prefix: Prefix } {
  const prefix = plus && !digits.startsWith('0') ? '+' : prefixOf(digits);
  if (prefix === '0') return { digits: `44${digits.slice(1)}`, prefix };
  return { digits: withoutTrunk(prefix === '00' ? digits.slice(2) : digits), prefix };
}

function prefixOf(digits: string): Prefix {
  return (['00', '0', '44'] as const).find((prefix) => digits.startsWith(prefix)) ?? '';
}

function withoutTrunk(digits: string): string {
  return digits.startsWith('440') ? `44${digits.slice(3)}` : digits;
}

function layoutOf(text: string, groups: DigitRun): Layout {
  if (groups.length === 1) return 'whole';
  const lengths = groups.map(({ digits }) => digits.length);
  if (lengths.every((length) => length === 1)) return 'singles';
  if (groups.every(({ spelt }) => spelt)) return 'singles';
  const tidy = groups.slice(1).every(({ start }, at) => TIDY_GAP.test(text.slice(groups[at]?.end, start)));
  const [first = 0, ...rest] = lengths;
  const code = text.slice(groups[0]?.start, groups[0]?.end);
  const opens = first >= 3 || code === '44' || code === '00' || hasPlus(text, groups[0]?.start ?? 0);
  const printed = rest.every((length, at) => length > 1 || (at === 0 && text[groups[1]?.end ?? 0] === ')'));
  return tidy && opens && printed && groups.length <= MOST_GROUPS + 1 ? 'grouped' : 'loose';
}

/** True after "+", "+ ", "+(" or "++" that no letter or digit touches. */
function hasPlus(text: string, at: number): boolean {
  return /(?<![\p{L}\p{N}+])\+{1,2}[ (]?$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** Takes in the `+` and a bracket that is closed inside, as in "(+44) 7700" or "(01632) 960001". */
function withBrackets(text: string, groups: DigitRun): Span {
  let start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? start;
  const plus = /\+{1,2}[ (]?$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (plus) start -= plus[0].length;
  const inside = text.slice(start, end);
  const opens = inside.split('(').length < inside.split(')').length;
  const bracket = opens ? /\( ?$/u.exec(text.slice(Math.max(0, start - 2), start)) : null;
  return { start: start - (bracket?.[0].length ?? 0), end };
}
