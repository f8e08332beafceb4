import type { Reading } from '../../text/reading.ts';
import type { Certainty } from '../define-detector.ts';
import { afterwards, type BirthContext, RECENT } from './birth-after.ts';
import { BIRTHDAY, BORN_AUX, BORN_GLUE, LABEL, LABEL_GLUE, STILLBORN } from './birth-words.ts';
import type { WrittenDate } from './dates.ts';
import { SMALL_NUMBERS, TENS } from './number-words.ts';
import { ANYBODY, FIRST_OR_SECOND, KIN, NOT_A_PERSON, THIRD_PERSON, WHOSE } from './people-words.ts';
import { nameBefore } from './person-names.ts';

/** A number after one of these counts birthdays ("his 70th birthday"); before it ("since 2019 his birthday"), none. */
const OWNING = /^(?:my|his|her|your)$|'s$/u;
const COUNTING = /^(?:[0-9].*|th|st)$/u;
const UNDATED = /^(?:happy|next|last|this|its)$/u;
/** How far before a date its label or verb may stand, in code units. */
const REACH = 90;
/** How far before that its owner may stand. */
const SUBJECT_REACH = 60;
const MOST_GLUE = 10;

const GAVE = 'g[ai]v(?:e|en|ing) b[i1!]rth';
const BEFORE = new RegExp(
  `(?<![a-z0-9])(?:(?<label>${LABEL})|(?<birthday>${BIRTHDAY})|(?<gave>${GAVE})|(?<born>b[o0]rn))(?![a-z])`,
  'gu',
);
/** A range of birth dates is a rule about everybody. */
const BOUND = '(?:later|earlier|before|after|over|under|older|younger|since)';
const RANGE = new RegExp(`^[ ,]{0,2}(?:or|and) ${BOUND}|^ ?onwards|^ ?(?:to|until|till|-) ?[0-9]`, 'u');
/** "… date of birth down wrong. It's …". */
const PUT_RIGHT =
  /^(?: [a-z']+){0,6}[.,;]? (?:it(?:'?s| is| was)?|that|(?:the )?(?:right|real|correct|proper) (?:one|date)) ?(?:is|should be|should say|should read|ought to be|actually)? ?$/u;
/** As in "(b. 3/4/1962)". */
const BRACKETED = /\(b(?:\. ?| )$/u;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;
const SENTENCE_END = /[!?;]\s|(?<!(?:mr|mrs|ms|dr|st))\.\s|\n/gu;

/** "NHS number 999 511 8483, born …": an item of a list, whose number it is. */
const NUMBERED =
  /(?<![a-z])(?:no|nos|number|num|nr|id|mrn|chi)[\s:.=#]{1,3}(?:is )?[a-z]{0,3}[0-9][0-9 -]{3,14}[,;.]? (?:and )?$/u;

/** "Born here and on …" goes on to something else. */
const GOES_ON = /(?<![a-z])and (?!bred|raised|sound|well|healthy)/u;
/** "Born 10 weeks early on", "born at 4am on". */
const MEASURE = /^[0-9]{1,2}(?:am|pm|lbs?|oz|wks?)?$/u;
const NUMBERS: ReadonlySet<string> = new Set([...SMALL_NUMBERS, ...TENS]);
/** "The old Cottage Hospital (now flats)". */
const ASIDE = /\([^()]{1,40}\)/gu;
/** Names of places come after one of these. */
const PLACING = /^(?:in|at|on|near)$/u;
const GLUE_OF_LABEL: ReadonlySet<string> = new Set([...LABEL_GLUE, ...KIN, ...KIN.map((word) => `${word}'s`)]);
const GLUE_OF_BORN: ReadonlySet<string> = new Set(BORN_GLUE);
const GLUE_OF_GIVING: ReadonlySet<string> = new Set([...GLUE_OF_LABEL, ...BORN_GLUE]);
const AUX: ReadonlySet<string> = new Set(BORN_AUX);
const SLEEPING: ReadonlySet<string> = new Set(STILLBORN);
const THINGS: ReadonlySet<string> = new Set(NOT_A_PERSON);
const EVERYBODY: ReadonlySet<string> = new Set(ANYBODY);
const PEOPLE: ReadonlySet<string> = new Set([...KIN, ...THIRD_PERSON, ...FIRST_OR_SECOND]);
const OWNERS: ReadonlySet<string> = new Set(WHOSE);

/** What the words about a date say of it; `undefined` where nothing makes it a birth date. Bounded. */
export function birthContext(reading: Reading, date: WrittenDate): BirthContext | undefined {
  const { lower } = reading;
  const after = lower.slice(date.end, date.end + 60);
  if (RANGE.test(after)) return undefined;
  if (BRACKETED.test(lower.slice(Math.max(0, date.start - 5), date.start))) {
    return { certainty: 'probable', because: 'a full date after "(b."' };
  }
  return before(reading, date) ?? afterwards(reading, date);
}

/** The nearest label or verb before the date, if nothing but glue parts the two. */
function before(reading: Reading, date: WrittenDate): BirthContext | undefined {
  const from = Math.max(0, date.start - REACH);
  const cue = [...reading.lower.slice(from, date.start).matchAll(BEFORE)].at(-1);
  if (!cue) return undefined;
  const [start, end] = [from + cue.index, from + cue.index + cue[0].length];
  const { label, birthday, gave } = cue.groups as Readonly<Record<string, string | undefined>>;
  const isLabel = label !== undefined || birthday !== undefined;
  if (label && PUT_RIGHT.test(reading.lower.slice(end, date.start))) {
    return { certainty: 'certain', because: 'a full date that puts a date of birth right' };
  }
  const glue = gapWords(reading, end, date.start, isLabel ? GLUE_OF_LABEL : gave ? GLUE_OF_GIVING : GLUE_OF_BORN);
  if (!glue) return undefined;
  if (label && isMoment(glue)) return undefined;
  if (label) return { certainty: 'certain', because: 'a full date after "date of birth"' };
  if (date.loose && (isLabel || gave || glue.length > 0 || !isSpacedOut(reading, date))) return undefined;
  if (gave) return { certainty: 'probable', because: 'a full date on which somebody gave birth' };
  return birthday ? ofBirthday(reading, start, [cue[0], ...glue], date) : ofBorn(reading, start, glue, date);
}

/** "12 05 1991", which directly after "born" is nothing but a date. */
function isSpacedOut({ text }: Reading, { start, end }: WrittenDate): boolean {
  return /^[0-9]{1,2} [0-9]{1,2} [0-9]{4}$/u.test(text.slice(start, end));
}

/** The words of a gap, if each is glue or a name, and no sentence ends among them. */
function gapWords(
  reading: Reading,
  from: number,
  to: number,
  glue: ReadonlySet<string>,
): readonly string[] | undefined {
  const plain = reading.lower.slice(from, to);
  const gap = glue === GLUE_OF_BORN ? plain.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : plain;
  const found = [...gap.matchAll(WORD)];
  const first = found[0];
  if (!first) return [];
  if (GOES_ON.test(gap)) return undefined;
  if (found.length > MOST_GLUE || /[.!?;]\s/u.test(gap.slice(first.index))) return undefined;
  if (/[!?]/u.test(gap.slice(0, first.index))) return undefined;
  const isName = (at: number): boolean => /[A-Z]/u.test(reading.text[from + at] ?? '');
  const isPlaced = glue === GLUE_OF_LABEL || found.some(({ 0: word }) => PLACING.test(word));
  const isBorn = glue === GLUE_OF_BORN;
  const isMeasured = isPlaced && isBorn;
  const fits = found.every(
    ({ 0: word, index }) =>
      glue.has(word) ||
      (isPlaced && isName(index)) ||
      (isMeasured && MEASURE.test(word)) ||
      (isBorn && NUMBERS.has(word)),
  );
  return fits && !found.some(({ 0: word }) => THINGS.has(word) && !glue.has(word)) ? wordsOf(gap) : undefined;
}

/** "Gave my date of birth on 12/03/2024" tells when, and "in the letter of" where, unless something "is". */
function isMoment(glue: readonly string[]): boolean {
  return (
    (glue.includes('on') || glue.includes('in')) &&
    !glue.some((word) => /^(?:is|are|was|as|down|reads|says|shown|it's)$|'s$/u.test(word))
  );
}

/** "Her birthday is …", of no body or thing, and no anniversary with a number. */
function ofBirthday(
  { lower }: Reading,
  start: number,
  glue: readonly string[],
  { year }: WrittenDate,
): BirthContext | undefined {
  const owner = clauseBefore(lower, start).slice(-4);
  const own = owner.slice(owner.map((word) => OWNING.test(word)).lastIndexOf(true) + 1);
  if (own.some((word) => COUNTING.test(word))) return undefined;
  if (owner.some((word) => UNDATED.test(word) || (word !== 'it' && isThing(word)))) return undefined;
  const because = 'a full date given as a birthday';
  if (year < RECENT) return { certainty: 'certain', because };
  return glue.some((word) => /^is$|'s$/u.test(word)) ? { certainty: 'probable', because } : undefined;
}

/** "Born on …": certain of a person, left alone of a thing, and possible of what is neither. */
function ofBorn(reading: Reading, start: number, glue: readonly string[], date: WrittenDate): BirthContext | undefined {
  const because = 'a full date on which somebody was born';
  const clause = clauseBefore(reading.lower, start);
  if (NUMBERED.test(reading.lower.slice(Math.max(0, start - SUBJECT_REACH), start)))
    return { certainty: 'certain', because };
  const subject = clause.filter((word) => !AUX.has(word)).at(-1) ?? '';
  const isBare = clause.at(-1) === subject;
  if (isThing(subject) || (isBare && EVERYBODY.has(subject))) return undefined;
  if (clause.length === 0 && isThingNext(reading.lower, date.end)) return undefined;
  if (glue.some((word) => word === 'bred' || word === 'raised')) return { certainty: 'possible', because };
  const sure: Certainty = glue.some((word) => SLEEPING.has(word)) ? 'probable' : 'certain';
  if (PEOPLE.has(subject)) return { certainty: sure, because };
  if (clause.slice(-5).some(isThing)) return undefined;
  if (clause.length === 0 && wordsBefore(reading.lower, start).some(isThing)) return { certainty: 'possible', because };
  return { certainty: isKnownOwner(clause) || isNamed(reading, start) ? sure : 'possible', because };
}

/** Nobody named before "born", or a relative. */
function isKnownOwner(clause: readonly string[]): boolean {
  const owner = clause.filter((word) => !AUX.has(word)).slice(-3);
  return owner.length === 0 || owner.some((word) => PEOPLE.has(word));
}

/** A name directly before "was born". */
function isNamed(reading: Reading, born: number): boolean {
  const name = nameBefore(reading, born);
  return (
    name !== undefined &&
    /^,? (?:(?:was|were|is|who was) )?$/u.test(reading.lower.slice(Math.max(name.end, born - 20), born))
  );
}

function isThing(word: string): boolean {
  return THINGS.has(word.replace(/'s$|'$/u, ''));
}

/** "Born on 12 March 1956, the clinic …": who was born comes after the date. */
function isThingNext(lower: string, at: number): boolean {
  const [article = '', ...rest] = wordsOf(lower.slice(at, at + 40)).slice(0, 4);
  return OWNERS.has(article) && rest.some(isThing);
}

/** The words of the same sentence before a place, nearest last. */
function clauseBefore(lower: string, at: number): readonly string[] {
  const window = lower.slice(Math.max(0, at - SUBJECT_REACH), at);
  const end = [...window.matchAll(SENTENCE_END)].at(-1);
  return wordsOf(window.slice(end ? end.index + end[0].length : 0));
}

/** The words before a place, whatever sentence they stand in, nearest last. */
function wordsBefore(lower: string, at: number): readonly string[] {
  return wordsOf(lower.slice(Math.max(0, at - SUBJECT_REACH), at));
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}
