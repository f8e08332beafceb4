import { isAmong, type Numbers, type Piece, type Tagged } from '../grammar/tagged.ts';
import { PRONOUN } from './pronouns.ts';

/** Groups, and pronouns for them, of which something can be said: no preposition before them makes them part of another. */
export const SUBJECT = 'group-subject';
export const PRONOUN_SUBJECT = 'they-subject';
/** The classes whose words may be subjects. */
export const SUBJECTS: readonly string[] = ['group:many', 'slur:many'];

/** Marks groups that are not governed: those in "toilets for [group] are", "attacks on [group] are" are left out. */
export function markSubjects(text: readonly Tagged[], numbers: Numbers): void {
  const [named, pronoun] = [SUBJECTS.flatMap(numbers), numbers(PRONOUN)];
  const [subject = 0, pronounSubject = 0] = [SUBJECT, PRONOUN_SUBJECT].flatMap(numbers);
  for (const sentence of text) {
    for (const piece of sentence.from.flat()) {
      const as = named.includes(piece.as) ? subject : pronoun.includes(piece.as) ? pronounSubject : undefined;
      if (as === undefined || isGoverned(piece, sentence, numbers)) continue;
      sentence.add({ first: piece.first, end: piece.end, as });
    }
  }
}

/** After a preposition, and not "most of these". */
function isGoverned({ first }: Piece, { from, to, tokens }: Tagged, numbers: Numbers): boolean {
  const determiners = ['this', 'the', 'all', 'their', 'our', 'my', 'your', 'number'].flatMap(numbers);
  let at = first;
  while (at > 0 && isAmong(from[at - 1], determiners) && !isAmong(from[at - 1], numbers('before-group'))) at--;
  if (tokens[at]?.before !== 'space') return false;
  return isAmong(to[at], numbers('before-group')) && !isAmong(to[at], numbers('share-of'));
}
