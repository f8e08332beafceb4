import type { Reading } from '../../text/reading.ts';
import type { Certainty } from '../define-detector.ts';
import { BIRTHDAY, LABEL } from './birth-words.ts';
import { MONTHS } from './date-words.ts';
import type { WrittenDate } from './dates.ts';
import { NOT_A_PERSON } from './people-words.ts';

/** How sure a context is that a date is one's birth date, and why. */
export interface BirthContext {
  readonly certainty: Certainty;
  readonly because: string;
}

/** From this year on a birthday with a year may be a party, and not the birth. */
export const RECENT = 2011;
/** How far after a date its label may end, in code units. */
const REACH = 70;
const THAT_IS = "(?:that's|thats|that is|which is)";
const IS = `(?:,? ?(?:is|was|'s|=|being|${THAT_IS})| ?[.;!-]{1,2} ?${THAT_IS})`;
/** "Is my mum's date of birth". */
const IS_LABEL = `${IS} (?:(?:my|his|her|their|our|the) )?(?:[a-z]{2,12}'?s )?`;
const IS_NEXT = '(?![^.!?]{0,15}[0-9])';
const AFTER = new RegExp(`^ ?(?:(?:${IS_LABEL}|\\( ?)${LABEL}(?![a-z])|,? ?${LABEL} ?(?:[,.!)]|$))${IS_NEXT}`, 'u');
/** A birthday that is somebody's; what is done on one is another matter. */
const OCCASION = ' (?:party|parties|cards?|cakes?|treat|presents?|meal|tea|do|trip|week|weekend|month)(?![a-z])';
const BIRTHDAY_AFTER = new RegExp(
  `^ ?${IS} (?:my|his|her|their)(?: (?<owner>[a-z]{2,12}?)'?s)? ${BIRTHDAY}(?![a-z])(?!${OCCASION})${IS_NEXT}`,
  'u',
);
/** Something was done on that day. */
const MOMENT = /(?<![a-z])(?:on|to|since|until|till|by|for|from|before|after|at|appointment|appt|op|scan)(?: the)? $/u;
const PLACED = 'in|at|on|here|there|right|to|by|and|so|just|up|down|over|inside|outside|during|round|under';
const WHO = `(?:(?:my|our|his|her) (?:(?!(?:${NOT_A_PERSON.join('|')}) )[a-z]{2,12} ){1,2}|(?:i|he|she|they) )`;
const WAS_BORN = `${WHO}(?:was|were|wis|wiz|wor) b[o0]rn`;
const WHEN_BORN = new RegExp(
  `^[ ,]{1,2}(?:(?:is|was|that's) )?(?:when|the day|the date|the day when) ${WAS_BORN}`,
  'u',
);
/** "On 4 July 1987 my brother was born in a taxi", not "12/03/2024, she was born in 1948" nor "was born deaf". */
const THEN_BORN = new RegExp(`^ ${WAS_BORN}(?: ?(?:[.,!?)]|$)| (?:${PLACED})(?![a-z]))(?![^.!?]{0,30}[0-9]{2})`, 'u');
/** "7.11.2018 born, please …". */
const BORN_AFTER = /^ ?\(?b[o0]rn(?: ?[,.;!)]|$| (?:and|at|here|so)(?![a-z]))/u;
/** "…, its", "… . Should be", "… but it's actually": the date that comes next puts the one before right. */
const IT_IS = "(?:it's|its|it is|(?:it )?(?:should|shud|ought to) (?:be|say|read|have been))";
const CORRECTION = `[ ,.;:!?-]{1,4}(?:(?:but|when|and|no|nope|actually|really) ){0,2}${IT_IS} (?:(?:actually|really|the) ){0,2}`;
const DATE_BEGINS = `[0-9]{1,2}(?:[./-][0-9]|(?:st|nd|rd|th)? (?:of )?(?:${MONTHS.join('|')})(?![a-z]))`;
const CORRECTED = new RegExp(`^${CORRECTION}${DATE_BEGINS}`, 'u');
const CORRECTING = new RegExp(`^${CORRECTION}$`, 'u');
const LONGEST_CORRECTION = 50;
const TODAY = /^ ?,? ?(?:today|now|tomorrow|already)(?![a-z])/u;
const THINGS: ReadonlySet<string> = new Set(NOT_A_PERSON);

/** What the words right after a date say of it. Bounded. */
export function afterwards({ lower }: Reading, date: WrittenDate): BirthContext | undefined {
  if (date.loose) return undefined;
  const after = lower.slice(date.end, date.end + REACH);
  if (AFTER.test(after)) return { certainty: 'certain', because: 'a full date said to be a date of birth' };
  if (WHEN_BORN.test(after)) return { certainty: 'certain', because: 'a full date on which somebody was born' };
  if (THEN_BORN.test(after) || BORN_AFTER.test(after)) {
    return {
      certainty: date.year < RECENT ? 'certain' : 'probable',
      because: 'a full date on which somebody was born',
    };
  }
  const birthday = BIRTHDAY_AFTER.exec(after);
  const { owner = '' } = birthday?.groups ?? {};
  if (!birthday || date.year >= RECENT || THINGS.has(owner)) return undefined;
  if (MOMENT.test(lower.slice(Math.max(0, date.start - 20), date.start))) return undefined;
  return { certainty: 'probable', because: 'a full date said to be a birthday' };
}

/** True where the words after a date put another in its place. */
export function isCorrected({ lower }: Reading, end: number): boolean {
  return CORRECTED.test(lower.slice(end, end + LONGEST_CORRECTION));
}

/** True where a date is put in the place of the one that ends at `end`. */
export function corrects({ lower }: Reading, end: number, date: WrittenDate): boolean {
  const between = date.start - end;
  if (between <= 0 || between > LONGEST_CORRECTION || date.loose) return false;
  return CORRECTING.test(lower.slice(end, date.start)) && !TODAY.test(lower.slice(date.end, date.end + 12));
}
