import { OPEN_END, type Part } from './page-parts.ts';

/** Fewer may well be meant so. */
const FEWEST = 3;
const STOPPED = /[.!?:;,…)"'”’]$/u;

/**
 * How many lines of a page stop in the middle of a sentence that goes on in the next, as where a mail program broke
 * them; 0 where it is too few to tell.
 */
export function cutLines(parts: readonly Part[]): number {
  const cut = parts.filter((part, at) => {
    const next = parts[at + 1];
    const isBelow = next?.line === part.line + 1 && next.isFirst && next.sign === 'none';
    if (!isBelow || STOPPED.test(part.exact) || !/^\p{Ll}/u.test(next.exact)) return false;
    const leadIn = next.leadIn === undefined ? undefined : parts[next.leadIn];
    return !leadIn || leadIn.isHeading || !OPEN_END.test(leadIn.exact);
  });
  return cut.length < FEWEST ? 0 : cut.length;
}
