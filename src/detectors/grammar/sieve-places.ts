import { NOWHERE, type SieveWindow, type Spans } from './sieve-window.ts';

/** Where words of a set lead to from some places, as bits. The set was told. */
export function over({ setWords, setSpans }: SieveWindow, set: number, from: number, way: 1 | -1): number {
  const words = setWords[set] as number;
  const spans = setSpans[set] as Spans;
  let to = way > 0 ? (from & words) << 1 : (from >>> 1) & words;
  for (let at = 0; at < spans.length; at += 2) {
    const [start, end] = [spans[at] as number, spans[at + 1] as number];
    if (way > 0 ? from & start : from & end) to |= way > 0 ? end : start;
  }
  return to;
}

/** The places at which words of a set begin (going on) or end (going back), as bits; none where that is not sure. */
export function startsOrEnds({ isLoose, setWords, setSpans }: SieveWindow, set: number, way: 1 | -1): number {
  if (isLoose) return 0;
  const words = setWords[set] as number;
  const spans = setSpans[set] ?? NOWHERE;
  let bits = way > 0 ? words : words << 1;
  for (let at = way > 0 ? 0 : 1; at < spans.length; at += 2) bits |= spans[at] as number;
  return bits;
}

/** The places from which the next word that way is one that no gap goes over, as bits. */
export function stopped(window: SieveWindow, way: 1 | -1): number {
  const starts = startsOrEnds(window, window.shapes.stops[window.grammar] as number, 1);
  return way > 0 ? starts : starts << 1;
}
