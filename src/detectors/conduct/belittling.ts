import { isDoubted } from './asking.ts';
import { negatorsOf } from './negation.ts';
import { type Claim, clauseStart, piecesIn, predicateOf, wordAt } from './scope.ts';

/** True where kindly words are denied, as a norm or a judgement and not as a wrong done to people. */
export function isBelittled(claim: Claim): boolean {
  const { first, last } = claim;
  const turned = isTooMuch(claim) || isLaughedOff(claim) || isDoubted(claim) ? 1 : 0;
  if ((negatorsOf(claim) + turned) % 2 === 0) return false;
  if (piecesIn(claim, ['undergone'], [predicateOf(claim)[0], last + 4]).length > 0) return false;
  const from = clauseStart(claim);
  if (piecesIn(claim, ['forced'], [Math.min(from, first), last + 1]).length > 0) return false;
  const isOwed = piecesIn(claim, ['owed'], [predicateOf(claim)[0], last + 1]).length > 0;
  return !isOwed || piecesIn(claim, ['norm'], [Math.min(from, first), last + 1]).length > 0;
}

/** True where what is forbidden is a wrong done to the group: "no [group] should be refused". */
export function isProtected(claim: Claim): boolean {
  const { first, last } = claim;
  if (piecesIn(claim, ['not'], [first, last + 1]).length === 0) return false;
  return piecesIn(claim, ['undergone'], [predicateOf(claim)[0], last + 4]).length > 0;
}

/** "The idea that [group]s are … is laughable". */
export function isLaughedOff(claim: Claim): boolean {
  return (
    piecesIn(claim, ['idea-that'], [clauseStart(claim), claim.first]).length > 0 &&
    piecesIn(claim, ['laughs-off'], [claim.last + 1, claim.last + 10]).length > 0
  );
}

/** "Too stupid to …". */
function isTooMuch(claim: Claim): boolean {
  for (let at = claim.first; at < claim.last; at++) {
    if (wordAt(claim, at) === 'too' && [2, 3, 4].some((far) => wordAt(claim, at + far) === 'to')) return true;
  }
  return false;
}
