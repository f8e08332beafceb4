/** Number words from one to nine, in order. */
export const ONES: readonly string[] = Object.freeze('one two three four five six seven eight nine'.split(' '));

/** Those from ten to nineteen. */
export const TEENS: readonly string[] = Object.freeze(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
);

/** Those from twenty to ninety. */
export const TENS: readonly string[] = Object.freeze(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
);

/** Those from one to nineteen. */
export const SMALL_NUMBERS: readonly string[] = Object.freeze([...ONES, ...TEENS]);
