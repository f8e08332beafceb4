import type { Reading } from '../../text/reading.ts';
import { overlapping, type Span } from '../../text/span.ts';
import { atMostProbable, type Found } from '../define-detector.ts';
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
  const isOf = (one: Span, is: (place: Span, sentence: Tagged) => boolean): boolean =>
    about(one).some(({ sentence }) => is(one, sentence));
  for (const one of insults) if (isOf(one, isOfOne)) yield ofOne(one);
  for (const one of worded) if (isOf(one, isOfStaff)) yield ofOne(one);
}

function ofOne({ start, end, certainty }: Found): Found {
  return atMostProbable({ start, end, certainty, because: BECAUSE });
}

/** True where somebody who is named, or one of the staff who is described, stands near a place in its sentence. */
function isOfOne(place: Span, sentence: Tagged): boolean {
  return (
    isNear(place, sentence, NAMED) || (isNear(place, sentence, ...STAFF) && isNear(place, sentence, 'target-mark'))
  );
}

/** True where it is one of the staff: words alone do not say of whom they are. */
function isOfStaff(place: Span, sentence: Tagged): boolean {
  return isNear(place, sentence, ...STAFF) && isNear(place, sentence, NAMED, 'target-mark');
}

/** True where a word of some classes stands in a sentence near a place. */
function isNear(place: Span, sentence: Tagged, ...names: readonly string[]): boolean {
  const classes = names.flatMap(conductGrammar().lexicon.numbers);
  return sentence.from.flat().some(({ as, first }) => classes.includes(as) && isInReach(place, sentence, first));
}

function isInReach({ start, end }: Span, { tokens }: Tagged, first: number): boolean {
  const at = tokens[first]?.start ?? 0;
  return start - at <= REACH && at - end <= REACH / 3;
}
