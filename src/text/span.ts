/** A half-open range of UTF-16 code units: `text.slice(start, end)` is the text it names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Orders spans by start, then by end, so that sorted results read from left to right. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** True when both spans hold at least one code unit in common; spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorts and joins overlapping spans, each as the first of those it joins; touching spans stay apart. Never throws. */
export function joinSpans<T extends Span>(spans: readonly T[]): readonly T[] {
  const joined: T[] = [];
  for (const next of [...spans].sort(compareSpans)) {
    const last = joined.at(-1);
    if (!last || !overlaps(last, next)) joined.push(next);
    else if (next.end > last.end) joined[joined.length - 1] = { ...last, end: next.end };
  }
  return joined;
}

/** Which of some spans overlap a place, in order. */
export type Overlapping<T extends Span> = (place: Span) => readonly T[];

/** Makes what looks them up: each time O(log n), and as many more as begin within the longest of them before its end. */
export function overlapping<T extends Span>(spans: readonly T[]): Overlapping<T> {
  if (spans.length === 0) return () => [];
  const sorted = [...spans].sort(compareSpans);
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (place) => {
    const from = firstFrom(sorted, place.start - longest);
    return sorted.slice(from, firstFrom(sorted, place.end)).filter((one) => overlaps(one, place));
  };
}

/** The number of the first span that begins at an offset or later. */
function firstFrom(sorted: readonly Span[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Widens a span so that neither edge stands between the two halves of a surrogate pair of `text`. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end };
}

/** A UTF-16 span as code points, for formats that count those; a lone surrogate counts as one. O(end). */
export function toCodePoints(text: string, { start, end }: Span): Span {
  const before = countCodePoints(text, 0, start);
  return { start: before, end: before + countCodePoints(text, start, end) };
}

/** A span of code points as UTF-16 code units, the inverse of `toCodePoints`. O(end). */
export function fromCodePoints(text: string, { start, end }: Span): Span {
  const first = skipCodePoints(text, 0, start);
  return { start: first, end: skipCodePoints(text, first, end - start) };
}

function countCodePoints(text: string, from: number, to: number): number {
  let pairs = 0;
  for (let at = from + 1; at < to; at++) if (splitsPair(text, at)) pairs++;
  return to - from - pairs;
}

function skipCodePoints(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < text.length; left--) at += splitsPair(text, at + 1) ? 2 : 1;
  return at;
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
