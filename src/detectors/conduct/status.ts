import type { Match } from '../grammar/grammar.ts';
import { has, type Numbers, type Tagged } from '../grammar/tagged.ts';
import { isAnsweredNo } from './asking.ts';
import { isBelittled, isProtected } from './belittling.ts';
import { isCondemned } from './condemnation.ts';
import type { ConductPattern, Release } from './conduct-pattern.ts';
import { isDenied } from './negation.ts';
import { isQuoted } from './quotation.ts';
import { isReported, isSaidByAnother } from './report.ts';
import type { Claim } from './scope.ts';
import { isOfOneself } from './selfhood.ts';
import { isSuffered } from './suffered.ts';
import { isOfAnother } from './wrong-subject.ts';

const EVERY: readonly Release[] = ['quoted', 'reported', 'condemned', 'oneself'];

const RELEASES: Readonly<Record<Release, (claim: Claim) => boolean>> = {
  quoted: (claim) => isQuoted(claim) || isSuffered(claim),
  told: isSaidByAnother,
  reported: isReported,
  condemned: isCondemned,
  oneself: isOfOneself,
};

/**
 * True where a match asserts what its pattern says: not denied, quoted, told of another, condemned, or of oneself.
 * Looks no further than some words and sentences around it.
 */
export function isAsserted(match: Match<ConductPattern>, text: readonly Tagged[], numbers: Numbers): boolean {
  const claim: Claim = { ...match, text, numbers };
  const { heeds = EVERY } = match.pattern;
  return holds(claim) && !heeds.some((release) => RELEASES[release](claim));
}

/** True where a pattern does not hold, by another word of the sentence. */
export function isBarred({ pattern: { unless = [] }, sentence }: Match<ConductPattern>, numbers: Numbers): boolean {
  return has(sentence, unless.flatMap(numbers));
}

/** True where nothing in the clause denies a hostile claim, or something does a kindly one. */
function holds(claim: Claim): boolean {
  const { polarity = 'hostile' } = claim.pattern;
  if (isAnsweredNo(claim)) return false;
  if (polarity === 'kindly') return isBelittled(claim);
  if (polarity === 'fixed') return claim.pattern.kind !== 'hate' || !isProtected(claim);
  return !isDenied(claim) && !isOfAnother(claim);
}
