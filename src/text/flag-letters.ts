/** The letters that flags are made of, two by two. */
const [FIRST, LAST] = [0x1f1e6, 0x1f1ff];
/** The letter that the first of them is named after. */
const SMALL_A = 0x61;
/** How many code units one takes. */
const UNITS = 2;

/** True for a letter of a flag that no other stands beside: it is no flag, but a letter. */
export function isLoneFlagLetter(text: string, at: number, point: number): boolean {
  if (!isFlagLetter(point)) return false;
  return (
    !isFlagLetter(text.codePointAt(at + UNITS)) && !isFlagLetter(at < UNITS ? undefined : text.codePointAt(at - UNITS))
  );
}

/** The Latin letter that a letter of a flag is named after. */
export function letterOfFlag(point: number): number {
  return point - FIRST + SMALL_A;
}

/** True for a letter that flags are made of. */
export function isFlagLetter(point: number | undefined): boolean {
  return point !== undefined && point >= FIRST && point <= LAST;
}
