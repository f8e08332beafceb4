import type { Reading } from '../../text/reading.ts';
import { type Overlapping, overlapping, type Span } from '../../text/span.ts';
import { takenBackIn } from '../conduct/claims.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { abuseKinds, familyOf, type WordedFamily, type WordedKind } from './worded-kinds.ts';
import { evidenceOf, placeOf, pointsOf, type Worded, wordedIn } from './wording.ts';

/** From so many points on a comment is worded as a kind is. */
const LEAST: Readonly<Record<WordedFamily, number>> = { abuse: 5.5, crisis: 5, route: 5 };
/** Fewer words, such as the letters of an acronym, are worded as nothing. */
const FEWEST = 2;
/** With fewer points signs alone tell nothing: the comment is worded as others are. Help is offered rather than not. */
const OTHERWISE: Readonly<Record<WordedFamily, number>> = { abuse: -2, crisis: -3, route: -4 };
/** With fewer points, beside what it has when nothing is known of it, the words speak against it: sooner where somebody is acted on. */
const AGAINST: Readonly<Record<Certainty, number>> = { certain: 0, probable: -1, possible: -1 };
/** What is a step less sure. */
const LESS: Readonly<Record<Certainty, Certainty | undefined>> = {
  certain: 'probable',
  probable: 'possible',
  possible: undefined,
};

const BECAUSE: Readonly<Record<WordedKind, string>> = {
  accusation: 'worded as charges against staff are',
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

/** Kinds of which a stretch is worded as one, the one that has most. */
const RIVALS: readonly WordedKind[] = [...abuseKinds, 'crisis'];

/** The stretches of a text that are worded as a kind is. */
export function wordedAs(kind: WordedKind, reading: Reading): readonly Worded[] {
  return wordedIn(reading).filter((one) => isWordedAs(kind, one));
}

/** True where a stretch of a text is worded as a kind is, and not more as a rival. */
export function isWordedAs(kind: WordedKind, stretch: Worded): boolean {
  const points = pointsOf(stretch, kind);
  const family = familyOf(kind);
  return (
    points >= LEAST[family] &&
    hasWords(stretch) &&
    (family === 'route' || RIVALS.every((other) => pointsOf(stretch, other) <= points))
  );
}

function hasWords({ sentences }: Worded): boolean {
  return sentences.flatMap(({ tokens }) => tokens.filter(({ text }) => text.length > 1)).length >= FEWEST;
}

/**
 * What was found, a step less sure where the words speak against abuse; and what is worded as the kind is, which is only
 * possible, and none where a pattern holds that is denied, quoted or told of another.
 */
export function withWording(kind: WordedKind, found: readonly Found[], reading: Reading): readonly Found[] {
  const judged = doubtedByWording(found, reading);
  const worded = wordedAs(kind, reading);
  if (worded.length === 0) return judged;
  const at = overlapping<Span>([...found, ...takenBackIn(reading)]);
  return [...judged, ...worded.filter((one) => at(one).length === 0).map((one) => foundBy(kind, one))];
}

/** What was found, a step less sure where the words speak against abuse: what was possible there is none. */
export function doubtedByWording(found: readonly Found[], reading: Reading): readonly Found[] {
  return found.flatMap((one): readonly Found[] => {
    if (most(evidenceOf, abuseKinds, one, reading) >= AGAINST[one.certainty]) return [one];
    const certainty = LESS[one.certainty];
    return certainty ? [{ ...one, certainty }] : [];
  });
}

/** True of a place whose lines are worded as those are that hold none of a kind; of abuse, none of any. */
export function isWordedOtherwise(kind: WordedKind, place: Span, reading: Reading): boolean {
  const family = familyOf(kind);
  return most(pointsOf, family === 'abuse' ? abuseKinds : [kind], place, reading) < OTHERWISE[family];
}

/** True where the words speak against a cry for help, and not only for none. */
export function isWordedAgainstCrisis(place: Span, reading: Reading): boolean {
  return most(evidenceOf, ['crisis'], place, reading) < AGAINST.possible;
}

/** The most that some kinds have where a place is. */
function most(
  worth: (one: Worded, kind: WordedKind) => number,
  kinds: readonly WordedKind[],
  place: Span,
  reading: Reading,
): number {
  const about = reading.once(stretchesAt)(place);
  return Math.max(...about.flatMap((one) => kinds.map((kind) => worth(one, kind))));
}

function stretchesAt(reading: Reading): Overlapping<Worded> {
  return overlapping(wordedIn(reading));
}

/** What is found by its wording alone. */
export function foundBy(kind: WordedKind, stretch: Worded): Found {
  return { ...placeOf(stretch, kind), certainty: 'possible', because: BECAUSE[kind] };
}
