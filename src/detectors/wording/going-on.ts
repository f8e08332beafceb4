import type { Reading } from '../../text/reading.ts';
import { overlapping, type Span } from '../../text/span.ts';
import { claimsOf, takenBackIn } from '../conduct/claims.ts';
import type { Found } from '../define-detector.ts';
import { later } from '../grammar/later.ts';
import { type Saying, sayingsIn } from './sayings.ts';
import { isWordedAs } from './worded-as.ts';
import { type AbuseKind, abuseKinds } from './worded-kinds.ts';
import { pointsOf, sentenceBy, sharpestKind, type Worded } from './wording.ts';

/** From so many points of some kind of abuse on, a sentence goes on with the abuse next to it. */
const SHARP = -3;
/** One word says too little to. */
const FEWEST = 2;
const BECAUSE = 'worded sharply next to what is surely abuse';

/**
 * The sentences next to what is at least probably abuse of a kind that are worded more like abuse than comments mostly are, though they
 * may be none by themselves: "Send them home. Half of them can't read." Only where that sentence is worded most like this kind.
 */
export function goingOn(kind: AbuseKind, found: readonly Found[], reading: Reading): readonly Found[] {
  const sure = found.filter(({ certainty }) => certainty !== 'possible');
  if (sure.length === 0) return [];
  const surelyAbout = overlapping<Span>(sure);
  const sentences = reading.once(sentencesOf);
  const begun = sentences.map(({ saying, by }) => surelyAbout(saying).length > 0 && sharpestKind(by()) === kind);
  const next = sentences.filter(({ saying }, at) =>
    [at - 1, at + 1].some((other) => begun[other] && sentences[other]?.saying.line === saying.line),
  );
  if (next.length === 0) return [];
  const told = overlapping<Span>([...found, ...reading.once(toldOf)]);
  return next
    .filter((one) => told(one.saying).length === 0 && isSharp(one))
    .map(({ saying: { start, end } }) => ({ start, end, certainty: 'possible', because: BECAUSE }));
}

/** A sentence, and how it is worded by itself: weighed when first asked for, as several kinds ask. */
interface Sentence {
  readonly saying: Saying;
  readonly by: () => Worded;
}

function sentencesOf(reading: Reading): readonly Sentence[] {
  return sayingsIn(reading).map((saying) => ({ saying, by: later(() => sentenceBy(saying)) }));
}

/** Where patterns hold of any abuse, or are taken back. */
function toldOf(reading: Reading): readonly Span[] {
  return [...abuseKinds.flatMap((kind) => claimsOf(kind, reading)), ...takenBackIn(reading)];
}

function isSharp({ saying: { tokens }, by }: Sentence): boolean {
  if (tokens.length < FEWEST || tokens.some(({ quoted }) => quoted)) return false;
  const worded = by();
  return pointsOf(worded, sharpestKind(worded)) >= SHARP && !isWordedAs('crisis', worded);
}
