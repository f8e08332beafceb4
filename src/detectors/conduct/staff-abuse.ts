import type { Reading } from '../../text/reading.ts';
import { overlapping, type Span } from '../../text/span.ts';
import type { Found } from '../define-detector.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { spanOf } from '../grammar/tokens.ts';
import { foundAs } from '../wording/worded-as.ts';
import { claimsOf, conductGrammar } from './claims.ts';
import { NAMED } from './named.ts';

/** How far from a name, in code units, what is said of it may stand. */
const REACH = 90;
/** What calls somebody one of the staff. */
const STAFF: readonly string[] = ['role:one', 'target-title'];
const BECAUSE = 'abuses a member of staff who can be told from others';

/** Insults of somebody who is named or described: "Dr Hale is a …", "the one on the desk is a …". */
export function* abuseOfOne(reading: Reading): Generator<Found> {
  const insults = claimsOf('insult', reading);
  const worded = foundAs('insult', reading);
  if (insults.length === 0 && worded.length === 0) return;
  const sentences = reading.once(conductGrammar().sentences);
  const about = overlapping(sentences.map((sentence) => ({ ...spanOf(sentence), sentence })));
  const isOf = (one: Span, isSuch: IsOf): boolean =>
    about(one).some(({ sentence }) => isSuch((names) => isNear(one, sentence, names)));
  for (const one of insults) if (isOf(one, isOfOne)) yield atMostProbable(one);
  for (const one of worded) if (isOf(one, isOfStaff)) yield atMostProbable(one);
}

function atMostProbable({ start, end, certainty }: Found): Found {
  return { start, end, certainty: certainty === 'possible' ? 'possible' : 'probable', because: BECAUSE };
}

/** Whether an insult is of some, by what stands near it. */
type IsOf = (near: (names: readonly string[]) => boolean) => boolean;

/** True of somebody who is named, or of one of the staff who is described. */
const isOfOne: IsOf = (near) => near([NAMED]) || (near(STAFF) && near(['target-mark']));
/** True of one of the staff only: words alone do not say of whom they are. */
const isOfStaff: IsOf = (near) => near(STAFF) && near([NAMED, 'target-mark']);

/** True where a word of some classes stands in a sentence near a place. */
function isNear(place: Span, sentence: Tagged, names: readonly string[]): boolean {
  const classes = names.flatMap(conductGrammar().lexicon.numbers);
  return sentence.from.flat().some(({ as, first }) => classes.includes(as) && isInReach(place, sentence, first));
}

function isInReach({ start, end }: Span, { tokens }: Tagged, first: number): boolean {
  const at = tokens[first]?.start ?? 0;
  return start - at <= REACH && at - end <= REACH / 3;
}
