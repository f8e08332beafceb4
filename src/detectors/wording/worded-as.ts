import type { Reading } from '../../text/reading.ts';
import { compareSpans, type Overlapping, type Span } from '../../text/span.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { abuseKinds, familyOf, type WordedFamily, type WordedKind } from './worded-kinds.ts';
import { placeOf, pointsOf, type Worded, without, wordedIn } from './wording.ts';

/** From so many points on a comment is worded as a kind is. */
const LEAST: Readonly<Record<WordedFamily, number>> = { abuse: 0.3, crisis: -2, route: 0.3 };
/** So many points more in a part of a line: the rest may say how it is meant. */
const IN_PART: Readonly<Record<WordedFamily, number>> = { abuse: 3, crisis: 3, route: 2 };
/** Fewer words, such as the letters of an acronym, are worded as nothing; one may cry for help, and two ask for a call. */
const FEWEST: Readonly<Record<WordedFamily, number>> = { abuse: 3, crisis: 1, route: 2 };
/** Kinds of which a stretch is worded as one, the one that has most. */
const RIVALS: readonly WordedKind[] = [...abuseKinds, 'crisis'];
/** So many points less than a rival are enough: who cries for help may swear at whoever reads it. */
const IN_DOUBT: Readonly<Record<'abuse' | 'crisis', number>> = { abuse: 0, crisis: 4 };
/** By points, how sure it is that a stretch is worded so. */
const SURE: Readonly<Record<WordedFamily, readonly (readonly [least: number, certainty: Certainty])[]>> = {
  abuse: [
    [8, 'certain'],
    [3, 'probable'],
  ],
  crisis: [
    [8, 'certain'],
    [3, 'probable'],
  ],
  route: [
    [6, 'certain'],
    [2, 'probable'],
  ],
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
  return (
    points >= LEAST[family] + toldApart(stretch, family) &&
    wordsOf(stretch) >= FEWEST[family] &&
    (family === 'route' || RIVALS.every((other) => pointsOf(stretch, other) <= points + IN_DOUBT[family]))
  );
}

/** How many points more it takes than a whole stretch. */
function toldApart({ isPart }: Worded, family: WordedFamily): number {
  return isPart ? IN_PART[family] : 0;
}

/** How many words of more than one letter it has. */
function wordsOf({ sentences }: Worded): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ text }) => text.length > 1).length, 0);
}

/** What is found by its wording alone. Nobody is acted on for words among which anything is quoted, or that may cry for help. */
export function foundBy(kind: WordedKind, stretch: Worded): Found {
  const family = familyOf(kind);
  const points = pointsOf(stretch, kind) - toldApart(stretch, family);
  const sure = SURE[family].find(([least]) => points >= least);
  const isSure = sure && !(family === 'abuse' && (isQuoting(stretch) || isWordedAs('crisis', stretch)));
  return { ...placeOf(stretch, kind), certainty: isSure ? sure[1] : 'possible', because: BECAUSE[kind] };
}

function isQuoting({ sentences }: Worded): boolean {
  return sentences.some(({ tokens }) => tokens.some(({ quoted }) => quoted));
}
