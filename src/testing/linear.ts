import { must } from './a-law.ts';

/** Linear work grows by 4 for four times the text, and a little for garbage; quadratic work by 16. */
const MOST_GROWTH = 4.5;
/** Code units of the shortest text, unless told; from longer ones on, a text full of findings is slowed by what it keeps in memory. */
const LENGTH = 16_384;
/** Milliseconds below which nothing can be told from noise, and nobody need care. */
const TELLING = 150;
/** A text of four times the length, and one of four times that: memory may fill up at one step, not at both. */
const STEPS: readonly number[] = [4, 16];
const ATTEMPTS = 3;
/** A machine that is busy with other things gets more, before linear code is called slow. */
const MOST_ATTEMPTS = 6;

/** Throws where time grows faster than the text, at each step and by the best of some attempts; `length` is that of the shortest text. */
export function takesLinearTime(
  piece: string,
  work: (text: string) => unknown,
  now: () => number,
  length: number = LENGTH,
): void {
  const short = piece.repeat(Math.ceil(length / piece.length));
  let before = fastest(now, () => work(short));
  const times = [before];
  for (const step of STEPS) {
    if (before * MOST_GROWTH ** 2 < TELLING) return;
    const long = short.repeat(step);
    let time = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < MOST_ATTEMPTS && time > before * MOST_GROWTH; attempt++) {
      time = Math.min(
        time,
        timed(now, () => work(long)),
      );
    }
    if (time < TELLING || time <= before * MOST_GROWTH) return;
    times.push(time);
    before = time;
  }
  const shown = times.map((time) => `${Math.round(time)} ms`).join(', ');
  must(false, `linear time on ${JSON.stringify(piece)}; four times the text each time took ${shown}`);
}

/** How long the quickest of some runs takes, the first of which warms up. */
export function fastest(now: () => number, run: () => unknown): number {
  return Math.min(...Array.from({ length: ATTEMPTS }, () => timed(now, run)));
}

/** How long a run takes. */
export function timed(now: () => number, run: () => unknown): number {
  const began = now();
  run();
  return now() - began;
}
