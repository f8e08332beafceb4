import type { Part } from './page-parts.ts';

/** Fewer may well be meant so. */
const FEWEST = 3;
const STOPS = /[.!?:;,…)"'”’]$/u;

/**
 * How many lines of a page stop in the middle of a sentence that goes on in the next, as where a mail program broke
 * them; 0 where it is too few to tell.
 */
export function cutLines(parts: readonly Part[]): number {
  const cut = parts.filter((part, at) => {
    const next = parts[at + 1];
    const isNextLine = next?.line === part.line + 1 && next.isFirst && next.sign === 'none';
    return isNextLine && next.leadIn === part.leadIn && !STOPS.test(part.exact) && /^\p{Ll}/u.test(next.exact);
  });
  return cut.length < FEWEST ? 0 : cut.length;
}
