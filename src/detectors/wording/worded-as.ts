import { groupBy } from '../../text/group-by.ts';
import type { Make, Reading } from '../../text/reading.ts';
import { compareSpans, type Overlapping, overlapping, type Span } from '../../text/span.ts';
import { atLeast, type Certainty, compareCertainty, type Found } from '../define-detector.ts';
import { hasAny, maskOf } from '../grammar/class-bits.ts';
import { later } from '../grammar/later.ts';
import { EARNEST, limitsOf } from './limits.ts';
import { themes } from './themes.ts';
import { abuseKinds, familyOf, type WordedFamily, type WordedKind, wordedKinds } from './worded-kinds.ts';
import {
  evidenceOf,
  isLittleKnown,
  placeOf,
  pointsOf,
  rowsBetween,
  stretchesAt,
  type Worded,
  without,
  wordedIn,
} from './wording.ts';

/** Kinds of which a stretch is worded as one, the one that has most. */
const RIVALS: readonly WordedKind[] = [...abuseKinds, 'crisis'];
/** What is sold unlawfully is sold; what is only sold is not unlawful, nor is the way to it unsuitable. */
const RIVALS_OF: Readonly<Partial<Record<WordedKind, readonly WordedKind[]>>> = {
  ...Object.fromEntries(RIVALS.map((kind) => [kind, RIVALS])),
  'illegal-activity': ['advert'],
  'inappropriate-link': ['advert'],
};
/** So many points less than a rival are enough: who cries for help may swear at whoever reads it. */
const IN_DOUBT: Readonly<Partial<Record<WordedFamily, number>>> = { crisis: 10 };

const BECAUSE: Readonly<Record<WordedKind, string>> = {
  accusation: 'worded as charges against staff are',
  advert: 'worded as adverts are',
  'copyright-notice': 'worded as the sharing of others’ work is',
  'endorsement-question': 'worded as questions on endorsement are',
  'follow-request': 'worded as requests to be followed are',
  'hours-question': 'worded as questions about office hours are',
  'illegal-activity': 'worded as offers of what is unlawful are',
  'inappropriate-link': 'worded as the way to unsuitable material is',
  outage: 'worded as word of an outage is',
  'person-health': 'worded as talk of another’s health is',
  'rules-question': 'worded as questions about the rules are',
  'staff-policy-question': 'worded as questions about staff policy are',
  crisis: 'worded as cries for help are',
  complaint: 'worded as complaints are',
  'clinical-question': 'worded as questions to a doctor are',
  'contact-request': 'worded as requests to be in touch are',
  'individual-care': 'worded as questions about own care are',
  'staff-complaint': 'worded as complaints about staff are',
  harassment: 'worded as harassment is',
  hate: 'worded as hate of a group is',
  insult: 'worded as insults are',
  sexual: 'worded as lewd remarks are',
  threat: 'worded as threats are',
};

/** The stretches of a text that are worded as a kind is; without the sentences in which a pattern holds that is denied, quoted or told of another. */
export function wordedAs(kind: WordedKind, reading: Reading, taken?: Overlapping<Span>): readonly Worded[] {
  if (!taken) return reading.once(wordedOf[kind]);
  const worded = wordedIn(reading).filter((one) => isWordedAs(kind, one));
  return surest(
    kind,
    worded.flatMap((one) => without(one, taken) ?? []),
  );
}

/** By kind: several detectors ask for some. */
const wordedOf = Object.fromEntries(
  wordedKinds.map((kind) => [kind, (reading: Reading) => surest(kind, wordedIn(reading))]),
) as Readonly<Record<WordedKind, Make<readonly Worded[]>>>;

/** What is found of a kind that is told by its words alone. */
export function foundAs(kind: WordedKind, reading: Reading): readonly Found[] {
  return wordedAs(kind, reading).map((one) => foundBy(kind, one));
}

/** What it is where words and their order tell the same: both are seldom mistaken. */
export const SURER: Readonly<Record<Certainty, Certainty>> = {
  possible: 'probable',
  probable: 'certain',
  certain: 'certain',
};

/** What was found of a kind, surer where it is surely worded so, too; and what is only worded so, unless its words are meant otherwise. */
export function foundOrWorded(
  kind: WordedKind,
  found: Iterable<Found>,
  reading: Reading,
  isMeantOtherwise: (reading: Reading) => boolean = () => false,
): readonly Found[] {
  const worded = foundAs(kind, reading);
  const suspected = [...found].filter((one) => isBacked(one, kind, reading));
  const isWider = suspected.length > 0 && familyOf(kind) === 'forbidden';
  const known = isWider ? widenedBy(suspected, nearlyWorded(kind, reading)) : suspected;
  return besides(raisedBy(known, worded), worded.length > 0 && isMeantOtherwise(reading) ? [] : worded);
}

/** False of what is only suspected where its words are known, and tell too little of the kind: "a tenner a day to watch telly in bed?" */
function isBacked(one: Found, kind: WordedKind, reading: Reading): boolean {
  const { suspected } = limitsOf[kind];
  if (suspected === undefined || one.certainty !== 'possible') return true;
  const about = reading.once(stretchesAt)(one);
  return about.some((stretch) => isLittleKnown(stretch) || evidenceOf(stretch, kind) >= suspected);
}

/** What was found, surer where what its words tell is at least probable, and never less sure than they are. */
export function raisedBy(found: readonly Found[], worded: readonly Found[]): readonly Found[] {
  const surelyAbout = overlapping(worded.filter(({ certainty }) => certainty !== 'possible'));
  return found.map((one) => {
    const about = surelyAbout(one);
    if (about.length === 0) return one;
    const isCertain = about.some(({ certainty }) => certainty === 'certain');
    return { ...one, certainty: isCertain ? 'certain' : SURER[one.certainty] };
  });
}

/** Words that tell so much less than they must by themselves still say how far an offer goes that a pattern found. */
const WIDENING = 1.5;

function nearlyWorded(kind: WordedKind, reading: Reading): readonly Span[] {
  const least = limitsOf[kind].possible - WIDENING;
  return wordedIn(reading).flatMap((one) => (pointsApart(one, kind) >= least ? placeOf(one, kind) : []));
}

/** What was found, with the rest of what is worded so about it: an offer is more than its price. */
function widenedBy(found: readonly Found[], worded: readonly Span[]): readonly Found[] {
  const wordedAbout = overlapping(worded);
  return found.map((one) => {
    const all: readonly Span[] = [one, ...wordedAbout(one)];
    return { ...one, start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
  });
}

/** What was found one way, and what was found another way elsewhere. */
export function besides(found: readonly Found[], others: readonly Found[]): readonly Found[] {
  const foundAbout = overlapping<Span>(found);
  return [...found, ...others.filter((one) => foundAbout(one).length === 0)];
}

/**
 * What only words tell beside what was found. Of a stretch in which something was: each row of its other words that are
 * probably worded so by themselves, no surer than what was found.
 */
export function foundBeside(
  kind: WordedKind,
  stretches: readonly Worded[],
  found: readonly Found[],
  isBorneOut: (stretch: Worded) => boolean,
): readonly Found[] {
  const foundAbout = overlapping(found);
  return stretches.flatMap((stretch) => {
    const whole = foundBy(kind, stretch, isBorneOut(stretch));
    const about = foundAbout(whole);
    if (about.length === 0) return [whole];
    const surest = about.map(({ certainty }) => certainty).sort(compareCertainty)[0] as Certainty;
    const certainty = atLeast(surest, whole.certainty) ? whole.certainty : surest;
    const speaks = whole.certainty === 'certain' ? speaksForIt : isProbablyWordedAs;
    const rest = rowsBetween(foundAbout, stretch).filter((row) => speaks(kind, row));
    return rest.map((row) => ({ ...whole, ...placeOf(row, kind), certainty }));
  });
}

function isProbablyWordedAs(kind: WordedKind, row: Worded): boolean {
  return isWordedAs(kind, row) && surenessOf(kind, row) !== 'possible';
}

/** What may be worded so is cited with a stretch that certainly is, even if more as a rival: a jeer beside a threat. */
function speaksForIt(kind: WordedKind, row: Worded): boolean {
  const { possible, fewest } = limitsOf[kind];
  return pointsOf(row, kind) >= possible && wordsOf(row) >= fewest;
}

const SUREST_FIRST: readonly Certainty[] = ['certain', 'probable', 'possible'];

/** The stretches that are worded as a kind is; of those that overlap, the surest, and of those the first and shortest: it says where it is. */
function surest(kind: WordedKind, stretches: readonly Worded[]): readonly Worded[] {
  const worded = stretches.filter((one) => isWordedAs(kind, one));
  if (worded.length < 2) return worded;
  const bySureness = groupBy([...worded].sort(compareSpans), (one) => surenessOf(kind, one));
  const taken: Worded[] = [];
  for (const certainty of SUREST_FIRST) {
    const isTaken = overlapping(taken);
    taken.push(...apart((bySureness.get(certainty) ?? []).filter((one) => isTaken(one).length === 0)));
  }
  return taken;
}

function apart(sorted: readonly Worded[]): readonly Worded[] {
  const found: Worded[] = [];
  for (const one of sorted) if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
  return found;
}

/** True where a stretch of a text is worded as a kind is, and not more as a rival. */
export function isWordedAs(kind: WordedKind, stretch: Worded): boolean {
  const points = pointsOf(stretch, kind);
  const family = familyOf(kind);
  const { possible, fewest } = limitsOf[kind];
  return (
    pointsApart(stretch, kind) >= possible &&
    wordsOf(stretch) >= fewest &&
    !(family === 'crisis' && (isForeign(stretch) || !isEarnest(stretch))) &&
    !(family === 'abuse' && isUnmoved(kind, stretch)) &&
    (RIVALS_OF[kind] ?? []).every((other) => pointsOf(stretch, other) <= points + (IN_DOUBT[family] ?? 0))
  );
}

/** So many words of which the table knows little are of another language: one of them that it knows must not tell what all mean. */
const ENOUGH_TO_BE_FOREIGN = 6;

function isForeign(stretch: Worded): boolean {
  return stretch.words >= ENOUGH_TO_BE_FOREIGN && isLittleKnown(stretch);
}

/** True where it is worded more like cries for help than like what is written beside them and only sounds so. */
function isEarnest(stretch: Worded): boolean {
  return pointsOf(stretch, 'earnest') >= EARNEST;
}

/** Words further from a kind than this are not made one by the pictures beside them: "All work very hard 💩". */
const UNMOVED = -4;

function isUnmoved(kind: WordedKind, stretch: Worded): boolean {
  const words = stretch.withoutPictures();
  return words !== stretch && words.words > 0 && pointsOf(words, kind) < UNMOVED;
}

/** A stretch's points, fewer in a part of a line. */
export function pointsApart(stretch: Worded, kind: WordedKind): number {
  return pointsOf(stretch, kind) - (stretch.isPart ? limitsOf[kind].inPart : 0);
}

/** A picture says as much as so many words. */
const PICTURE = 3;

/** How many words of more than one letter it has. */
function wordsOf({ sayings }: Worded): number {
  const many = sayings.map(
    ({ tokens, shown }) => tokens.filter(({ text }) => text.length > 1).length + PICTURE * shown,
  );
  return many.reduce((sum, one) => sum + one, 0);
}

/** What is found by its wording alone. */
export function foundBy(kind: WordedKind, stretch: Worded, isBorneOut = false): Found {
  return { ...placeOf(stretch, kind), certainty: surenessOf(kind, stretch, isBorneOut), because: BECAUSE[kind] };
}

/**
 * How sure the words of a stretch are of a kind. Nobody is acted on for words among which anything is quoted, that may cry
 * for help, or that are said of things; nor for pictures, as what they mean is guessed.
 */
export function surenessOf(kind: WordedKind, stretch: Worded, isBorneOut = false): Certainty {
  const family = familyOf(kind);
  const { probable, certain } = limitsOf[kind];
  const points = pointsApart(stretch, kind);
  if (family !== 'abuse') return points < probable ? 'possible' : points < certain ? 'probable' : 'certain';
  if (points < probable || isQuoting(stretch) || isWordedAs('crisis', stretch)) return 'possible';
  const least = leastFor(kind, stretch, isBorneOut);
  const isCertain =
    points >= least &&
    !(points < OUTRIGHT && isOfThings(stretch)) &&
    pointsApart(stretch.withoutPictures(), kind) >= least;
  return isCertain ? 'certain' : 'probable';
}

/** From how many points on a stretch is abuse for certain. Who asks a service again and again is told from who hounds somebody by words alone. */
function leastFor(kind: WordedKind, { words, isPart }: Worded, isBorneOut: boolean): number {
  const isBacked = isBorneOut && !isPart && kind !== 'harassment';
  return limitsOf[kind].certain - (isBacked ? LESS_BORNE_OUT : 0) + (words < BRIEF ? MORE_IN_BRIEF : 0);
}

/** Fewer words than this are abuse for certain from a point more on: of whom they are is seldom said. */
export const BRIEF = 12;
const MORE_IN_BRIEF = 1;
/** And from so many points less where a pattern of abuse holds among them. */
const LESS_BORNE_OUT = 1;

/** Pets, pests and machines are called names in fun; from so many points on, people are by theirs. */
const OUTRIGHT = 9;

function isOfThings({ sayings }: Worded): boolean {
  return sayings.some(({ present }) => hasAny(present, ofThings()));
}

/** The themes of what is no person. */
const ofThings = later(() => maskOf(['animals', 'at-a-thing', 'gadget'].flatMap(themes.lexicon.numbers)));

function isQuoting({ sayings }: Worded): boolean {
  return sayings.some(({ tokens }) => tokens.some(({ quoted }) => quoted));
}
