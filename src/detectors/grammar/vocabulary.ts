/** More words than this are not numbered: they are looked up as they are. */
const MOST = 32_768;
/** From this length on, a part of a string keeps the whole of it in memory. */
const SHARED = 13;

const numbers = new Map<string, number>();

/** One number for each word that was met, the same for all grammars; -1 for those met when there were too many. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  if (numbers.size >= MOST) return -1;
  numbers.set(word.length < SHARED ? word : ` ${word}`.slice(1), numbers.size);
  return numbers.size - 1;
}
