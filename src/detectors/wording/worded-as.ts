import type { Reading } from '../../text/reading.ts';
import { compareSpans, type Overlapping, overlapping, type Span } from '../../text/span.ts';
import { atLeast, type Certainty, compareCertainty, type Found } from '../define-detector.ts';
import { hasAny, maskOf } from '../grammar/class-bits.ts';
import { later } from '../grammar/later.ts';
import { limitsOf } from './limits.ts';
import { themes } from './themes.ts';
import { abuseKinds, familyOf, type WordedFamily, type WordedKind } from './worded-kinds.ts';
import { placeOf, pointsOf, rowsBetween, type Worded, without, wordedIn } from './wording.ts';

/** Kinds of which a stretch is worded as one, the one that has most. */
const RIVALS: readonly WordedKind[] = [...abuseKinds, 'crisis'];
/** What is sold unlawfully is sold; what is only sold is not unlawful, nor is the way to it unsuitable. */
const RIVALS_OF: Readonly<Partial<Record<WordedKind, readonly WordedKind[]>>> = {
  ...Object.fromEntries(RIVALS.map((kind) => [kind, RIVALS])),
  'illegal-activity': ['advert'],
  'inappropriate-link': ['advert'],
};
/** So many points less than a rival are enough: who cries for help may swear at whoever reads it. */
const IN_DOUBT: Readonly<Partial<Record<WordedFamily, number>>> = { crisis: 4 };

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
  const worded = wordedIn(reading).filter((one) => isWordedAs(kind, one));
  if (!taken) return closest(worded);
  return closest(worded.flatMap((one) => without(one, taken) ?? []).filter((one) => isWordedAs(kind, one)));
}

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
  return besides(raisedBy([...found], worded), worded.length > 0 && isMeantOtherwise(reading) ? [] : worded);
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

/** What was found, and what was found elsewhere only by its words. */
export function besides(found: readonly Found[], worded: readonly Found[]): readonly Found[] {
  const foundAbout = overlapping<Span>(found);
  return [...found, ...worded.filter((one) => foundAbout(one).length === 0)];
}

/**
 * What only words tell beside what was found. Of a stretch in which something was: each row of its other words that are
 * probably worded so by themselves, no surer than what was found.
 */
export function foundBeside(kind: WordedKind, stretches: readonly Worded[], found: readonly Found[]): readonly Found[] {
  const foundAbout = overlapping(found);
  return stretches.flatMap((stretch) => {
    const whole = foundBy(kind, stretch);
    const about = foundAbout(whole);
    if (about.length === 0) return [whole];
    const surest = about.map(({ certainty }) => certainty).sort(compareCertainty)[0] as Certainty;
    const certainty = atLeast(surest, whole.certainty) ? whole.certainty : surest;
    const rest = rowsBetween(foundAbout, stretch).filter(
      (row) => isWordedAs(kind, row) && surenessOf(kind, row) !== 'possible',
    );
    return rest.map((row) => ({ ...whole, ...placeOf(row, kind), certainty }));
  });
}

/** Of stretches that overlap, the first and shortest: it says where it is. */
function closest(worded: readonly Worded[]): readonly Worded[] {
  const apart: Worded[] = [];
  for (const one of [...worded].sort(compareSpans)) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}

/** True where a stretch of a text is worded as a kind is, and not more as a rival. */
export function isWordedAs(kind: WordedKind, stretch: Worded): boolean {
  const points = pointsOf(stretch, kind);
  const family = familyOf(kind);
  const { possible, fewest } = limitsOf[kind];
  return (
    pointsApart(stretch, kind) >= possible &&
    wordsOf(stretch) >= fewest &&
    !(family === 'abuse' && isUnmoved(kind, stretch)) &&
    (RIVALS_OF[kind] ?? []).every((other) => pointsOf(stretch, other) <= points + (IN_DOUBT[family] ?? 0))
  );
}

/** Words further from a kind than this are not made one by the pictures beside them: "All work very hard 💩". */
const UNMOVED = -4;

function isUnmoved(kind: WordedKind, stretch: Worded): boolean {
  const words = stretch.withoutPictures();
  return words !== stretch && words.words > 0 && pointsOf(words, kind) < UNMOVED;
}

/** A stretch's points, fewer in a part of a line. */
function pointsApart(stretch: Worded, kind: WordedKind): number {
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
export function foundBy(kind: WordedKind, stretch: Worded): Found {
  return { ...placeOf(stretch, kind), certainty: surenessOf(kind, stretch), because: BECAUSE[kind] };
}

/**
 * How sure the words of a stretch are of a kind. Nobody is acted on for words among which anything is quoted, that may cry
 * for help, or that are said of things; nor for pictures, as what they mean is guessed.
 */
export function surenessOf(kind: WordedKind, stretch: Worded): Certainty {
  const family = familyOf(kind);
  const { probable, certain } = limitsOf[kind];
  const points = pointsApart(stretch, kind);
  if (family !== 'abuse') return points < probable ? 'possible' : points < certain ? 'probable' : 'certain';
  if (points < probable || isQuoting(stretch) || isWordedAs('crisis', stretch)) return 'possible';
  const least = certain + (stretch.words < BRIEF ? MORE_IN_BRIEF : 0);
  const isCertain = points >= least && !isOfThings(stretch) && pointsApart(stretch.withoutPictures(), kind) >= least;
  return isCertain ? 'certain' : 'probable';
}

/** Fewer words than this are abuse for certain from a point more on: of whom they are is seldom said. */
const BRIEF = 12;
const MORE_IN_BRIEF = 1;

/** Pets, pests and machines are called names in fun. */
function isOfThings({ sayings }: Worded): boolean {
  return sayings.some(({ present }) => hasAny(present, ofThings()));
}

/** The themes of what is no person. */
const ofThings = later(() => maskOf(['animals', 'at-a-thing', 'gadget'].flatMap(themes.lexicon.numbers)));

function isQuoting({ sayings }: Worded): boolean {
  return sayings.some(({ tokens }) => tokens.some(({ quoted }) => quoted));
}
