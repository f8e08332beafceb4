/** Classes of a lexicon as bits, 32 to a number: not zero for each that stands somewhere. */
export type ClassBits = number[];

/** Some classes, as the numbers of a `ClassBits` that they are in, each followed by its bits: most are few. */
export type ClassMask = readonly number[];

/** No class of so many. */
export function noClasses(size: number): ClassBits {
  return new Array((size + 31) >>> 5).fill(0);
}

/** Puts in one class. */
export function putClass(bits: ClassBits, one: number): void {
  bits[one >>> 5] = (bits[one >>> 5] as number) | (1 << (one & 31));
}

/** True where a class is in. */
export function hasClass(bits: Readonly<ClassBits>, one: number): boolean {
  return ((bits[one >>> 5] as number) & (1 << (one & 31))) !== 0;
}

/** Some classes, to be asked for at once. */
export function maskOf(classes: Iterable<number>): ClassMask {
  const rows = new Map<number, number>();
  for (const one of classes) rows.set(one >>> 5, (rows.get(one >>> 5) ?? 0) | (1 << (one & 31)));
  return [...rows].flat();
}

/** True where one of some classes is in. */
export function hasAny(bits: Readonly<ClassBits>, mask: ClassMask): boolean {
  for (let at = 0; at < mask.length; at += 2) {
    if ((bits[mask[at] as number] as number) & (mask[at + 1] as number)) return true;
  }
  return false;
}

/** True where some class is in both. */
export function meet(mask: ClassMask, other: ClassMask): boolean {
  for (let at = 0; at < mask.length; at += 2) {
    const row = other.findIndex((one, place) => place % 2 === 0 && one === mask[at]);
    if (row >= 0 && (other[row + 1] as number) & (mask[at + 1] as number)) return true;
  }
  return false;
}
