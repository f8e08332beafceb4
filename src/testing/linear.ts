import { must } from './a-law.ts';

/** Time may grow this much for four times the text: linear work grows by 4, and garbage is collected meanwhile. */
const MOST_GROWTH = 4.5;
/** Code units of the shorter text. */
const LENGTH = 65_536;
/** Milliseconds below which nothing can be told from noise, and nobody need care. */
const TELLING = 150;
const ATTEMPTS = 4;

/** Throws where work on four times a text takes much more than four times as long, each time it is tried. */
export function takesLinearTime(piece: string, work: (text: string) => unknown, now: () => number): void {
  const short = piece.repeat(Math.ceil(LENGTH / piece.length));
  const long = short.repeat(4);
  const ratios: number[] = [];
  fastest(1, () => work(short), now);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const times = attempt === 0 ? 1 : 3;
    const quick = fastest(times, () => work(short), now);
    if (quick * MOST_GROWTH ** 2 < TELLING) return;
    const slow = fastest(times, () => work(long), now);
    if (slow < TELLING || slow <= quick * MOST_GROWTH) return;
    ratios.push(slow / quick);
  }
  must(
    false,
    `linear time on ${JSON.stringify(piece)}; it grew ${ratios.map((one) => one.toFixed(1)).join(', ')} times`,
  );
}

/** The least of so many. */
function fastest(times: number, work: () => unknown, now: () => number): number {
  const all = Array.from({ length: times }, () => {
    const began = now();
    work();
    return now() - began;
  });
  return Math.min(...all);
}
