/** A key has so many bits: of a thousand wordings that the table has not, one at most is taken for one that it has. */
const BITS = 29;
/** Keys of themes follow those of wordings. */
export const THEMES = 2 ** BITS;

/** A prime number and where to begin, as of FNV-1a. */
const [BEGUN, PRIME] = [0x811c9dc5, 0x01000193];
/** Odd numbers whose bits look as if drawn. */
const [SPREAD, MIXED, MIXED_BY] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];

/** A number of 32 bits for a term. */
export function hashOf(term: string): number {
  return hashOfPart(term, 0, term.length);
}

/** The same for a part of a text, without making a string of it. */
export function hashOfPart(text: string, start: number, end: number): number {
  let hash = BEGUN;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash | 0;
}

/** From the number for some terms in a row and that for the one behind them, the number for all. */
export function hashOfAll(hash: number, last: number): number {
  return (Math.imul(hash, SPREAD) + last) | 0;
}

/** The key of a wording in the table, by its number: all bits of it tell (as MurmurHash3 ends). */
export function keyOf(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), MIXED);
  const twice = Math.imul(once ^ (once >>> 13), MIXED_BY);
  return (twice ^ (twice >>> 16)) >>> (32 - BITS);
}

/** The number for a wording: terms in a row, with a space between them. */
export function hashOfWording(wording: string): number {
  return wording
    .split(' ')
    .map(hashOf)
    .reduce((hash, last) => hashOfAll(hash, last));
}
