import { over, startsOrEnds, stopped } from './sieve-places.ts';
import type { SieveWindow } from './sieve-window.ts';

/** A step of a pattern whose classes are told by the number of their set. */
export type SieveStep =
  | { readonly is: 'word'; readonly set: number; readonly least: 0 | 1; readonly most: number }
  | { readonly is: 'gap'; readonly most: number; readonly commas: boolean; readonly stops: boolean }
  | { readonly is: 'not'; readonly set: number }
  | { readonly is: 'edge' };

/** Places between words, as bits: those where no comma may stand, and those where one may. Kept apart from walk to walk. */
let plain = 0;
let overCommas = 0;

/**
 * Where steps lead to, from some places between the words of a window: as bits, 0 where nowhere. All ways are gone at
 * once. As `walk` goes them, but for words that are hidden, mended or marked: then it may lead further, never less far.
 */
export function reach(steps: readonly SieveStep[], from: number, way: 1 | -1, window: SieveWindow): number {
  plain = from;
  overCommas = 0;
  for (const step of steps) {
    if ((plain | overCommas) & window.cuts) return -1;
    if (step.is === 'word') takeWords(step, way, window);
    else if (step.is === 'gap') skip(step, way, window);
    else if (step.is === 'edge') keep(window.edges);
    // No word of another sentence stands beside the first or the last of one.
    else keep(~startsOrEnds(window, step.set, way) | window.edges);
    if ((plain | overCommas) === 0) return 0;
  }
  return plain | overCommas;
}

function keep(bits: number): void {
  plain &= bits;
  overCommas &= bits;
}

function takeWords(step: Extract<SieveStep, { is: 'word' }>, way: 1 | -1, window: SieveWindow): void {
  const { set, least, most } = step;
  let found = 0;
  let latest = (plain & window.open) | (overCommas & window.openOverCommas);
  for (let times = 0; times < most && latest !== 0; times++) {
    const next = over(window, set, latest, way);
    found |= next;
    latest = next & window.open;
  }
  plain = (least === 0 ? plain : 0) | found;
  if (least !== 0) overCommas = 0;
}

function skip(step: Extract<SieveStep, { is: 'gap' }>, way: 1 | -1, window: SieveWindow): void {
  const { most, commas, stops } = step;
  if (commas) {
    overCommas |= plain;
    plain = 0;
  }
  const mayGo = stops ? -1 : ~stopped(window, way);
  let latest = ((plain & window.open) | (overCommas & window.openOverCommas)) & mayGo;
  for (let far = 1; far <= most && latest !== 0; far++) {
    const next = way > 0 ? latest << 1 : latest >>> 1;
    if (commas) overCommas |= next;
    else plain |= next;
    latest = next & (commas ? window.openOverCommas : window.open) & mayGo;
  }
}
