import { BREAK, type Stream } from './sieve-stream.ts';

/** As many words are looked at in one go: the places before, between and after them are the bits of a number. */
const WIDTH = 30;
/** How far the windows of a long sentence overlap: what is no longer stands in one of them. */
export const OVERLAP = WIDTH / 2;

/** Words to be looked at together, and the number of the sentence that the first of them stands in. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** As many whole sentences as fit; a longer one in parts that overlap. */
export function* partsOf({ breaks, size }: Stream): Generator<Part> {
  let number = 0;
  for (let from = 0; from < size; ) {
    let to = Math.min(from + WIDTH, size);
    while (to < size && to > from && breaks[to] !== BREAK.sentence) to--;
    if (to > from) {
      yield { from, to, number };
      for (let at = from; at < to; at++) if (breaks[at] === BREAK.sentence) number++;
    } else {
      to = from + 1;
      while (to < size && breaks[to] !== BREAK.sentence) to++;
      yield* partsOfOne(from, to, number++);
    }
    from = to;
  }
}

/** The parts of a sentence that is longer than a window. */
function* partsOfOne(first: number, end: number, number: number): Generator<Part> {
  for (let from = first; ; from += OVERLAP) {
    const to = Math.min(from + WIDTH, end);
    yield { from, to, number };
    if (to === end) return;
  }
}

/** The words of the sentence that the lowest of some words stands in. */
export function sentenceAbout(words: number, edges: number): number {
  const word = words & -words;
  const below = edges & (word | (word - 1));
  const above = edges & ~(word | (word - 1));
  const from = below === 0 ? 1 : 1 << (31 - Math.clz32(below));
  const to = above === 0 ? 0 : above & -above;
  return (to - 1) & ~(from - 1);
}

/** How many sentences begin in the window before the one that the lowest of some words stands in. */
export function sentencesBefore(words: number, edges: number): number {
  const word = words & -words;
  let count = 0;
  for (let rest = edges & (word | (word - 1)) & ~1; rest !== 0; rest &= rest - 1) count++;
  return count;
}
