import type { Reading } from '../../text/reading.ts';
import { type BirthContext, RECENT } from './birth-after.ts';
import type { WrittenDate } from './dates.ts';
import { KIN } from './people-words.ts';
import { nameBefore } from './person-names.ts';

const FAMILY = `(?:my|our|his|her|their|me|ma|wor|the) (?:[a-z]{2,10} ){0,2}?(?:${KIN.join('|')})`;
/** Somebody, and "is" as it is said and written, directly before a date. */
const SOMEBODY_IS = new RegExp(
  `(?<![a-z'])(?:i am|i'?m|(?:he|she|they) (?:is|are)|(?:he|she|they)'?(?:s|re)|${FAMILY}(?:(?: [a-z]{2,12})?(?: is|'s)|s)) (?:the )?$`,
  'u',
);
const IS = /(?: is|'s) (?:the )?$/u;
const NAME_IS = /^(?: is|'s) (?:the )?$/u;
const REACH = 50;
const FEW = 12;
/** The sentence ends with the date or goes on from it: in "mum's 4/2/2010 scan" and "till 2012" it is of something else. */
const GOES_ON =
  /^ ?(?:[.;!?)\n…]|,(?! ?[0-9])|$|(?:and|an|so|but|if|like|as|or|which|with|without|too|x+|because|cos|coz|btw|lol|thanks|thank|pls|please|not|in case|just)(?![a-z]))/u;
const SHORT_YEAR = /(?:^|[^0-9])[0-9]{2}$/u;
/** Years of two digits that may be of the years to come: an appointment's. */
const [SOON, LATER] = [1926, 1935];

/** True for a date so long ago that nobody has an appointment then. */
export function isLongAgo({ text }: Reading, { start, end, year }: WrittenDate): boolean {
  const mayBeSoon = year >= SOON && year <= LATER && SHORT_YEAR.test(text.slice(start, end));
  return year < RECENT && !mayBeSoon;
}

/** "She is 02.06.81": an age told by a date of long ago. Bounded. */
export function ofSomebody(reading: Reading, date: WrittenDate): BirthContext | undefined {
  const { lower } = reading;
  const isStroked = lower.slice(date.start, date.end).includes('/');
  if ((date.loose && !isStroked) || !isLongAgo(reading, date)) return undefined;
  if (!GOES_ON.test(lower.slice(date.end, date.end + FEW))) return undefined;
  const isOne = SOMEBODY_IS.test(lower.slice(Math.max(0, date.start - REACH), date.start)) || isNamed(reading, date);
  return isOne ? { certainty: 'probable', because: 'a full date of long ago that somebody is' } : undefined;
}

/** "Elsie Tull is 12/05/41". */
function isNamed(reading: Reading, date: WrittenDate): boolean {
  // To look for names costs more than to look for "is".
  if (!IS.test(reading.lower.slice(Math.max(0, date.start - FEW), date.start))) return false;
  const name = nameBefore(reading, date.start);
  if (!name || name.kind === 'plain') return false;
  return date.start - name.end <= REACH && NAME_IS.test(reading.lower.slice(name.end, date.start));
}
