import type { Reading } from '../../text/reading.ts';
import { overlapping, type Span } from '../../text/span.ts';
import { claimsOf, takenBackIn } from '../conduct/claims.ts';
import type { Found } from '../define-detector.ts';
import { type Saying, sayingsIn } from './sayings.ts';
import { isWordedAs } from './worded-as.ts';
import { type AbuseKind, abuseKinds } from './worded-kinds.ts';
import { pointsOf, sentenceBy, sharpestKind } from './wording.ts';

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
  const surelyAbout = overlapping<Span>(found.filter(({ certainty }) => certainty !== 'possible'));
  const sayings = sayingsIn(reading);
  const isBegun = (one: Saying | undefined, line: number): boolean =>
    one !== undefined && one.line === line && surelyAbout(one).length > 0 && sharpestKind(sentenceBy(one)) === kind;
  const next = sayings.filter((one, at) => isBegun(sayings[at - 1], one.line) || isBegun(sayings[at + 1], one.line));
  if (next.length === 0) return [];
  const told = overlapping<Span>([
    ...found,
    ...abuseKinds.flatMap((other) => claimsOf(other, reading)),
    ...takenBackIn(reading),
  ]);
  return next
    .filter((one) => told(one).length === 0 && isSharp(one))
    .map(({ start, end }) => ({ start, end, certainty: 'possible', because: BECAUSE }));
}

function isSharp(one: Saying): boolean {
  if (one.tokens.length < FEWEST || one.tokens.some(({ quoted }) => quoted)) return false;
  const sentence = sentenceBy(one);
  return pointsOf(sentence, sharpestKind(sentence)) >= SHARP && !isWordedAs('crisis', sentence);
}
