/** What stands between a word and the one before it. */
export type Break = 'space' | 'comma' | 'stop';

/** Words after which a sentence is cut, so that looking over one takes a bounded time. */
export const LONGEST_SENTENCE = 120;

const SENTENCE_END = /[!?](?=[\s"')]|$)|\.(?=[\s"')]|$)|\n/u;
const CAPITAL = /^[A-Z]/u;
const DOTS = /\.{2,}/u;
const ABBREVIATED = /^(?:dr|mr|mrs|ms|prof|st|no|vs|eg|ie|etc|approx|dept|rev)$/u;

/**
 * A dot ends none between two letters, after an abbreviation, or in a row of dots before a small letter; nor does a line
 * between letters that stand below one another.
 */
export function endsSentence(gap: string, last: string, next: string): boolean {
  if (gap === ' ' || !/[!?.\n]/u.test(gap)) return false;
  if (gap === '.') return last.length > 1 && CAPITAL.test(next);
  if (gap === '\n' && last.length === 1 && next.length === 1) return false;
  if (DOTS.test(gap) && !/[!?\n]/u.test(gap) && !CAPITAL.test(next)) return false;
  if (/^\.\s*$/u.test(gap) && ABBREVIATED.test(last)) return false;
  return SENTENCE_END.test(gap);
}

/** What a gap between two words parts them by, where it ends no sentence. */
export function breakOf(gap: string): Break {
  if (gap === ' ' || gap === '' || gap === '-') return 'space';
  if (/[:;]/u.test(gap)) return 'stop';
  return /[,()"/[\]{}<>.!?]|\s-|-\s|--|\s'|'\s/u.test(gap) ? 'comma' : 'space';
}
